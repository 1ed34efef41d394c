package dev.shotlist.reading.text;

/**
 * One stretch of the brief that is denied.
 *
 * @param marker first token of the denying words
 * @param start first token denied
 * @param end after the last
 */
public record Denial(int marker, int start, int end) {}
