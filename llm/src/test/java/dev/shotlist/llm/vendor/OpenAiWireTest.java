package dev.shotlist.llm.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.openai.models.chat.completions.ChatCompletion.Choice.FinishReason;
import com.openai.models.chat.completions.ChatCompletionContentPart;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessageParam;
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

/** Wire format of OpenAI, read and written by OpenAI's own classes. */
class OpenAiWireTest {
    private final SteadyClock clock = SteadyClock.started();
    private final JdkTransport transport = new JdkTransport();
    private final ScriptedServer server =
            new ScriptedServer(
                    0, Acts.reply(200, VendorSdk.openAiAnswer(Prompts.GOOD, FinishReason.STOP)));

    OpenAiWireTest() throws IOException {}

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private Completion ask(Provider provider, Prompt prompt) {
        var model = new VendorModel(provider, transport, clock, Catalogue.shipped(), limits -> {});
        return model.complete(prompt, Deadline.in(Duration.ofSeconds(20), clock));
    }

    private ChatCompletionCreateParams.Body sent() {
        return VendorSdk.readOpenAi(server.requests().getLast().body());
    }

    private ChatCompletionCreateParams.Body sentToCompatible() {
        return VendorSdk.readCompatible(server.requests().getLast().body());
    }

    @Test
    void aRequestIsOneTheVendorReads() {
        ask(Providers.openAi(server), Prompts.plain());

        var request = server.requests().getFirst();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/v1/chat/completions");
        assertThat(request.headers())
                .containsEntry("Authorization", "Bearer " + Providers.KEY)
                .containsEntry("Content-Type", "application/json")
                .doesNotContainKeys("Upgrade", "HTTP2-Settings", "traceparent");
        ChatCompletionCreateParams.Body body = sent();
        assertThat(body.model().asString()).isEqualTo("gpt-6-luna");
        assertThat(body.maxCompletionTokens()).contains(2000L);
        assertThat(body._allProperties())
                .containsOnlyKeys("model", "max_completion_tokens", "response_format", "messages");
        assertThat(body.messages()).hasSize(2);
        assertThat(body.messages().get(0).asSystem().content().asText())
                .isEqualTo("You direct short films.");
        assertThat(body.messages().get(1).asUser().content().asText())
                .isEqualTo("A kettle at dawn.");
    }

    @Test
    void theSchemaIsStrictAndHoldsNothingThatStrictModeRefuses() {
        ask(Providers.openAi(server), Prompts.plain());

        var format = sent().responseFormat().orElseThrow().asJsonSchema().jsonSchema();
        assertThat(format.name()).isEqualTo("direction");
        assertThat(format.strict()).contains(true);
        String schema = server.requests().getLast().body();
        assertThat(schema)
                .contains("\"additionalProperties\":false", "A few words. (maxLength: 80)")
                .contains("\"maxItems\":10")
                .doesNotContain("\"maxLength\"", "\"minLength\"");
    }

    @Test
    void picturesGoAlongAsDataUrls() {
        var picture = new Picture(new byte[] {1, 2, 3}, "image/png");

        ask(Providers.openAi(server), Prompts.plain().withPictures(List.of(picture)));

        List<ChatCompletionContentPart> parts =
                sent().messages().get(1).asUser().content().asArrayOfContentParts();
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).asText().text()).isEqualTo("A kettle at dawn.");
        assertThat(parts.get(1).asImageUrl().imageUrl().url())
                .isEqualTo("data:image/png;base64,AQID");
    }

    @Test
    void aRepairIsAConversation() {
        var repair = new Repair("{}", List.of(new Finding("/title", "is missing")));

        ask(Providers.openAi(server), Prompts.plain().repairing(repair));

        List<ChatCompletionMessageParam> messages = sent().messages();
        assertThat(messages).hasSize(4);
        assertThat(messages.get(2).asAssistant().content().orElseThrow().asText()).isEqualTo("{}");
        assertThat(messages.get(3).asUser().content().asText()).contains("/title: is missing");
    }

    @Test
    void anAnswerIsReadWithItsTokensAndCost() {
        Completion answer = ask(Providers.openAi(server), Prompts.plain());

        assertThat(answer.json().path("title").asString()).isEqualTo("Dawn");
        assertThat(answer.model()).isEqualTo("gpt-6-luna-2026-09-22");
        assertThat(answer.finish()).isEqualTo(dev.shotlist.llm.FinishReason.STOP);
        assertThat(answer.tokens()).isEqualTo(new Tokens(1200, 400, 1000));
        // 200 fresh at 0.10, 1000 cached at 0.01 and 400 written at 0.50 a million.
        assertThat(answer.cost()).hasToString("$0.00023");
    }

    @Test
    void aRefusalIsNoAnswerButIsPaidFor() {
        server.then(Acts.reply(200, VendorSdk.openAiRefusal("I cannot help")));

        assertThatExceptionOfType(CompletionFailed.class)
                .isThrownBy(() -> ask(Providers.openAi(server), Prompts.plain()))
                .satisfies(failed -> {
                    assertThat(failed.outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(failed.account().cost()).hasToString("$0.00023");
                });
    }

    @Test
    void aCutAnswerIsTold() {
        server.then(Acts.reply(200, VendorSdk.openAiAnswer("{\"title\":", FinishReason.LENGTH)));

        assertThatExceptionOfType(CompletionFailed.class)
                .isThrownBy(() -> ask(Providers.openAi(server), Prompts.plain()))
                .satisfies(failed -> assertThat(failed.outcome()).isEqualTo(Outcome.TRUNCATED));
    }

    @Test
    void aCompatibleServerGetsTheNamesItKnowsNoKeyAndNoPictures() {
        var picture = new Picture(new byte[] {1, 2, 3}, "image/png");

        Completion answer =
                ask(
                        Providers.compatible(server, StructuredOutput.SCHEMA),
                        Prompts.plain().withPictures(List.of(picture)));

        assertThat(server.requests().getLast().headers()).doesNotContainKey("Authorization");
        ChatCompletionCreateParams.Body body = sentToCompatible();
        assertThat(body._allProperties())
                .containsKey("max_tokens")
                .doesNotContainKey("max_completion_tokens");
        assertThat(body.messages().get(1).asUser().content().isText()).isTrue();
        assertThat(answer.attempts().getLast().cost()).isNull();
        assertThat(answer.account().complete()).isFalse();
    }

    @Test
    void aModelWithoutSchemaSupportGetsTheSchemaInItsPromptAndMayFenceItsReply() {
        server.then(
                Acts.reply(
                        200,
                        VendorSdk.openAiAnswer(
                                "Here it is:\n```json\n" + Prompts.GOOD + "\n```\nEnjoy!",
                                FinishReason.STOP)));

        Completion answer =
                ask(Providers.compatible(server, StructuredOutput.PROMPT), Prompts.plain());

        assertThat(sentToCompatible().responseFormat()).isEmpty();
        assertThat(sentToCompatible().messages().get(0).asSystem().content().asText())
                .contains("You direct short films.", "\"maxLength\":80");
        assertThat(answer.json().path("title").asString()).isEqualTo("Dawn");
    }
}
