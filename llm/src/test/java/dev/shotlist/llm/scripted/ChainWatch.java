package dev.shotlist.llm.scripted;

import dev.shotlist.llm.Account;
import dev.shotlist.llm.Attempt;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.chain.Pause;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.setup.Settings;
import dev.shotlist.llm.telemetry.ProviderState;
import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.scripted.ScriptedVendors;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plays one act after the other on the scripted pair and prints what the chain does about it. */
public final class ChainWatch {
    private static final Duration TOTAL = Duration.ofSeconds(4);

    private final ScriptedVendors vendors;
    private final LanguageModels models;

    private ChainWatch(ScriptedVendors vendors, LanguageModels models) {
        this.vendors = vendors;
        this.models = models;
    }

    public static void main(String[] args) throws Exception {
        var meters = new SimpleMeterRegistry();
        try (var vendors = new ScriptedVendors(0, 0);
                var models =
                        LanguageModels.from(
                                new Settings(
                                        List.of(
                                                Providers.openAi(vendors.openAi().server()),
                                                Providers.anthropic(vendors.anthropic().server())),
                                        TOTAL,
                                        Optional.empty(),
                                        OnFailure.ALLOW),
                                SteadyClock.started(),
                                new Telemetry(meters, ObservationRegistry.NOOP))) {
            new ChainWatch(vendors, models).run();
            System.out.println("\n== metrics");
            meters.getMetersAsString()
                    .lines()
                    .filter(line -> !line.contains("histogram"))
                    .sorted()
                    .forEach(System.out::println);
        }
    }

    private void run() {
        act("openai answers", "ok", "ok", 25);
        act("openai answers in prose, claude in a fence", "prose", "fenced", 1);
        act("openai sends 100 MB", "huge", "ok", 1);
        act("openai: one 500 after another", "error", "ok", 7);
        pause(7_000);
        act("openai is well again", "ok", "ok", 2);
        act("openai: 429, retry-after 5", "limited", "ok", 2);
        pause(5_500);
        act("openai hangs", "hang", "ok", 2);
        pause(13_000);
        act("openai: no money left, claude overloaded", "spent", "overloaded", 1);
        act("both down", "spent", "hang", 1);
        states();
    }

    private void act(String title, String openAi, String anthropic, int times) {
        vendors.openAi().mode(openAi);
        vendors.anthropic().mode(anthropic);
        System.out.println("\n== " + title + (times == 1 ? "" : ", " + times + " requests"));
        String last = "";
        int same = 0;
        for (int i = 0; i < times; i++) {
            String line = ask();
            String shape = line.replaceAll("[0-9]+ ms", "ms");
            if (shape.equals(last)) {
                same++;
                continue;
            }
            more(same);
            same = 0;
            last = shape;
            System.out.println(line);
        }
        more(same);
    }

    private static void more(int same) {
        if (same > 0) {
            System.out.println("   ... and " + same + " more like it");
        }
    }

    private String ask() {
        try {
            Completion answer = models.complete(Prompts.plain(), models.deadline());
            return "-> %s%s".formatted(answer.provider(), attempts(answer.attempts()));
        } catch (CompletionFailed failed) {
            return "-> %s%s"
                    .formatted(
                            failed.kind().name().toLowerCase(Locale.ROOT),
                            attempts(failed.attempts()));
        }
    }

    private static String attempts(List<Attempt> attempts) {
        var text = new StringBuilder();
        for (Attempt attempt : attempts) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%n   %-7s %-15s %5d ms  %-10s %s",
                            attempt.provider(),
                            attempt.outcome().word(),
                            attempt.latency().toMillis(),
                            attempt.cost() == null ? "cost ?" : attempt.cost(),
                            attempt.detail()));
        }
        Account account = Account.of(attempts);
        return text + "   = " + account.cost() + (account.complete() ? "" : " or more");
    }

    private void states() {
        System.out.println("\n== providers");
        for (ProviderState state : models.states()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-7s %-12s breaker %-9s p50 %s ms, p95 %s ms, %d calls, spend %s%n",
                    state.id(),
                    state.status().word(),
                    state.breaker(),
                    state.p50().map(Duration::toMillis).orElse(null),
                    state.p95().map(Duration::toMillis).orElse(null),
                    state.calls(),
                    state.spend());
        }
    }

    private static void pause(long millis) {
        System.out.println("\n.. " + millis / 1_000.0 + " s pass");
        try {
            Pause.real().take(Duration.ofMillis(millis));
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }
}
