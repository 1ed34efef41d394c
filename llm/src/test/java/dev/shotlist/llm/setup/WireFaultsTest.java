package dev.shotlist.llm.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.moderation.Material;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.moderation.OpenAiModeration;
import dev.shotlist.llm.moderation.Verdict;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.llm.transport.JdkTransport;
import dev.shotlist.llm.vendor.Secret;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.ScriptedServer;
import dev.shotlist.scripted.ScriptedServer.Act;
import dev.shotlist.scripted.WireFaults;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever comes over the wire, there is the next provider's answer or an error with a type. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WireFaultsTest {
    private static final Duration TOTAL = Duration.ofSeconds(4);
    private static final List<Outcome> BROKEN =
            List.of(
                    Outcome.BROKEN_REPLY,
                    Outcome.TIMED_OUT,
                    Outcome.CUT_SHORT,
                    Outcome.BAD_REQUEST,
                    Outcome.SERVER_ERROR);

    private final SteadyClock clock = SteadyClock.started();

    private LanguageModels models(ScriptedServer openAi, ScriptedServer anthropic) {
        return LanguageModels.from(
                new Settings(
                        List.of(Providers.openAi(openAi), Providers.anthropic(anthropic)),
                        TOTAL,
                        Optional.empty(),
                        OnFailure.ALLOW),
                clock,
                Telemetry.none());
    }

    /** What is tried with each of the faults. */
    private interface Trial {
        void with(Act fault) throws Exception;
    }

    /** All at once: most of them end at the deadline only. */
    private static void each(Trial trial) throws Exception {
        Map<String, Future<?>> pending = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            WireFaults.all()
                    .forEach((name, fault) ->
                            pending.put(
                                    name,
                                    threads.submit(() -> {
                                        trial.with(fault);
                                        return null;
                                    })));
        }
        for (Map.Entry<String, Future<?>> done : pending.entrySet()) {
            assertThatCode(done.getValue()::get).as(done.getKey()).doesNotThrowAnyException();
        }
    }

    @Test
    void theNextProviderAnswers() throws Exception {
        each(fault -> {
            try (var openAi = new ScriptedServer(0, fault);
                    var anthropic =
                            new ScriptedServer(
                                    0, Acts.reply(200, Answers.anthropic(Prompts.GOOD)));
                    var models = models(openAi, anthropic)) {
                var answer = models.complete(Prompts.plain(), models.deadline());
                assertThat(answer.provider()).isEqualTo("claude");
                assertThat(answer.attempts().getFirst().outcome()).isIn(BROKEN);
            }
        });
    }

    @Test
    void withNobodyElseThereIsAnErrorWithItsAttempts() throws Exception {
        each(fault -> {
            try (var openAi = new ScriptedServer(0, fault);
                    var anthropic = new ScriptedServer(0, fault);
                    var models = models(openAi, anthropic)) {
                var failed =
                        catchThrowableOfType(
                                CompletionFailed.class,
                                () -> models.complete(Prompts.plain(), models.deadline()));
                assertThat(failed.attempts())
                        .extracting(Attempt::provider)
                        .contains("openai", "claude");
            }
        });
    }

    @Test
    void moderationThatBreaksHasLookedAtNothing() throws Exception {
        each(fault -> {
            try (var server = new ScriptedServer(0, fault);
                    var transport = new JdkTransport()) {
                var moderation =
                        new OpenAiModeration(
                                server.at("/v1"),
                                new Secret(Providers.KEY),
                                "omni",
                                transport,
                                clock);
                Verdict verdict =
                        moderation.judge(
                                List.of(new Material.Text("prompt.text", "a kettle")),
                                Deadline.in(TOTAL, clock));
                assertThat(verdict).isInstanceOf(Verdict.Unavailable.class);
            }
        });
    }

    /** What is left on a connection is nobody's answer. */
    @Test
    void bytesBehindAReplyAreNotTheNextReply() throws Exception {
        String stray = Answers.openAi(Prompts.GOOD.replace("Dawn", "Stray"));
        String late =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                        + stray.length()
                        + "\r\n\r\n"
                        + stray;
        try (var openAi = new ScriptedServer(0, Acts.reply(200, Answers.openAi(Prompts.GOOD)));
                var anthropic = new ScriptedServer(0, Acts.hang());
                var models = models(openAi, anthropic)) {
            openAi.then((request, talk) -> {
                Acts.reply(200, Answers.openAi(Prompts.GOOD)).play(request, talk);
                talk.raw(late);
            });
            for (int i = 0; i < 20; i++) {
                var answer = models.complete(Prompts.plain(), models.deadline());
                assertThat(answer.text()).doesNotContain("Stray");
            }
        }
    }

    @Test
    void anUnaskedAccountOfLimitsBreaksNothing() throws Exception {
        Map<String, String> headers =
                Map.of(
                        "x-ratelimit-remaining-requests", "-1",
                        "x-ratelimit-limit-requests", "9".repeat(400),
                        "retry-after", "Sun, 99 Foo 2099 99:99:99 GMT",
                        "retry-after-ms", "-1e9",
                        "date", "yesterday");
        try (var openAi =
                        new ScriptedServer(
                                0, Acts.reply(200, headers, Answers.openAi(Prompts.GOOD)));
                var anthropic = new ScriptedServer(0, Acts.hang());
                var models = models(openAi, anthropic)) {
            assertThat(models.complete(Prompts.plain(), models.deadline()).provider())
                    .isEqualTo("openai");
            assertThat(models.states().getFirst().limits().known()).isFalse();
        }
    }
}
