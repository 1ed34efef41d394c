package dev.shotlist.media.film;

import java.util.Arrays;

/**
 * Tells a picture that goes on in spite of a jump: under another lamp its structure stays, and with
 * a title, a logo or bars laid over it most of it does.
 */
final class Continuity {
    /** Difference of structure of one picture under two lamps, at most. */
    private static final double SAME = 0.1;

    /** What nothing is laid over: this share of the picture at the least. */
    private static final double LEFT = 0.6;

    /** Steps of lightness that a part which stays may change by, grain and coding. */
    private static final double STILL = 4;

    /** Or by this share of its deviation; two pictures differ by more than all of it. */
    private static final double LITTLE = 0.2;

    /** How much more than around the jump such a part may change, where the camera moves. */
    private static final double USUAL = 1.5;

    /** Standard deviation of lightness that a part must have for its staying to mean something. */
    private static final double TELLING = 4;

    private final FrameTrace trace;

    Continuity(FrameTrace trace) {
        this.trace = trace;
    }

    /** Whether the shot of the frame before goes on in a frame. */
    boolean holds(int frame) {
        return relit(frame) || overlaid(frame);
    }

    private boolean relit(int frame) {
        return !trace.flat(frame - 1)
                && !trace.flat(frame)
                && trace.structure(frame - 1, frame) < SAME;
    }

    private boolean overlaid(int frame) {
        double change = change(frame);
        double around = 0;
        if (frame >= 2) {
            around = change(frame - 1);
        }
        if (frame + 1 < trace.size()) {
            around = Math.max(around, change(frame + 1));
        }
        double deviation = deviationOfWhatStays(frame, change);
        double still = Math.max(Math.max(STILL, LITTLE * deviation), USUAL * around);
        return change <= still && deviation >= TELLING;
    }

    /** Steps that the least changed cells change by, at most, from the frame before. */
    private double change(int frame) {
        byte[] before = trace.thumb(frame - 1);
        byte[] after = trace.thumb(frame);
        int[] changes = new int[before.length];
        Arrays.setAll(changes, i -> Math.abs((after[i] & 0xFF) - (before[i] & 0xFF)));
        Arrays.sort(changes);
        return changes[(int) (LEFT * (changes.length - 1))];
    }

    private double deviationOfWhatStays(int frame, double change) {
        byte[] before = trace.thumb(frame - 1);
        byte[] after = trace.thumb(frame);
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < before.length; i++) {
            int value = after[i] & 0xFF;
            if (Math.abs(value - (before[i] & 0xFF)) <= change) {
                sum += value;
                squares += (double) value * value;
                count++;
            }
        }
        double mean = sum / count;
        return Math.sqrt(Math.max(0, squares / count - mean * mean));
    }
}
