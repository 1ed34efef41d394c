package dev.shotlist.plan;

/** How close the cuts lie to the beat grid. */
public record Sync(
        double gridBpm, double maxOffsetMs, double meanOffsetMs, int cutsOnGrid, int cuts) {}
