package dev.shotlist.media.film;

import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Interval;
import dev.shotlist.media.evidence.Share;
import java.util.Objects;

/**
 * A stretch between two transitions.
 *
 * @param span seconds; a gradual transition is shared between its two shots at its middle
 * @param transition how it begins
 * @param camera how the camera moves during it
 * @param motionEnergy mean of the film's motion curve over it
 */
public record Shot(
        Interval span,
        Transition transition,
        CameraMove camera,
        Evidence cameraEvidence,
        double motionEnergy) {
    public Shot {
        Objects.requireNonNull(span);
        Objects.requireNonNull(transition);
        Objects.requireNonNull(camera);
        Objects.requireNonNull(cameraEvidence);
        Share.checked(motionEnergy, "motionEnergy");
    }
}
