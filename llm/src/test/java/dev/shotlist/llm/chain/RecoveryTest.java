package dev.shotlist.llm.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Completion;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.ScriptedModel;
import dev.shotlist.llm.scripted.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sixth behaviour: cheap recovery. */
class RecoveryTest {
    private static final Duration QUICK = Duration.ofMillis(50);

    private static void trip(Guard guard) {
        for (int i = 0; i < 10; i++) {
            guard.leave(guard.enter().orElseThrow(), Outcome.SERVER_ERROR, QUICK, null);
        }
        assertThat(guard.view().state()).isEqualTo("open");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void exactlyOneProbeGoesThroughUnderAHundredConcurrentRequests() throws Exception {
        var clock = new SettableClock();
        var guard = guard(clock, 0.5);
        trip(guard);
        clock.advance(Duration.ofMinutes(1));
        var calls = new AtomicInteger();
        var everybodyAsked = new CountDownLatch(100);
        LanguageModel slowProbe =
                (prompt, deadline) -> {
                    calls.incrementAndGet();
                    everybodyAsked.countDown();
                    await(everybodyAsked);
                    return new ScriptedModel("cheap", clock).complete(prompt, deadline);
                };
        LanguageModel dear =
                (prompt, deadline) -> {
                    everybodyAsked.countDown();
                    return new ScriptedModel("dear", clock).complete(prompt, deadline);
                };
        var guarded = new Guarded(slowProbe, guard, "cheap", "m", _ -> {});
        var chain =
                new Chain(
                        List.of(
                                new Chain.Link("cheap", guarded, guard::admits),
                                new Chain.Link("dear", dear, () -> true)),
                        (from, to, reason) -> {});

        List<String> answeredBy = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Completion>> pending = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                pending.add(
                        threads.submit(() ->
                                chain.complete(Prompts.plain(), Deadline.in(Rig.TOTAL, clock))));
            }
            for (Future<Completion> future : pending) {
                answeredBy.add(future.get().provider());
            }
        }

        assertThat(calls).hasValue(1);
        assertThat(answeredBy).filteredOn("cheap"::equals).hasSize(1);
        assertThat(answeredBy).filteredOn("dear"::equals).hasSize(99);
        assertThat(guard.view().state()).isEqualTo("closed");
    }

    @Test
    void successReturnsTheTrafficToTheCheaperProvider() {
        var rig = new Rig();
        trip(rig.guard);
        assertThat(rig.ask().provider()).isEqualTo("dear");

        rig.clock.advance(Duration.ofSeconds(10));

        assertThat(rig.ask().provider()).isEqualTo("cheap");
        assertThat(rig.ask().provider()).isEqualTo("cheap");
        assertThat(rig.guard.view().state()).isEqualTo("closed");
    }

    @Test
    void failureLengthensTheWait() {
        var clock = new SettableClock();
        var guard = guard(clock, 0.5);
        trip(guard);
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 9; i++) {
            waits.add(guard.opensIn());
            clock.advance(guard.opensIn().plusMillis(1));
            guard.leave(guard.enter().orElseThrow(), Outcome.SERVER_ERROR, QUICK, null);
        }

        assertThat(waits).isSorted();
        assertThat(waits.get(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(waits.get(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(waits.getLast()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theWaitIsJittered() {
        var shortest = guard(new SettableClock(), 0);
        var longest = guard(new SettableClock(), 0.999);
        trip(shortest);
        trip(longest);

        assertThat(shortest.opensIn()).isEqualTo(Duration.ofSeconds(4));
        assertThat(longest.opensIn()).isBetween(Duration.ofMillis(5_900), Duration.ofSeconds(6));
    }

    @Test
    void aProbeWhoseCallerLeftLetsTheNextOneProbe() {
        var clock = new SettableClock();
        var guard = guard(clock, 0.5);
        trip(guard);
        clock.advance(Duration.ofMinutes(1));

        Guard.Permit probe = guard.enter().orElseThrow();
        assertThat(guard.enter()).isEmpty();
        guard.leave(probe, Outcome.CANCELLED, QUICK, null);

        assertThat(guard.admits()).isTrue();
        assertThat(guard.enter()).isPresent();
    }

    @Test
    void anAnswerToACallFromBeforeTheOutageEndsNoOutage() {
        var clock = new SettableClock();
        var guard = guard(clock, 0.5);
        Guard.Permit old = guard.enter().orElseThrow();
        trip(guard);
        clock.advance(Duration.ofMinutes(1));
        assertThat(guard.enter()).isPresent();

        guard.leave(old, Outcome.ANSWERED, QUICK, null);

        assertThat(guard.view().state()).isEqualTo("half_open");
        assertThat(guard.enter()).isEmpty();
    }

    private static Guard guard(SettableClock clock, double random) {
        return new Guard("cheap", GuardSettings.within(Rig.TOTAL), clock, always(random), true);
    }

    private static RandomGenerator always(double value) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return value;
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
