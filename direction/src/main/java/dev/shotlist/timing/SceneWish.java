package dev.shotlist.timing;

import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TransitionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene before its times are set.
 *
 * @param weight wanted share of the piece, relative to the other scenes
 * @param demanded a length that was asked for
 * @param energy 0 to 1; lively scenes are cut shorter
 * @param voice how long the voice speaks, without air; zero where nobody speaks
 * @param lines in the order they are read
 * @param transition how it goes over into the next scene
 */
public record SceneWish(
        Purpose purpose,
        double weight,
        @Nullable Seconds demanded,
        double energy,
        Seconds voice,
        List<LineWish> lines,
        TransitionType transition) {

    public SceneWish {
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a scene has a positive weight, not " + weight);
        }
        if (!(energy >= 0 && energy <= 1)) {
            throw new IllegalArgumentException("energy is 0 to 1, not " + energy);
        }
        lines = List.copyOf(lines);
    }
}
