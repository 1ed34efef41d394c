package dev.shotlist.plan;

/**
 * The grid that cuts and overlays are set on.
 *
 * @param offset time of the first downbeat
 */
public record BeatGrid(double bpm, Seconds offset, int beatsPerBar) {}
