package dev.shotlist.reading.tagging;

/**
 * What the rules hold for a line, a call, a title.
 *
 * @param role by name
 */
public record RuledLine(Stretch stretch, String role) {}
