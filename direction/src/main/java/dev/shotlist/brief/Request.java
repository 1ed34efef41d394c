package dev.shotlist.brief;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request for a plan.
 *
 * @param costEstimate what the caller says that rendering costs, passed through after validation
 */
public record Request(
        Prompt prompt, Options options, Context context, @Nullable JsonNode costEstimate) {

    /** A request of a text alone, with everything else at its default. */
    public static Request of(String text) {
        return new Request(
                new Prompt(text, java.util.List.of()), Options.DEFAULT, Context.NONE, null);
    }

    public Request with(Options other) {
        return new Request(prompt, other, context, costEstimate);
    }

    public Request with(Prompt other) {
        return new Request(other, options, context, costEstimate);
    }
}
