package dev.shotlist.timing;

import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene with its times.
 *
 * @param toNext null on the last scene
 * @param voice null where nobody speaks
 * @param lines one for each line that was wished for, in the same order
 */
public record SceneTime(
        Seconds start,
        Seconds duration,
        @Nullable Transition toNext,
        @Nullable Stretch voice,
        List<LineTime> lines) {
    public SceneTime {
        lines = List.copyOf(lines);
        if (duration.isZero()) {
            throw new IllegalArgumentException("a scene of no length at " + start);
        }
    }

    public Seconds end() {
        return start.plus(duration);
    }
}
