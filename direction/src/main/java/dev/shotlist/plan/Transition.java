package dev.shotlist.plan;

/** How a scene goes over into the next; it starts that long before the scene's end. */
public record Transition(TransitionType type, Seconds duration) {}
