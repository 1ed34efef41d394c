package dev.shotlist.llm.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.llm.transport.JdkTransport;
import dev.shotlist.llm.transport.RateLimits;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.ScriptedServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every vendor's implementation of the port holds to, over real sockets. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
abstract class VendorContract {
    static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration BRIEF = Duration.ofMillis(300);

    private final SteadyClock clock = SteadyClock.started();
    private final JdkTransport transport = new JdkTransport();
    final ScriptedServer server = new ScriptedServer(0, Acts.reply(200, answer(Prompts.GOOD)));
    private final List<RateLimits> limits = new ArrayList<>();

    VendorContract() throws IOException {}

    abstract Provider provider(ScriptedServer server);

    abstract String answer(String content, long input, long output);

    private String answer(String content) {
        return answer(content, 1200, 400);
    }

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private VendorModel model(Provider provider) {
        return new VendorModel(provider, transport, clock, Catalogue.shipped(), limits::add);
    }

    private CompletionFailed fail(ScriptedServer.Act act, Duration time) {
        server.then(act);
        return fail(provider(server), time);
    }

    CompletionFailed fail(Provider provider, Duration time) {
        try {
            model(provider).complete(Prompts.plain(), Deadline.in(time, clock));
        } catch (CompletionFailed failed) {
            assertThat(failed.toString()).doesNotContain(Providers.KEY);
            assertThat(failed.attempts().toString()).doesNotContain(Providers.KEY);
            return failed;
        }
        throw new AssertionError("There was an answer");
    }

