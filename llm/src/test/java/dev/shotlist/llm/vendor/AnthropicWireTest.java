package dev.shotlist.llm.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.MessageParam;
import com.anthropic.models.messages.StopReason;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Finding;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Picture;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.Repair;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.llm.scripted.VendorSdk;
import dev.shotlist.llm.transport.JdkTransport;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Wire format of Anthropic, read and written by Anthropic's own classes. */
class AnthropicWireTest {
    private final SteadyClock clock = SteadyClock.started();
    private final JdkTransport transport = new JdkTransport();
    private final ScriptedServer server =
            new ScriptedServer(
                    0,
                    Acts.reply(200, VendorSdk.anthropicAnswer(Prompts.GOOD, StopReason.END_TURN)));

    AnthropicWireTest() throws IOException {}

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private Completion ask(Prompt prompt) {
        var model =
                new VendorModel(
                        Providers.anthropic(server),
                        transport,
                        clock,
                        Catalogue.shipped(),
                        limits -> {});
        return model.complete(prompt, Deadline.in(Duration.ofSeconds(20), clock));
    }

    private MessageCreateParams.Body sent() {
        return VendorSdk.readAnthropic(server.requests().getLast().body());
    }

    @Test
    void aRequestIsOneTheVendorReads() {
        ask(Prompts.plain());

        var request = server.requests().getFirst();
        assertThat(request.path()).isEqualTo("/v1/messages");
        assertThat(request.headers())
                .containsEntry("x-api-key", Providers.KEY)
                .containsEntry("anthropic-version", "2023-06-01")
                .doesNotContainKey("Authorization");
        MessageCreateParams.Body body = sent();
        assertThat(body.model().asString()).isEqualTo("claude-sonnet-5-5");
        assertThat(body.maxTokens()).isEqualTo(2000);
        assertThat(body.system().orElseThrow().asString()).isEqualTo("You direct short films.");
        assertThat(body._additionalProperties()).isEmpty();
        assertThat(body.messages()).hasSize(1);
        assertThat(body.messages().getFirst().content().asString()).isEqualTo("A kettle at dawn.");
    }

    @Test
    void theSchemaHoldsNothingThatTheVendorRefuses() {
        ask(Prompts.plain());

        var format = sent().outputConfig().orElseThrow().format().orElseThrow();
        assertThat(format.schema()._additionalProperties())
                .containsKeys("type", "properties", "required", "additionalProperties");
        assertThat(server.requests().getLast().body())
                .contains("(maxLength: 80)", "(maxItems: 10)", "\"minItems\":1")
                .doesNotContain("\"maxLength\"", "\"minLength\"", "\"maxItems\"");
    }

    @Test
    void picturesGoBeforeTheText() {
        var picture = new Picture(new byte[] {1, 2, 3}, "image/webp");

        ask(Prompts.plain().withPictures(List.of(picture)));

        List<ContentBlockParam> blocks =
                sent().messages().getFirst().content().asContentBlockParams();
        var source = blocks.get(0).asImage().source().asBase64();
        assertThat(source.mediaType().asString()).isEqualTo("image/webp");
        assertThat(source.data()).isEqualTo("AQID");
        assertThat(blocks.get(1).asText().text()).isEqualTo("A kettle at dawn.");
    }

    @Test
    void aRepairIsAConversationAndAnEmptyAnswerInItIsNamed() {
        var repair = new Repair("", List.of(new Finding("", "The answer was empty.")));

        ask(Prompts.plain().repairing(repair));

        List<MessageParam> messages = sent().messages();
        assertThat(messages)
                .extracting(message -> message.role().asString())
                .containsExactly("user", "assistant", "user");
        assertThat(messages.get(1).content().asString()).isEqualTo("(nothing)");
        assertThat(messages.get(2).content().asString()).contains("The answer was empty.");
    }

    @Test
    void anAnswerIsReadWithItsTokensAndCost() {
        Completion answer = ask(Prompts.plain());

        assertThat(answer.json().path("title").asString()).isEqualTo("Dawn");
        // This vendor counts what its cache gave and took apart from the input.
        assertThat(answer.tokens()).isEqualTo(new Tokens(1250, 400, 1000));
        assertThat(answer.cost()).hasToString("$0.0065");
    }

    @Test
    void aRefusalIsNoAnswer() {
        server.then(Acts.reply(200, VendorSdk.anthropicAnswer("", StopReason.REFUSAL)));

        assertThatExceptionOfType(CompletionFailed.class)
                .isThrownBy(() -> ask(Prompts.plain()))
                .satisfies(failed -> assertThat(failed.outcome()).isEqualTo(Outcome.REFUSED));
    }

    @Test
    void aCutAnswerIsTold() {
        server.then(
                Acts.reply(200, VendorSdk.anthropicAnswer("{\"title\":", StopReason.MAX_TOKENS)));

        assertThatExceptionOfType(CompletionFailed.class)
                .isThrownBy(() -> ask(Prompts.plain()))
                .satisfies(failed -> assertThat(failed.outcome()).isEqualTo(Outcome.TRUNCATED));
    }
}
