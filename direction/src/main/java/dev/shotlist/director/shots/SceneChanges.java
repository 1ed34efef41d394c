package dev.shotlist.director.shots;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.TransitionType;
import org.jspecify.annotations.Nullable;

/** How one scene goes over into the next. */
public final class SceneChanges {
    private SceneChanges() {}

    /** The usual change of scenes at a pace. */
    public static TransitionType usual(Pace pace) {
        return pace == Pace.SLOW ? TransitionType.DISSOLVE : TransitionType.CUT;
    }

    /** The change between two shots; after the last one nothing follows. */
    public static TransitionType between(Shot shot, @Nullable Shot next, Pace pace) {
        if (next == null) {
            return TransitionType.CUT;
        }
        boolean timePasses = !shot.environment().equals(next.environment());
        if (timePasses && pace == Pace.SLOW) {
            return TransitionType.DISSOLVE;
        }
        boolean rhymes =
                shot.picture().showsProduct()
                        && next.picture().showsProduct()
                        && shot.picture().move() == CameraMovement.STATIC;
        return rhymes && timePasses ? TransitionType.MATCH_CUT : TransitionType.CUT;
    }
}
