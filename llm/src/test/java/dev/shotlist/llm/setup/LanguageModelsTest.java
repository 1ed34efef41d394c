package dev.shotlist.llm.setup;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.openai.models.chat.completions.ChatCompletion.Choice.FinishReason;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.moderation.Material;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.moderation.Verdict;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.llm.scripted.VendorSdk;
import dev.shotlist.llm.telemetry.ProviderState;
import dev.shotlist.llm.telemetry.ProviderState.Status;
import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.HttpTalk.Request;
import dev.shotlist.scripted.ScriptedServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** The whole assembly over real sockets: a cheap and a dear vendor. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LanguageModelsTest {
    private static final String CANARY = "canary-brief-31415";

    private final SteadyClock clock = SteadyClock.started();
    private final ScriptedServer openAi =
            new ScriptedServer(
                    0, Acts.reply(200, VendorSdk.openAiAnswer(Prompts.GOOD, FinishReason.STOP)));
    private final ScriptedServer anthropic =
            new ScriptedServer(0, Acts.reply(200, Answers.anthropic(Prompts.GOOD)));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LanguageModels models =
            LanguageModels.from(
                    new Settings(
                            List.of(Providers.openAi(openAi), Providers.anthropic(anthropic)),
                            Duration.ofSeconds(8),
                            Optional.empty(),
                            OnFailure.ALLOW),
                    clock,
                    new Telemetry(meters, ObservationRegistry.NOOP));

    LanguageModelsTest() throws IOException {}

    @AfterEach
    void everyRequestIsOneTheVendorsRead() {
        models.close();
        openAi.close();
        anthropic.close();
        posts(openAi).forEach(request -> VendorSdk.readOpenAi(request.body()));
        posts(anthropic).forEach(request -> VendorSdk.readAnthropic(request.body()));
    }

    private static List<Request> posts(ScriptedServer server) {
        return server.requests().stream().filter(r -> r.method().equals("POST")).toList();
    }

    private Completion ask() {
        return models.complete(Prompts.plain(), models.deadline());
    }

    private CompletionFailed askInVain() {
        try {
            ask();
        } catch (CompletionFailed failed) {
            return failed;
        }
        throw new AssertionError("There was an answer");
    }

    @Test
    void theFirstAnswersAndTheSecondIsNotAsked() {
        Completion answer = ask();

        assertThat(answer.provider()).isEqualTo("openai");
        assertThat(anthropic.requests()).isEmpty();
        ProviderState state = models.states().getFirst();
        assertThat(state.status()).isEqualTo(Status.AVAILABLE);
        assertThat(state.isDefault()).isTrue();
        assertThat(state.capabilities()).containsExactly("text", "vision", "json_schema");
        assertThat(state.calls()).isEqualTo(1);
        assertThat(state.p50()).isPresent();
        assertThat(state.spend()).hasToString("$0.00023");
        assertThat(models.states().getLast().isDefault()).isFalse();
    }

    @Test
    void aLimitedFirstIsLeftAloneAndShownSo() {
        openAi.then(
                Acts.reply(
                        429,
                        Map.of("retry-after", "60", "x-ratelimit-remaining-requests", "3"),
                        Answers.openAiError("requests", "rate_limit_exceeded", "slow down")));

        assertThat(ask().provider()).isEqualTo("claude");
        assertThat(ask().provider()).isEqualTo("claude");

        assertThat(openAi.requests()).hasSize(1);
        ProviderState state = models.states().getFirst();
        assertThat(state.status()).isEqualTo(Status.RATE_LIMITED);
        assertThat(state.opensIn()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
        assertThat(state.limits().requestsLeft()).hasValue(3);
        assertThat(state.outcomes())
                .containsEntry(Outcome.RATE_LIMITED, 1L)
                .containsEntry(Outcome.HELD_BACK, 1L);
        assertThat(
                        meters.get("shotlist.llm.fallback")
                                .tags("from", "openai", "to", "claude")
                                .counter()
                                .count())
                .isEqualTo(2);
    }

    @Test
    void aHangingFirstLeavesTheAnswerToTheSecondInTime() {
        openAi.otherwise(Acts.hang());

        Deadline deadline = Deadline.in(Duration.ofSeconds(2), clock);
        Completion answer = models.complete(Prompts.plain(), deadline);

        assertThat(answer.provider()).isEqualTo("claude");
        assertThat(deadline.passed()).isFalse();
    }

    @Test
    void aBrokenAnswerIsRepairedByTheSameProvider() {
        openAi.then(Acts.reply(200, Answers.openAi("{\"title\":3}")));

        Completion answer = ask();

        assertThat(answer.provider()).isEqualTo("openai");
        assertThat(answer.attempts())
                .extracting(attempt -> attempt.outcome())
                .containsExactly(Outcome.OFF_SCHEMA, Outcome.ANSWERED);
        assertThat(openAi.requests().getLast().body()).contains("/title: must be a string");
        assertThat(models.states().getFirst().outcomes()).containsEntry(Outcome.OFF_SCHEMA, 1L);
    }

    @Test
    void aRevokedKeyEverywhereIsAnErrorWithItsAttemptsAndWithoutTheKey() {
        openAi.otherwise(
                Acts.reply(
                        401, Answers.openAiError("x", "invalid_api_key", "Bad: " + Providers.KEY)));
        anthropic.otherwise(Acts.reply(401, Answers.anthropicError("authentication_error", "bad")));
        ListAppender<ILoggingEvent> log = listen();

        CompletionFailed failed = askInVain();

        assertThat(failed.kind()).isEqualTo(Kind.FAILED);
        assertThat(failed.attempts())
                .extracting(attempt -> attempt.provider() + " " + attempt.detail())
                .containsExactly(
                        "openai HTTP 401 invalid_api_key", "claude HTTP 401 authentication_error");
        assertThat(meters.get("shotlist.llm.alert").tag("provider", "openai").counter().count())
                .isEqualTo(1);
        assertThat(log.list)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(event ->
                        assertThat(event.getFormattedMessage() + event.getKeyValuePairs())
                                .doesNotContain(Providers.KEY, "Bad"));
    }

    @Test
    void whatWasAskedIsInNoErrorLogOrMetric() {
        openAi.otherwise(Acts.reply(400, Answers.openAiError("x", "y", "You said " + CANARY)));
        anthropic.otherwise(Acts.reply(200, Answers.anthropic("{\"title\":\"" + CANARY + "\"}")));
        ListAppender<ILoggingEvent> log = listen();
        Prompt prompt =
                Prompt.of(CANARY, CANARY, "direction", Prompts.SCHEMA, 100)
                        .withValidator(Prompts.VALIDATOR);

        try {
            models.complete(prompt, models.deadline());
            throw new AssertionError("There was an answer");
        } catch (CompletionFailed failed) {
            assertThat(failed.toString() + failed.attempts() + prompt).doesNotContain(CANARY);
        }

        assertThat(log.list.toString()).doesNotContain(CANARY);
        assertThat(meters.getMetersAsString()).doesNotContain(CANARY);
    }

    @Test
    void aNamedProviderGoesFirst() {
        Completion answer =
                models.preferring("claude")
                        .orElseThrow()
                        .complete(Prompts.plain(), models.deadline());

        assertThat(answer.provider()).isEqualTo("claude");
        assertThat(openAi.requests()).isEmpty();
        assertThat(models.preferring("somebody")).isEmpty();
    }

    @Test
    void aCheckCostsNothingAndSaysWhatIsWrong() {
        openAi.otherwise(Acts.reply(200, "{\"data\":[{\"id\":\"gpt-6-luna\"}]}"));
        anthropic.otherwise(Acts.reply(401, Answers.anthropicError("authentication_error", "bad")));

        var checkups = models.check(Deadline.in(Duration.ofSeconds(5), clock));

        assertThat(checkups)
                .extracting(c -> c.provider() + " " + c.outcome().word() + ": " + c.detail())
                .containsExactly(
                        "openai answered: model listed",
                        "claude key_refused: HTTP 401 authentication_error");
        assertThat(openAi.requests().getFirst().path()).isEqualTo("/v1/models");
        assertThat(anthropic.requests().getFirst().path()).isEqualTo("/v1/models?limit=1000");
        assertThat(models.states()).allMatch(state -> state.breaker().equals("closed"));
    }

    @Test
    void aPreviewIsTheRequestAndSendsNothing() {
        var previews = models.preview(Prompts.plain(), "openai");

        assertThat(openAi.requests()).isEmpty();
        assertThat(anthropic.requests()).isEmpty();
        ask();
        assertThat(previews.getFirst().body()).isEqualTo(openAi.requests().getFirst().body());
        assertThat(previews.getFirst().cost()).isNotNull();
        assertThat(previews.toString()).doesNotContain(Providers.KEY);
        assertThat(models.preview(Prompts.plain(), "claude").getFirst().provider())
                .isEqualTo("claude");
    }

    @Test
    void theLocalListIsTheModerationWithoutAKey() {
        Verdict verdict =
                models.moderation()
                        .judge(
                                List.of(new Material.Text("prompt.text", "kill all jews")),
                                models.deadline());

        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void withoutProvidersThereIsAnErrorAtOnce() {
        try (LanguageModels none = LanguageModels.from(Settings.from(Map.of()))) {
            assertThat(none.isEmpty()).isTrue();
            assertThat(none.states()).isEmpty();
            try {
                none.complete(Prompts.plain(), none.deadline());
                throw new AssertionError("There was an answer");
            } catch (CompletionFailed failed) {
                assertThat(failed.kind()).isEqualTo(Kind.FAILED);
                assertThat(failed.attempts()).isEmpty();
            }
        }
    }

    private static ListAppender<ILoggingEvent> listen() {
        var logger = (Logger) LoggerFactory.getLogger("dev.shotlist.llm");
        logger.setLevel(Level.DEBUG);
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        logger.addAppender(appender);
        return appender;
    }
}
