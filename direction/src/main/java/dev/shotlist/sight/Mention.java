package dev.shotlist.sight;

/**
 * A thing that a clause names.
 *
 * @param said the thing in English with what describes it, and the article that it wants: "a rusty
 *     hook", "bobble hats", "soup"
 * @param thing the plain English noun, singular
 * @param several whether it is more than one
 * @param home where it usually is, a key of {@link Ways#homes}; empty where it can be anywhere
 */
public record Mention(String said, String thing, Sort sort, boolean several, String home) {}
