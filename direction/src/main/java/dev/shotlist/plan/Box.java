package dev.shotlist.plan;

/** Insets in pixels at the plan's resolution. */
public record Box(double top, double right, double bottom, double left) {}
