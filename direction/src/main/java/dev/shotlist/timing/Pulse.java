package dev.shotlist.timing;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Seconds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the piece is cut to. */
public sealed interface Pulse {

    /** Nothing: no music and no tempo. */
    static Pulse none() {
        return new Silence();
    }

    /** A tempo that was said and stays as it is, from the first frame on. */
    static Pulse said(Bpm bpm) {
        return new Tempo(bpm, bpm.value(), bpm.value(), Seconds.ZERO, USUAL_BAR);
    }

    /**
     * A tempo that may be nudged between two others, so that a beat is a whole number of frames.
     */
    static Pulse about(Bpm bpm, double slowest, double fastest) {
        return new Tempo(bpm, slowest, fastest, Seconds.ZERO, USUAL_BAR);
    }

    int USUAL_BAR = 4;

    record Silence() implements Pulse {}

    /**
     * An even pulse.
     *
     * @param slowest beats per minute that it may be nudged down to
     * @param fastest beats per minute that it may be nudged up to
     * @param offset time of the first downbeat
     */
    record Tempo(Bpm wish, double slowest, double fastest, Seconds offset, int beatsPerBar)
            implements Pulse {
        public Tempo {
            slowest = Math.clamp(slowest, Bpm.SLOWEST, wish.value());
            fastest = Math.clamp(fastest, wish.value(), Bpm.FASTEST);
            checkBar(beatsPerBar);
        }
    }

    /**
     * Beats that were measured, as they come: unsorted, with holes, ending early.
     *
     * @param seconds times of the beats; what is no time within the piece is passed over
     * @param bpm tempo that was measured with them, passed over when it is none
     * @param offset time of the first downbeat; null where unknown: the first beat
     */
    record Beats(
            List<Double> seconds, @Nullable Double bpm, @Nullable Seconds offset, int beatsPerBar)
            implements Pulse {
        public Beats {
            seconds = List.copyOf(seconds);
            checkBar(beatsPerBar);
        }
    }

    private static void checkBar(int beatsPerBar) {
        if (beatsPerBar < 1 || beatsPerBar > 16) {
            throw new IllegalArgumentException("a bar has 1 to 16 beats, not " + beatsPerBar);
        }
    }
}
