package dev.shotlist.llm.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.chain.Pause;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.scripted.ScriptedVendors;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A steady load while both vendors fail in turn in every way there is. */
@Tag("long")
class SoakTest {
    private static final Duration TOTAL = Duration.ofSeconds(2);

    /** What a busy machine may add to the moment at which an answer is noticed. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    private static final Duration ACT = Duration.ofSeconds(2);
    private static final int CLIENTS = 20;
    private static final List<String> MODES =
            List.of(
                    "hang",
                    "error",
                    "ok",
                    "limited",
                    "html",
                    "prose",
                    "ok",
                    "endless",
                    "reset",
                    "huge",
                    "ok",
                    "hang_midway",
                    "truncated",
                    "overloaded",
                    "wrong_types",
                    "ok",
                    "empty",
                    "bad_request",
                    "fenced",
                    "slow",
                    "ok");

    private final SteadyClock clock = SteadyClock.started();
    private final Map<String, LongAdder> endings = new ConcurrentHashMap<>();
    private final LongAdder late = new LongAdder();

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyRequestEndsInItsDeadlineAndNothingIsLeft() throws Exception {
        var running = new AtomicBoolean(true);
        try (var vendors = new ScriptedVendors(0, 0);
                var models = models(vendors);
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            ask(models);
            long heapBefore = heap();
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> {
                    while (running.get()) {
                        ask(models);
                        rest();
                    }
                });
            }
            for (int i = 0; i < 2 * MODES.size(); i++) {
                vendors.openAi().mode(MODES.get(i % MODES.size()));
                // Out of step, so that sooner or later every pair of faults meets.
                vendors.anthropic().mode(MODES.get(i * 2 / 3 % MODES.size()));
                Pause.real().take(ACT);
            }
            // Last, because nobody asks a vendor again soon that refused the key.
            vendors.openAi().mode("revoked");
            vendors.anthropic().mode("ok");
            Pause.real().take(ACT);
            running.set(false);
            clients.shutdown();
            assertThat(clients.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

            assertThat(late.sum()).as("late: %s", endings).isZero();
            assertThat(endings).containsKeys("openai", "claude", "TIMED_OUT");
            assertThat(endings.keySet())
                    .isSubsetOf("openai", "claude", "TIMED_OUT", "FAILED", "RATE_LIMITED");
            assertThat(vendors.openAi().server().connections()).isLessThanOrEqualTo(CLIENTS);
            assertThat(vendors.anthropic().server().connections()).isLessThanOrEqualTo(CLIENTS);
            assertThat(heap() - heapBefore).isLessThan(32L << 20);
            System.out.println("How requests ended: " + endings);
        }
    }

    private void ask(LanguageModels models) {
        Deadline deadline = Deadline.in(TOTAL, clock);
        String ending;
        try {
            ending = models.complete(Prompts.plain(), deadline).provider();
        } catch (CompletionFailed failed) {
            ending = failed.kind().name();
            assertThat(failed.outcome()).isNotEqualTo(Outcome.ANSWERED);
        }
        if (clock.instant().isAfter(deadline.at().plus(SLACK))) {
            late.increment();
        }
        endings.computeIfAbsent(ending, _ -> new LongAdder()).increment();
    }

    /** A client that is refused at once does not ask again at once. */
    private static void rest() {
        try {
            Pause.real().take(Duration.ofMillis(20));
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private LanguageModels models(ScriptedVendors vendors) {
        return LanguageModels.from(
                new Settings(
                        List.of(
                                Providers.openAi(vendors.openAi().server()),
                                Providers.anthropic(vendors.anthropic().server())),
                        TOTAL,
                        Optional.empty(),
                        OnFailure.ALLOW),
                clock,
                Telemetry.none());
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
