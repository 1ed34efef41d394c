package dev.shotlist.timing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The frames that a cut is drawn to, ascending and apart, with what it costs to cut there. */
final class Anchors {
    /** A cut off the beat: dearer than any comfort, cheaper than words nobody can follow. */
    static final double OFF_BEAT = 130;

    /** Halfway between two beats is off the beat too, but in the pulse. */
    static final double HALF_BEAT = 100;

    /** Product, chorus or call to action not on a downbeat. */
    static final double OFF_DOWNBEAT = 6;

    /** A calm piece's cut on a beat that begins no bar; half of it in the middle of one. */
    static final double OFF_BAR = 4;

    private final boolean calm;
    private final boolean[] payoff;
    private int[] frames;
    private final double[] usual;
    private final double[] atPayoff;
    private int count;

    private Anchors(boolean calm, boolean[] payoff, int most) {
        this.calm = calm;
        this.payoff = payoff;
        this.frames = new int[most];
        this.usual = new double[most];
        this.atPayoff = new double[most];
    }

    /**
     * @param length of the piece in frames
     * @param payoff which scenes begin with a payoff
     * @param halves half beats too
     */
    static Anchors of(
            @Nullable Grid grid,
            Lattice lattice,
            double length,
            boolean calm,
            boolean[] payoff,
            boolean halves) {
        int beats = grid == null ? 0 : grid.count();
        Anchors anchors = new Anchors(calm, payoff, halves ? 2 * beats : beats);
        for (int beat = 0; grid != null && beat < beats; beat++) {
            double time = grid.time(beat);
            double bar = grid.down(beat) ? 0 : grid.halfBar(beat) ? OFF_BAR / 2 : OFF_BAR;
            double pays = grid.down(beat) ? 0 : OFF_DOWNBEAT;
            anchors.add(lattice.nearest(time), length, 0, bar, pays);
            if (halves && beat + 1 < beats) {
                double half = (time + grid.time(beat + 1)) / 2;
                anchors.add(lattice.nearest(half), length, HALF_BEAT, OFF_BAR, OFF_DOWNBEAT);
            }
        }
        anchors.frames = Arrays.copyOf(anchors.frames, anchors.count);
        return anchors;
    }

    private void add(int frame, double length, double beat, double bar, double pays) {
        boolean apart = count == 0 || frame > frames[count - 1];
        if (apart && frame > 0 && frame < length) {
            frames[count] = frame;
            usual[count] = beat + (calm ? bar : 0);
            atPayoff[count] = usual[count] + pays;
            count++;
        }
    }

    int count() {
        return count;
    }

    int[] frames() {
        return frames;
    }

    int frame(int anchor) {
        return frames[anchor];
    }

    /** Index of the first anchor on the frame or after it. */
    int from(int frame) {
        int at = Arrays.binarySearch(frames, frame);
        return at < 0 ? -at - 1 : at;
    }

    /**
     * What it costs that a scene begins there.
     *
     * @param scene that the cut leads into
     */
    double cost(int scene, int anchor) {
        return payoff[scene] ? atPayoff[anchor] : usual[anchor];
    }

    /** What it costs that a scene begins anywhere else. */
    double offCost(int scene) {
        return OFF_BEAT + (calm ? OFF_BAR : 0) + (payoff[scene] ? OFF_DOWNBEAT : 0);
    }
}
