package dev.shotlist.reading;

/**
 * Something that must not appear.
 *
 * @param words the brief's own words: "sin voz en off"
 * @param english what is avoided, in English and without the negation: "voiceover"
 */
public record Avoidance(String words, String english) {}
