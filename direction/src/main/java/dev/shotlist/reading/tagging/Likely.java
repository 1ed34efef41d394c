package dev.shotlist.reading.tagging;

import org.jspecify.annotations.Nullable;

/**
 * One of the likeliest stretches for what is sought.
 *
 * @param stretch null for that nothing is named
 * @param score by its tokens and its looks, as natural logarithm up to a constant
 */
record Likely(@Nullable Stretch stretch, float score) {}
