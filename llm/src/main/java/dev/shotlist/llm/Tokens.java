package dev.shotlist.llm;

import org.jspecify.annotations.Nullable;

/**
 * What a call consumed.
 *
 * @param input read by the model, those from its cache included
 * @param output written by the model, its reasoning included
 * @param cached the part of the input that came from the vendor's prompt cache
 */
public record Tokens(long input, long output, long cached) {
    public static final Tokens NONE = new Tokens(0, 0, 0);

    /** No call comes near it: a larger count is a fault of the sender. */
    private static final long MOST = 100_000_000;

    public Tokens {
        if (input < 0 || output < 0 || cached < 0 || cached > input) {
            throw new IllegalArgumentException(
                    "Not token counts: %d, %d, %d".formatted(input, output, cached));
        }
    }

    /** What a vendor reported, or null when its numbers cannot be true. */
    public static @Nullable Tokens reported(long input, long output, long cached) {
        if (input < 0 || output < 0 || input > MOST || output > MOST) {
            return null;
        }
        return new Tokens(input, output, Math.clamp(cached, 0, input));
    }

    public Tokens plus(Tokens other) {
        return new Tokens(input + other.input, output + other.output, cached + other.cached);
    }
}
