package dev.shotlist.timing;

import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Seconds;

/** The beats within a piece. */
final class Grid {
    /** A tempo is told to the thousandth: over ten minutes that is less than a millisecond. */
    private static final double TOLD = 1000;

    private final double bpm;
    private final double offset;
    private final int beatsPerBar;
    private final double[] times;
    private final int firstDown;

    /**
     * @param bpm beats per minute, on average
     * @param offset time of the first downbeat in milliseconds
     * @param times of every beat from 0 to the end, in milliseconds, not rounded, ascending
     * @param firstDown index of a beat that begins a bar
     */
    Grid(double bpm, double offset, int beatsPerBar, double[] times, int firstDown) {
        this.bpm = bpm;
        this.offset = offset;
        this.beatsPerBar = beatsPerBar;
        this.times = times;
        this.firstDown = firstDown;
    }

    /** An even grid; the offset may lie anywhere, beats before it count too. */
    static Grid even(double bpm, double offsetMillis, int beatsPerBar, long total) {
        double beat = 60_000 / bpm;
        int first = (int) Math.ceil(-offsetMillis / beat - 1e-9);
        int last = (int) Math.floor((total - offsetMillis) / beat + 1e-9);
        double[] times = new double[Math.max(0, last - first + 1)];
        for (int k = 0; k < times.length; k++) {
            times[k] = Math.max(0, offsetMillis + (first + k) * beat);
        }
        return new Grid(bpm, offsetMillis, beatsPerBar, times, Math.floorMod(-first, beatsPerBar));
    }

    double bpm() {
        return bpm;
    }

    int beatsPerBar() {
        return beatsPerBar;
    }

    int count() {
        return times.length;
    }

    /** In milliseconds, not rounded. */
    double time(int beat) {
        return times[beat];
    }

    double beatMillis() {
        return 60_000 / bpm;
    }

    boolean down(int beat) {
        return Math.floorMod(beat - firstDown, beatsPerBar) == 0;
    }

    /** Halfway through a bar of an even number of beats. */
    boolean halfBar(int beat) {
        return beatsPerBar % 2 == 0
                && Math.floorMod(beat - firstDown, beatsPerBar) == beatsPerBar / 2;
    }

    /** Index of the beat nearest to a time. */
    int nearest(double millis) {
        int low = 0;
        int high = times.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean before = low > 0 && millis - times[low - 1] <= times[low] - millis;
        return before ? low - 1 : low;
    }

    /** How far the nearest downbeat is; a bar where there is none. */
    double toDownbeat(double millis) {
        int beat = nearest(millis);
        double least = beatMillis() * beatsPerBar;
        int from = Math.max(0, beat - beatsPerBar);
        int to = Math.min(times.length - 1, beat + beatsPerBar);
        for (int k = from; k <= to; k++) {
            if (down(k)) {
                least = Math.min(least, Math.abs(times[k] - millis));
            }
        }
        return least;
    }

    /** How far the nearest middle between two beats is. */
    double distanceToHalf(double millis) {
        int beat = nearest(millis);
        double least = Double.POSITIVE_INFINITY;
        for (int k = Math.max(0, beat - 1); k <= beat && k + 1 < times.length; k++) {
            least = Math.min(least, Math.abs((times[k] + times[k + 1]) / 2 - millis));
        }
        return least;
    }

    double distance(double millis) {
        return Math.abs(times[nearest(millis)] - millis);
    }

    BeatGrid published() {
        double told = Math.rint(bpm * TOLD) / TOLD;
        return new BeatGrid(told, new Seconds(Math.round(offset)), beatsPerBar);
    }
}
