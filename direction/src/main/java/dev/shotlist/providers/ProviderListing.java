package dev.shotlist.providers;

import dev.shotlist.brief.Options;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.telemetry.ProviderState;
import dev.shotlist.llm.vendor.Checkup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who can direct, in the order that {@code auto} asks them: the language models, then the built-in
 * director.
 */
public record ProviderListing(List<ProviderView> providers) {
    /** A vendor that does not list its models in that time does not answer. */
    private static final Duration LONGEST_CHECK = Duration.ofSeconds(10);

    public ProviderListing {
        providers = List.copyOf(providers);
    }

    /**
     * @param models null where none is configured
     * @param check whether each vendor is asked for its list of models, which costs nothing and
     *     takes up to ten seconds
     */
    public static ProviderListing of(@Nullable LanguageModels models, boolean check) {
        List<ProviderView> views = new ArrayList<>();
        if (models != null) {
            Map<String, Checkup> found = check ? checked(models) : Map.of();
            for (ProviderState state : models.states()) {
                views.add(ProviderView.of(state, found.get(state.id())));
            }
        }
        views.add(builtIn(views.isEmpty()));
        return new ProviderListing(views);
    }

    private static Map<String, Checkup> checked(LanguageModels models) {
        Deadline deadline = models.deadline().within(LONGEST_CHECK);
        return models.check(deadline).stream()
                .collect(Collectors.toMap(Checkup::provider, Function.identity()));
    }

    private static ProviderView builtIn(boolean alone) {
        return new ProviderView(
                Options.BUILTIN,
                "Built-in director",
                "shotlist",
                null,
                "available",
                alone,
                List.of("text", "offline"),
                null,
                null,
                "closed",
                null,
                null,
                0,
                Map.of(),
                null,
                0,
                0,
                0,
                null);
    }

    /** Whether no language model would be called now. */
    public boolean noneAnswers() {
        return providers.stream()
                .filter(one -> !one.id().equals(Options.BUILTIN))
                .noneMatch(one -> one.breaker().equals("closed"));
    }
}
