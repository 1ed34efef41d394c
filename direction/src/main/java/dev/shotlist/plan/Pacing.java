package dev.shotlist.plan;

/** How it is cut. */
public record Pacing(
        Pace overall,
        Seconds sceneDurationAvg,
        TransitionType transitionStyle,
        double cutsPerMinute,
        EnergyCurve energyCurve) {}
