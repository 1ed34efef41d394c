package dev.shotlist.plan;

/** What the viewer is asked to do, and when. */
public record Cta(
        String text, Seconds startTime, Seconds duration, CtaStyle style, CtaAction action) {}
