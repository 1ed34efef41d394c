package dev.shotlist.edit.timeline;

import tools.jackson.databind.node.ObjectNode;

/** A scene in time while it is moved about: where it lay, and how long it becomes. Milliseconds. */
final class Place {
    final ObjectNode scene;
    long oldStart;
    long oldDuration;
    long duration;

    /** What it keeps when it gives time away, while others have some to give. */
    long least = Shares.KEPT;

    /** What it needs so that its text can be read, where it had that before. */
    long floor = Shares.SHORTEST;

    /** What a split took from its end. */
    long cutOff;

    Place(ObjectNode scene, long oldStart, long oldDuration) {
        this.scene = scene;
        this.oldStart = oldStart;
        this.oldDuration = oldDuration;
        this.duration = oldDuration;
    }

    /** A time inside the scene, where it lies once the scene starts elsewhere or lasts longer. */
    long mapped(long time, long start) {
        long inside = time - oldStart;
        if (inside >= 0 && inside <= oldDuration && oldDuration > 0) {
            return start
                    + (duration == oldDuration
                            ? inside
                            : Math.round((double) inside * duration / oldDuration));
        }
        long beyond = inside < 0 ? inside : inside - oldDuration + duration;
        return Math.max(0, start + beyond);
    }

    /** Whether a stretch lay inside the scene, as it was before any split. */
    boolean within(long from, long to) {
        return from >= oldStart && to <= oldStart + oldDuration + cutOff;
    }

    boolean isWhereItWas(long start) {
        return start == oldStart && duration == oldDuration;
    }
}
