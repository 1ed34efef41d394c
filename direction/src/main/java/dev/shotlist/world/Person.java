package dev.shotlist.world;

/**
 * Somebody an idea is about.
 *
 * @param look visible things only, without an article, at most 12 words
 * @param brief a few words with an article ({@code short} in the data)
 * @param who he, she or they
 */
public record Person(
        String look,
        @com.fasterxml.jackson.annotation.JsonProperty("short") String brief,
        String who) {}
