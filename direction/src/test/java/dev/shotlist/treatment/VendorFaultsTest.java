package dev.shotlist.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.pipeline.Recall;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.ProviderAttempt;
import dev.shotlist.plan.Warning;
import dev.shotlist.scripted.Acts;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.ScriptedServer.Act;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault of a vendor, over real sockets: a plan, or a typed error, and no secret in either.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class VendorFaultsTest {
    private static final String BRIEF = "12 second reel for a brass kettle, no people";

    private final Vendors vendors = new Vendors(Duration.ofSeconds(2), OnFailure.ALLOW, false);

    @AfterEach
    void close() {
        vendors.close();
    }

    static List<Arguments> faults() {
        return List.of(
                fault("hang before the first byte", Acts.hang(), ErrorCode.LLM_TIMEOUT),
                fault("hang in the middle", Acts.hangMidway(), ErrorCode.LLM_TIMEOUT),
                fault("no end", Acts.endless(Duration.ofMillis(10)), ErrorCode.LLM_TIMEOUT),
                fault(
                        "come back in thirty years",
                        Acts.reply(429, Map.of("retry-after", "999999999"), "{}"),
                        ErrorCode.LLM_RATE_LIMITED),
                fault("500", Acts.reply(500, "{}"), ErrorCode.LLM_FAILED),
                fault("no money", spent(), ErrorCode.LLM_FAILED),
                fault("key revoked", Acts.reply(401, "{}"), ErrorCode.LLM_FAILED),
                fault("200 with HTML", Acts.html(), ErrorCode.LLM_FAILED),
                fault("100 MB", Acts.huge(100), ErrorCode.LLM_FAILED),
                fault("reset", Acts.reset(), ErrorCode.LLM_FAILED),
                fault("an error that echoes the key", echo(), ErrorCode.LLM_FAILED));
    }

    private static Arguments fault(String what, Act act, ErrorCode code) {
        return Arguments.of(what, act, code);
    }

    private static Act spent() {
        return Acts.reply(
                429, Answers.openAiError("insufficient_quota", "insufficient_quota", "pay"));
    }

    private static Act echo() {
        return Acts.reply(
                400,
                Answers.openAiError("invalid_request_error", "x", "Your key is " + Vendors.KEY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void autoStillHasAPlanAndANamedModelAnError(String what, Act act, ErrorCode code) {
        vendors.bothPlay(act);
        Plan plan = vendors.plan(BRIEF);
        String json = PlanJson.mapper().writeValueAsString(plan);
        assertThat(PlanSchema.errors(json)).as(what).isEmpty();
        assertThat(plan.metadata().llmProviderUsed()).isEqualTo("builtin");
        assertThat(plan.metadata().warnings())
                .extracting(Warning::code)
                .contains("llm_unavailable");
        assertThat(json).doesNotContain(Vendors.KEY);

        // On vendors that nobody has given up on yet.
        try (Vendors fresh = new Vendors(Duration.ofSeconds(2), OnFailure.ALLOW, false)) {
            fresh.bothPlay(act);
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> fresh.plan(BRIEF, "claude"));
            assertThat(refusal.code()).as(what).isEqualTo(code);
            assertThat(refusal.attempts())
                    .extracting(ProviderAttempt::provider)
                    .startsWith("claude")
                    .contains("openai");
            assertThat(refusal.toString() + refusal.attempts()).doesNotContain(Vendors.KEY);
            assertThat(refusal.retryAfter() == null || refusal.retryAfter() <= 300).isTrue();
        }
    }

    @Test
    void countsThatCannotBeTrueAreUnknown() {
        vendors.openAi()
                .otherwise(
                        Vendors.wraps(treatment ->
                                Answers.openAi(treatment.toString(), "stop", -5, -7, -1)));
        Plan plan = vendors.plan(BRIEF);
        ProviderAttempt attempt = plan.metadata().providerAttempts().getFirst();
        assertThat(attempt.inputTokens()).isNull();
        assertThat(attempt.costUsd()).isNull();
    }

    @Test
    void aCallerWhoLeavesEndsTheWait() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        vendors.bothPlay((request, talk) -> {
            asked.countDown();
            Acts.hang().play(request, talk);
        });
        Cancellation caller = new Cancellation();
        Thread leaving =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                asked.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            caller.cancel();
                        });
        Throwable thrown =
                catchThrowable(() ->
                        vendors.shotlist()
                                .plan(
                                        Request.of(BRIEF),
                                        "00000000-test",
                                        Progress.SILENT,
                                        caller,
                                        Recall.nothing(caller)));
        leaving.join();
        assertThat(thrown).isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(vendors.anthropic().requests()).isEmpty();
    }
}
