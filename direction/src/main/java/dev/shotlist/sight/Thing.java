package dev.shotlist.sight;

/**
 * Something that can be seen.
 *
 * @param english singular, lower case, without an article
 * @param home where it usually is, a key of the homes; empty where it can be anywhere
 */
record Thing(String english, Sort sort, String home) {}
