package dev.shotlist.review;

import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Scene;
import java.util.List;

/**
 * What is reviewed: the finished direction and scenes, with what was settled before.
 *
 * @param placement what the placement asks for
 */
public record Subject(
        Settled settled,
        CreativeDirection direction,
        List<Scene> scenes,
        PlacementFacts placement) {

    public Subject {
        scenes = List.copyOf(scenes);
    }
}
