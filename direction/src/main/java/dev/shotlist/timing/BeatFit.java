package dev.shotlist.timing;

import dev.shotlist.plan.Bpm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a grid of measured beats: sorts them, closes holes, goes on where they end. */
final class BeatFit {
    /** Two beats nearer than this are one that was heard twice. */
    private static final double SAME_BEAT_MILLIS = 100;

    /** With fewer beats than this and no tempo beside them, a pulse is a guess. */
    private static final int FEWEST_BEATS = 4;

    /** Beats that lie this near to an even grid are even: half a frame at 24 fps, about. */
    private static final double EVEN_MILLIS = 20;

    private static final double LONGEST_BEAT = 60_000 / Bpm.SLOWEST;
    private static final double SHORTEST_BEAT = 60_000 / Bpm.FASTEST;

    private BeatFit() {}

    /**
     * @param reach how far the measured beats go, in milliseconds
     */
    record Fit(Grid grid, double reach) {}

    static @Nullable Fit fit(Pulse.Beats beats, long total) {
        double[] times = usable(beats.seconds());
        Double said = beats.bpm();
        boolean known = said != null && said >= Bpm.SLOWEST && said <= Bpm.FASTEST;
        double beat = known && said != null ? 60_000 / said : typicalGap(times);
        if (times.length == 0 || (!known && times.length < FEWEST_BEATS)) {
            return known ? new Fit(even(60_000 / beat, beats, 0, total), 0) : null;
        }
        if (!(beat <= LONGEST_BEAT)) {
            return null;
        }
        while (beat < SHORTEST_BEAT) {
            beat *= 2;
            times = everyOther(times);
        }
        return along(times, beat, beats, total);
    }

    private static double[] usable(List<Double> seconds) {
        double[] sorted =
                seconds.stream()
                        .mapToDouble(second -> second * 1000)
                        .filter(time -> time >= 0 && time <= 1e9)
                        .sorted()
                        .toArray();
        int kept = 0;
        for (double time : sorted) {
            if (kept == 0 || time - sorted[kept - 1] >= SAME_BEAT_MILLIS) {
                sorted[kept++] = time;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static double[] everyOther(double[] times) {
        double[] kept = new double[(times.length + 1) / 2];
        for (int k = 0; k < kept.length; k++) {
            kept[k] = times[2 * k];
        }
        return kept;
    }

    /** The lower quartile of the gaps: holes make gaps longer, never shorter. */
    private static double typicalGap(double[] times) {
        if (times.length < 2) {
            return Double.NaN;
        }
        double[] gaps = new double[times.length - 1];
        for (int k = 0; k < gaps.length; k++) {
            gaps[k] = times[k + 1] - times[k];
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 4];
    }

    private static Fit along(double[] times, double beat, Pulse.Beats beats, long total) {
        int[] index = new int[times.length];
        double length = beat;
        for (int k = 1; k < times.length; k++) {
            int steps = Math.max(1, (int) Math.round((times[k] - times[k - 1]) / length));
            index[k] = index[k - 1] + steps;
            length = (times[k] - times[0]) / index[k];
            length = Math.clamp(length, beat * 0.9, beat * 1.1);
        }
        double[] line = leastSquares(index, times, beat);
        double reach = times[times.length - 1];
        double bpm = rounded(60_000 / line[1], index, times, line[0]);
        if (worst(index, times, line[0], 60_000 / bpm) <= EVEN_MILLIS) {
            return new Fit(even(bpm, beats, line[0], total), reach);
        }
        return new Fit(uneven(times, index, line[1], beats, total), reach);
    }

    /** Offset and length of a beat. */
    private static double[] leastSquares(int[] index, double[] times, double beat) {
        double meanIndex = Arrays.stream(index).average().orElse(0);
        double meanTime = Arrays.stream(times).average().orElse(0);
        double over = 0;
        double under = 0;
        for (int k = 0; k < index.length; k++) {
            over += (index[k] - meanIndex) * (times[k] - meanTime);
            under += (index[k] - meanIndex) * (index[k] - meanIndex);
        }
        double length = under == 0 ? beat : over / under;
        length = Math.clamp(length, SHORTEST_BEAT, LONGEST_BEAT);
        return new double[] {meanTime - length * meanIndex, length};
    }

    private static double worst(int[] index, double[] times, double offset, double beat) {
        double worst = 0;
        for (int k = 0; k < index.length; k++) {
            worst = Math.max(worst, Math.abs(times[k] - offset - index[k] * beat));
        }
        return worst;
    }

    /** Music made on a machine has a whole tempo; the measurement strays from it a little. */
    private static double rounded(double bpm, int[] index, double[] times, double offset) {
        double whole = Math.clamp(Math.rint(bpm), Bpm.SLOWEST, Bpm.FASTEST);
        boolean near = Math.abs(whole - bpm) < 0.1;
        return near && worst(index, times, offset, 60_000 / whole) <= EVEN_MILLIS ? whole : bpm;
    }

    private static Grid even(double bpm, Pulse.Beats beats, double first, long total) {
        double beat = 60_000 / bpm;
        double down = first;
        if (beats.offset() != null) {
            double steps = Math.rint((beats.offset().millis() - first) / beat);
            down = first + steps * beat;
        }
        double bar = beat * beats.beatsPerBar();
        down -= Math.floor(down / bar + 1e-9) * bar;
        return Grid.even(bpm, Math.max(0, down), beats.beatsPerBar(), total);
    }

    private static Grid uneven(
            double[] times, int[] index, double beat, Pulse.Beats beats, long total) {
        int before = Math.max(0, (int) Math.floor(times[0] / beat + 1e-9));
        int last = index[index.length - 1];
        int after = (int) Math.max(0, Math.floor((total - times[times.length - 1]) / beat));
        double[] all = new double[before + last + 1 + after];
        for (int k = 0; k < before; k++) {
            all[k] = Math.max(0, times[0] - (before - k) * beat);
        }
        for (int k = 0; k < index.length; k++) {
            all[before + index[k]] = times[k];
            int holes = k == 0 ? 0 : index[k] - index[k - 1];
            for (int hole = 1; hole < holes; hole++) {
                all[before + index[k - 1] + hole] =
                        times[k - 1] + (times[k] - times[k - 1]) * hole / holes;
            }
        }
        for (int k = 1; k <= after; k++) {
            all[before + last + k] = times[times.length - 1] + k * beat;
        }
        int within = all.length;
        while (within > 0 && all[within - 1] > total) {
            within--;
        }
        all = Arrays.copyOf(all, within);
        Grid found = new Grid(60_000 / beat, 0, beats.beatsPerBar(), all, before);
        int down = before;
        if (beats.offset() != null && within > 0) {
            down = found.nearest(beats.offset().value() * 1000);
        }
        int first = Math.floorMod(down, beats.beatsPerBar());
        double offset = first < within ? all[first] : 0;
        return new Grid(60_000 / beat, offset, beats.beatsPerBar(), all, first);
    }
}
