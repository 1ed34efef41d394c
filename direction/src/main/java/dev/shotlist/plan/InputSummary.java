package dev.shotlist.plan;

/** Which inputs there were. */
public record InputSummary(boolean hadText, boolean hadImage, boolean hadVideo, boolean hadAudio) {}
