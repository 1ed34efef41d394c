package dev.shotlist.llm.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.openai.models.moderations.ModerationCreateParams;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Picture;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.llm.scripted.VendorSdk;
import dev.shotlist.llm.transport.JdkTransport;
import dev.shotlist.llm.vendor.Secret;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class OpenAiModerationTest {
    private static final List<Material> ONE = List.of(new Material.Text("prompt.text", "A kettle"));

    private final SteadyClock clock = SteadyClock.started();
    private final JdkTransport transport = new JdkTransport();
    private final ScriptedServer server =
            new ScriptedServer(0, Acts.reply(200, VendorSdk.moderation(List.of(""))));
    private final OpenAiModeration moderation =
            new OpenAiModeration(
                    server.at("/v1"),
                    new Secret(Providers.KEY),
                    "omni-moderation-latest",
                    transport,
                    clock);

    OpenAiModerationTest() throws IOException {}

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private Verdict judge(Moderation by, List<Material> materials) {
        return by.judge(materials, Deadline.in(Duration.ofSeconds(20), clock));
    }

    @Test
    void textsGoInOneCallThatTheVendorReadsAndResultsComeByPosition() {
        server.then(Acts.reply(200, VendorSdk.moderation(List.of("", "violence", ""))));

        Verdict verdict =
                judge(
                        moderation,
                        List.of(
                                new Material.Text("prompts[0].text", "A kettle"),
                                new Material.Text("prompts[1].text", "Blood"),
                                new Material.Text("prompts[2].text", "A lamp")));

        assertThat(verdict)
                .isEqualTo(
                        new Verdict.Refused(
                                List.of(new Violation("prompts[1].text", List.of("violence")))));
        var request = server.requests().getFirst();
        assertThat(request.path()).isEqualTo("/v1/moderations");
        assertThat(request.headers()).containsEntry("Authorization", "Bearer " + Providers.KEY);
        ModerationCreateParams.Body body = VendorSdk.readModeration(request.body());
        assertThat(body.model().orElseThrow().asString()).isEqualTo("omni-moderation-latest");
        assertThat(body.input().asStrings()).containsExactly("A kettle", "Blood", "A lamp");
    }

    @Test
    void eachPictureGoesAloneSoThatItCanBeNamed() {
        server.otherwise((request, talk) -> {
            boolean second = request.body().contains("AgIC");
            String category = second ? "sexual" : "";
            Acts.reply(200, VendorSdk.moderation(List.of(category))).play(request, talk);
        });

        Verdict verdict =
                judge(
                        moderation,
                        List.of(
                                new Material.Text("prompt.text", "A kettle"),
                                image("prompt.images[0]", 1),
                                image("prompt.images[1]", 2),
                                image("prompt.images[2]", 3)));

        assertThat(verdict)
                .isEqualTo(
                        new Verdict.Refused(
                                List.of(new Violation("prompt.images[1]", List.of("sexual")))));
        assertThat(server.requests()).hasSize(4);
        assertThat(server.requests())
                .allSatisfy(request -> VendorSdk.readModeration(request.body()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"\\u001b[2J\":true,\"<script>\":true,\"Your key is sk-1\":true,\"\":true}",
                "{\"violence\":\"maybe\",\"hate\":null}"
            })
    void categoriesThatAreNoNamesAreNotPassedOn(String categories) {
        server.then(
                Acts.reply(
                        200,
                        "{\"results\":[{\"flagged\":true,\"categories\":" + categories + "}]}"));

        assertThat(judge(moderation, List.of(new Material.Text("prompt.text", "A kettle"))))
                .isEqualTo(
                        new Verdict.Refused(
                                List.of(new Violation("prompt.text", List.of("unnamed")))));
    }

    @Test
    void nothingToJudgeCallsNobody() {
        assertThat(judge(moderation, List.of(new Material.Text("prompt.text", "  "))))
                .isEqualTo(new Verdict.Passed(false));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void oneResultForManyTextsIsAboutAllOfThem() {
        server.otherwise(Acts.reply(200, VendorSdk.moderation(List.of("hate"))));

        Verdict verdict =
                judge(
                        moderation,
                        List.of(new Material.Text("a", "one"), new Material.Text("b", "two")));

        assertThat(((Verdict.Refused) verdict).violations()).hasSize(2);
    }

    @Test
    void aHiccupIsTriedOnceMore() {
        server.then(Acts.reply(500, "{}"));

        assertThat(judge(moderation, ONE)).isEqualTo(new Verdict.Passed(false));
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"results\":[]}",
                "{\"results\":[{}]}",
                "<html>",
                "{\"results\":[{\"flagged\":1}]}"
            })
    void anAnswerThatIsNoneLetsNothingThrough(String body) {
        server.otherwise(Acts.reply(200, body));

        assertThat(judge(moderation, ONE)).isInstanceOf(Verdict.Unavailable.class);
    }

    @Test
    void whenItIsDownThePolicyDecides() {
        server.otherwise(Acts.reply(503, "{}"));
        LocalList floor = LocalList.shipped();

        assertThat(judge(Moderation.floored(floor, moderation, OnFailure.ALLOW), ONE))
                .isEqualTo(new Verdict.Passed(true));
        assertThat(judge(Moderation.floored(floor, moderation, OnFailure.REFUSE), ONE))
                .isEqualTo(new Verdict.Unavailable("overloaded"));
    }

    @Test
    void theFloorHoldsWhenItIsDownAndSavesTheCall() {
        server.otherwise(Acts.reply(503, "{}"));
        List<Material> bad = List.of(new Material.Text("prompt.text", "kill all jews"));

        assertThat(judge(Moderation.floored(LocalList.shipped(), moderation, OnFailure.ALLOW), bad))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aLimitedEndpointIsLeftAlone() {
        server.otherwise(Acts.reply(429, Map.of("retry-after", "60"), "{}"));

        for (int i = 0; i < 5; i++) {
            assertThat(judge(moderation, ONE)).isInstanceOf(Verdict.Unavailable.class);
        }

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aHangingEndpointEndsAtTheDeadline() {
        server.otherwise(Acts.hang());

        Verdict verdict = moderation.judge(ONE, Deadline.in(Duration.ofMillis(200), clock));

        assertThat(verdict).isEqualTo(new Verdict.Unavailable("cut_short"));
    }

    private static Material image(String input, int fill) {
        byte value = (byte) fill;
        return new Material.Image(
                input, new Picture(new byte[] {value, value, value}, "image/jpeg"));
    }
}
