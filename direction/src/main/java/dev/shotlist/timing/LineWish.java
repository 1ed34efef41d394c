package dev.shotlist.timing;

import dev.shotlist.plan.Seconds;

/**
 * A line on the screen before its times are set.
 *
 * @param needed how long it must stand to be read
 * @param droppable whether it may go where there is no room for it
 */
public record LineWish(LineKind kind, Seconds needed, boolean droppable) {}