    @Test
    void refusedConnection() {
        Provider gone = provider(server);
        server.close();

        CompletionFailed failed = fail(gone, AMPLE);

        assertThat(failed.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(failed.account().complete()).isTrue();
    }

    @Test
    void aServerWithoutTls() {
        Provider plain = provider(server);
        var secure =
                new Provider(
                        plain.id(),
                        plain.vendor(),
                        java.net.URI.create(plain.base().toString().replace("http:", "https:")),
                        plain.key(),
                        plain.model(),
                        plain.sees(),
                        plain.output(),
                        null);

        assertThat(fail(secure, AMPLE).outcome()).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void unknownHost() {
        var provider =
                new Provider(
                        "nowhere",
                        Vendor.OPENAI,
                        java.net.URI.create("http://nowhere.invalid/v1"),
                        new Secret(Providers.KEY),
                        "gpt-6-luna",
                        true,
                        StructuredOutput.SCHEMA,
                        null);

        assertThat(fail(provider, AMPLE).outcome()).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void hangBeforeTheFirstToken() {
        CompletionFailed failed = fail(Acts.hang(), BRIEF);

        assertThat(failed.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(failed.attempts().getFirst().tokens()).isNull();
    }

    @Test
    void hangAfterTheFirstToken() {
        assertThat(fail(Acts.hangMidway(), BRIEF).kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void streamWithoutEnd() {
        assertThat(fail(Acts.endless(Duration.ofMillis(5)), BRIEF).kind())
                .isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void aReplyOfAHundredMegabytesIsCut() {
        CompletionFailed failed = fail(Acts.huge(100), AMPLE);

        assertThat(failed.outcome()).isEqualTo(Outcome.REPLY_TOO_LARGE);
    }

    @Test
    void aReplyThatBreaksOff() {
        assertThat(fail(Acts.reset(), AMPLE).outcome()).isEqualTo(Outcome.BROKEN_REPLY);
    }

    @Test
    void aPageInsteadOfJson() {
        CompletionFailed failed = fail(Acts.html(), AMPLE);

        assertThat(failed.outcome()).isEqualTo(Outcome.BROKEN_REPLY);
        assertThat(failed.attempts().getFirst().cost()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "{\"choices\":null}",
                "{\"choices\":[]}",
                "{\"choices\":[{}]}",
                "{\"choices\":[{\"message\":null}]}",
                "{\"choices\":[]}{}",
                "",
                "   ",
                "{\"choices\":[{\"message\":{\"content\":\"{}\",\"content\":\"{}\"}}]}"
            })
    void aSuccessThatIsNoAnswer(String body) {
        assertThat(fail(Acts.reply(200, body), AMPLE).outcome()).isEqualTo(Outcome.BROKEN_REPLY);
    }

    @Test
    void aReplyNestedTooDeep() {
        String deep = "{\"choices\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThat(fail(Acts.reply(200, deep), AMPLE).outcome()).isEqualTo(Outcome.BROKEN_REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "Sure, here is your plan.",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{} {}",
                "{\"title\":",
                "{\"n\":1e999999999}",
                "{\"title\":\"\\ud800\"}",
                "```json\n```"
            })
    void anAnswerThatIsNotOneSaneObject(String content) {
        CompletionFailed failed = fail(Acts.reply(200, answer(content)), AMPLE);

        assertThat(failed.outcome()).isEqualTo(Outcome.OFF_SCHEMA);
        assertThat(failed.attempts().getFirst().tokens()).isEqualTo(new Tokens(1200, 400, 0));
    }

    @ParameterizedTest
    @CsvSource({"-5, 10", "5, -10", "1000000001, 1", "9223372036854775807, 9223372036854775807"})
    void usageThatCannotBeTrueIsUnknown(long input, long output) {
        server.then(Acts.reply(200, answer(Prompts.GOOD, input, output)));

        Attempt attempt =
                model(provider(server))
                        .complete(Prompts.plain(), Deadline.in(AMPLE, clock))
                        .attempts()
                        .getFirst();

        assertThat(attempt.tokens()).isNull();
        assertThat(attempt.cost()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "401, invalid_request_error, invalid_api_key, KEY_REFUSED",
        "403, permission_error, forbidden, KEY_REFUSED",
        "429, tokens, rate_limit_exceeded, RATE_LIMITED",
        "429, insufficient_quota, project_spend_limit_exceeded, QUOTA_SPENT",
        "429, insufficient_quota, credit_balance_exhausted, QUOTA_SPENT",
        "402, billing_error, none, QUOTA_SPENT",
        "400, invalid_request_error, context_length_exceeded, BAD_REQUEST",
        "400, invalid_request_error, content_policy_violation, REFUSED",
        "404, invalid_request_error, model_not_found, BAD_REQUEST",
        "500, server_error, none, SERVER_ERROR",
        "502, server_error, none, SERVER_ERROR",
        "503, server_error, overloaded, OVERLOADED",
        "529, overloaded_error, none, OVERLOADED",
        "500, overloaded_error, none, OVERLOADED",
        "302, none, none, BROKEN_REPLY",
    })
    void whatAStatusMeans(int status, String type, String code, Outcome expected) {
        String body = Answers.openAiError(type, code, "Wrong key " + Providers.KEY);

        CompletionFailed failed = fail(Acts.reply(status, body), AMPLE);

        assertThat(failed.outcome()).isEqualTo(expected);
        assertThat(failed.attempts().getFirst().status()).isEqualTo(status);
        assertThat(failed.account().cost().amount()).isZero();
    }

    @Test
    void theHeadersOfARefusalAreKept() {
        server.then(
                Acts.reply(
                        429,
                        Map.of("retry-after", "7", "x-ratelimit-remaining-requests", "12"),
                        "{}"));

        CompletionFailed failed = fail(provider(server), AMPLE);

        assertThat(failed.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(limits).hasSize(1);
        assertThat(limits.getFirst().requestsLeft()).hasValue(12);
    }

    @Test
    void aRedirectIsNotFollowed() {
        CompletionFailed failed =
                fail(
                        Acts.reply(307, Map.of("Location", server.at("/elsewhere").toString()), ""),
                        AMPLE);

        assertThat(failed.outcome()).isEqualTo(Outcome.BROKEN_REPLY);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aCallerThatLeavesEndsTheCall() throws InterruptedException, ExecutionException {
        server.then(Acts.hang());
        var outcome = new CompletableFuture<Kind>();
        Thread caller =
                Thread.startVirtualThread(() -> {
                    try {
                        model(provider(server))
                                .complete(Prompts.plain(), Deadline.in(AMPLE, clock));
                    } catch (CompletionFailed failed) {
                        outcome.complete(failed.kind());
                    }
                });
        while (server.requests().isEmpty()) {
            Thread.onSpinWait();
        }

        caller.interrupt();

        assertThat(outcome.get()).isEqualTo(Kind.CANCELLED);
        caller.join();
        while (server.connections() > 0) {
            Thread.onSpinWait();
        }
    }
}
