package dev.shotlist.server.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.Medium;
import dev.shotlist.brief.Prompt;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.ReferenceRole;
import dev.shotlist.brief.Request;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.brief.RequestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestKeyTest {
    private static final String TEXT = "\"prompt\":{\"text\":\"15s TikTok for a cold brew can\"}";

    private final RequestKey keys = new RequestKey("e1", "p1");
    @TempDir Path folder;

    private static Request request(String json) {
        return RequestReader.read(RequestJson.withoutSpool().read(json));
    }

    private String key(String json) {
        return keys.of(request(json)).orElseThrow();
    }

    @Test
    void whatShapesTheAnswerMakesAnotherKey() {
        List<String> different =
                List.of(
                        "{" + TEXT + "}",
                        "{\"prompt\":{\"text\":\"15s TikTok for a Cold brew can\"}}",
                        "{" + TEXT + ",\"options\":{\"llm_provider\":\"builtin\"}}",
                        "{" + TEXT + ",\"options\":{\"seed\":1}}",
                        "{" + TEXT + ",\"options\":{\"variants\":2}}",
                        "{" + TEXT + ",\"options\":{\"include_cost_estimate\":true}}",
                        "{" + TEXT + ",\"options\":{\"cost_fallback_enabled\":false}}",
                        "{" + TEXT + ",\"options\":{\"target_category\":\"trailer\"}}",
                        "{" + TEXT + ",\"options\":{\"budget_usd\":3}}",
                        "{" + TEXT + ",\"options\":{\"skip_validation\":true}}",
                        "{" + TEXT + ",\"options\":{\"auto_fix\":true}}",
                        "{" + TEXT + ",\"options\":{\"strict_references\":true}}",
                        "{" + TEXT + ",\"cost_estimate\":{\"total_usd\":1.45}}",
                        "{" + TEXT + ",\"cost_estimate\":{\"total_usd\":1.46}}",
                        "{" + TEXT + ",\"context\":{\"locked\":[\"/scenes/0\"]}}",
                        "{" + TEXT + ",\"context\":{\"previous_config\":{\"a\":1}}}",
                        "{" + TEXT + ",\"context\":{\"previous_config\":{\"a\":2}}}",
                        "{"
                                + TEXT
                                + ",\"context\":{\"brand_guidelines\":{\"colors\":[\"#112233\"]}}}",
                        "{"
                                + TEXT
                                + ",\"context\":{\"brand_guidelines\":{\"forbidden_words\":[\"x\"]}}}");
        List<String> made = new ArrayList<>(different.stream().map(this::key).toList());
        made.add(new RequestKey("e2", "p1").of(request("{" + TEXT + "}")).orElseThrow());
        made.add(new RequestKey("e1", "p2").of(request("{" + TEXT + "}")).orElseThrow());
        assertThat(new HashSet<>(made)).hasSameSizeAs(made);
    }

    @Test
    void spellingOrderAndTheTimeToKeepDoNot() {
        String plain = key("{" + TEXT + ",\"context\":{\"previous_config\":{\"a\":1,\"b\":2.0}}}");
        assertThat(
                        key(
                                "{\"context\":{\"previous_config\":{\"b\":2,\"a\":1}},"
                                        + TEXT
                                        + ",\"options\":{\"cache_ttl\":60,\"seed\":0}}"))
                .isEqualTo(plain);
    }

    @Test
    void mediaCountByWhatTheyHoldAndNotByTheWayTheyCame() {
        String one = "1".repeat(64);
        assertThat(keys.of(referring(new ReferenceInput.Content(one), "prompt.image_url")))
                .isPresent()
                .isEqualTo(keys.of(referring(new ReferenceInput.Content(one), "image[0]")))
                .isNotEqualTo(
                        keys.of(
                                referring(
                                        new ReferenceInput.Content("2".repeat(64)),
                                        "prompt.image_url")));
    }

    private static Request referring(ReferenceInput.Source source, String name) {
        ReferenceInput picture =
                new ReferenceInput(Medium.PICTURE, source, ReferenceRole.LOOK, name);
        return Request.of("a").with(new Prompt("a", List.of(picture)));
    }

    @Test
    void anAddressIsNoContentAndGetsNoKey() {
        assertThat(
                        keys.of(
                                referring(
                                        new ReferenceInput.Url("https://example.com/a.png"),
                                        "prompt.image_url")))
                .isEmpty();
    }

    @Test
    void anotherFileOnTheClassPathIsAnotherEdition() throws IOException {
        Path data = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(data.resolve("words.json"), "[1]");
        String before = Edition.of(data.toString());
        assertThat(Edition.of(data.toString())).isEqualTo(before);
        Files.writeString(data.resolve("words.json"), "[2]");
        assertThat(Edition.of(data.toString())).isNotEqualTo(before);
    }
}
