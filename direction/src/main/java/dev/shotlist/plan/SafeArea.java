package dev.shotlist.plan;

/** Pixels at the plan's resolution that the platform's controls may cover, from each edge. */
public record SafeArea(int top, int right, int bottom, int left) {}
