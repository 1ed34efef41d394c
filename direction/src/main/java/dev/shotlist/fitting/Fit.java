package dev.shotlist.fitting;

import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Warning;
import java.util.List;

/**
 * A direction and scenes as generators are to make them.
 *
 * @param scenes all of the piece; those that a generator makes have clips
 * @param fitted those with clips; empty where no generator is named or wanted
 */
public record Fit(
        CreativeDirection direction,
        List<Scene> scenes,
        List<FittedScene> fitted,
        List<Warning> warnings) {
    public Fit {
        scenes = List.copyOf(scenes);
        fitted = List.copyOf(fitted);
        warnings = List.copyOf(warnings);
    }

    /** No generator is wanted. */
    static Fit without(CreativeDirection direction, List<Scene> scenes) {
        return new Fit(direction, scenes, List.of(), List.of());
    }
}
