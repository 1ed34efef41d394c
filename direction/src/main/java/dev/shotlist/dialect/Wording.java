package dev.shotlist.dialect;

import org.jspecify.annotations.Nullable;

/**
 * What a generator is told.
 *
 * @param negative what to avoid; null where the generator takes none
 * @param shortened whether something had to be left out to keep to its limit
 */
public record Wording(String prompt, @Nullable String negative, boolean shortened) {}
