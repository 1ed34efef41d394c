package dev.shotlist.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something in the brief that contradicts itself or cannot be met.
 *
 * @param code a warning code of the contract, such as {@code contradictory_brief}
 * @param message one or two sentences with the figures, for the person who wrote the brief
 * @param suggestion what would mend it
 */
public record Doubt(String code, String message, Span span, @Nullable String suggestion) {}
