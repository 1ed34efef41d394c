package dev.shotlist.media.film;

import dev.shotlist.media.evidence.Interval;
import dev.shotlist.media.evidence.Share;
import java.util.Objects;

/**
 * How one shot gives way to the next.
 *
 * @param span seconds; of no length for a cut and at the film's start
 * @param confidence 0 to 1
 */
public record Transition(Kind kind, Interval span, double confidence) {
    /** Kinds of transition. */
    public enum Kind {
        /** The film's first shot follows nothing. */
        START,
        CUT,
        DISSOLVE,
        /** Out of or through black, white or another even colour. */
        FADE
    }

    public Transition {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
        Share.checked(confidence, "confidence");
    }

    /** The middle, where one shot ends and the next begins. */
    public double time() {
        return (span.start() + span.end()) / 2;
    }
}
