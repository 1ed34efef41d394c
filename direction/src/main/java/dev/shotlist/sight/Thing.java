package dev.shotlist.sight;

/**
 * Something that can be seen.
 *
 * @param english singular, lower case, without an article
 * @param mass whether there is so much of it and not so many
 * @param home where it usually is, a key of the homes; empty where it can be anywhere
 */
record Thing(String english, Sort sort, boolean mass, String home) {}
