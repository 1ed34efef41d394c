package dev.shotlist.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One call to one provider, or the decision not to make it.
 *
 * @param provider the configured id
 * @param model the model that was asked for
 * @param answeredBy the model that says it answered
 * @param status HTTP status, when there was one
 * @param latency zero when it was not called
 * @param tokens null when the vendor did not say, or not credibly
 * @param cost null when tokens or price are unknown
 * @param finish why the model stopped, when it wrote
 * @param detail a few fixed words and codes; never what a user or a model wrote
 */
public record Attempt(
        String provider,
        String model,
        @Nullable String answeredBy,
        Outcome outcome,
        @Nullable Integer status,
        Duration latency,
        @Nullable Tokens tokens,
        @Nullable Usd cost,
        @Nullable FinishReason finish,
        String detail) {

    /** A provider that was left alone. */
    public static Attempt heldBack(String provider, String model, String why) {
        return new Attempt(
                provider,
                model,
                null,
                Outcome.HELD_BACK,
                null,
                Duration.ZERO,
                Tokens.NONE,
                Usd.ZERO,
                null,
                why);
    }

    /** The same call judged anew. */
    public Attempt judged(Outcome judgement, String why) {
        return new Attempt(
                provider, model, answeredBy, judgement, status, latency, tokens, cost, finish, why);
    }
}
