package dev.shotlist.plan;

/** A sound event at a time from the start of the piece. */
public record Cue(Seconds time, CueKind kind, String description) {}
