package dev.shotlist.timing;

/**
 * A soft rule that was not met.
 *
 * @param scene index of the scene, -1 where it is about the whole piece
 * @param line index of the line within the scene, -1 where it is not about a line
 * @param byMillis how far off, in milliseconds
 * @param sentence what happened, for a reader
 */
public record GaveWay(TimingRule rule, int scene, int line, long byMillis, String sentence) {}
