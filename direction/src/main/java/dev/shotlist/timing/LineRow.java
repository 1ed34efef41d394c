package dev.shotlist.timing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Places lines one after the other within a scene, each coming and going on a beat, long enough to
 * be read and with two frames between them. Exact: dynamic programming over the beats.
 */
final class LineRow {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** A line that comes with the cut is read late; a hook's is there on the first frame. */
    private static final double WITH_CUT = 0.08;

    /** A second of empty screen before the first line, beyond the first second. */
    private static final double LATE = 0.15;

    /** A line that goes with the cut, where it could have gone before. */
    private static final double UNTIL_CUT = 0.04;

    /** A second longer than any line should stand. */
    private static final double TOO_LONG = 2;

    /** More than this times what is needed is no longer better. */
    private static final double AMPLE = 2.2;

    private static final double LEAD_MILLIS = 1000;

    private final Slot slot;
    private final double longest;
    private final int gapFrames;
    private final boolean hook;

    LineRow(Slot slot, double longest, int gapFrames, boolean hook) {
        this.slot = slot;
        this.longest = longest;
        this.gapFrames = gapFrames;
        this.hook = hook;
    }

    /** The first line comes with the cut where it can. */
    LineRow withTheCut() {
        return new LineRow(slot, longest, gapFrames, true);
    }

    /**
     * @param needs of the lines, in milliseconds
     * @param toEnd whether the last line stands to the end
     * @return start and end of each line in turn; null where beats leave no room for all
     */
    long @Nullable [] onBeats(double[] needs, boolean toEnd) {
        Slot.Points points = slot.points();
        int width = points.count;
        double ample = Math.min(AMPLE, slot.room() / Arrays.stream(needs).sum());
        double[] open = new double[width];
        double[] closed = new double[width];
        int[][] startOf = new int[needs.length][width];
        int[][] flushStartOf = new int[needs.length][width];
        int[][] previousOf = new int[needs.length][width];
        for (int line = 0; line < needs.length; line++) {
            double[] nextOpen = new double[width];
            double[] nextClosed = new double[width];
            Arrays.fill(nextOpen, NEVER);
            Arrays.fill(nextClosed, NEVER);
            double bestOpen = NEVER;
            int bestOpenAt = -1;
            for (int a = 0; a < width; a++) {
                double before;
                int from;
                if (line == 0) {
                    before = leadCost(points.millis[a]);
                    from = -1;
                } else {
                    before = bestOpen;
                    from = bestOpenAt;
                    if (closed[a] < before) {
                        before = closed[a];
                        from = -2 - a;
                    }
                    if (open[a] < bestOpen) {
                        bestOpen = open[a];
                        bestOpenAt = a;
                    }
                }
                previousOf[line][a] = from;
                if (before == NEVER) {
                    continue;
                }
                before += points.costs[a];
                for (int b = a + 1; b < width; b++) {
                    boolean last = line == needs.length - 1;
                    if (last && toEnd && b < width - 1) {
                        continue;
                    }
                    long end = points.millis[b];
                    double full =
                            before
                                    + points.costs[b]
                                    + lengthCost(end - points.millis[a], needs[line], ample);
                    if (last) {
                        full += end == slot.end() && !slot.last() ? UNTIL_CUT : 0;
                    }
                    if (full < nextOpen[b]) {
                        nextOpen[b] = full;
                        startOf[line][b] = a;
                    }
                    long early = slot.moved(end, -gapFrames);
                    double flush =
                            before
                                    + points.costs[b]
                                    + lengthCost(early - points.millis[a], needs[line], ample);
                    if (!last && flush < nextClosed[b]) {
                        nextClosed[b] = flush;
                        flushStartOf[line][b] = a;
                    }
                }
            }
            open = nextOpen;
            closed = nextClosed;
        }
        return read(points, open, startOf, flushStartOf, previousOf);
    }

    private long @Nullable [] read(
            Slot.Points points,
            double[] open,
            int[][] startOf,
            int[][] flushStartOf,
            int[][] previousOf) {
        int end = -1;
        double least = NEVER;
        for (int b = 0; b < open.length; b++) {
            if (open[b] < least) {
                least = open[b];
                end = b;
            }
        }
        if (end < 0) {
            return null;
        }
        int lines = startOf.length;
        long[] times = new long[2 * lines];
        boolean flush = false;
        for (int line = lines - 1; line >= 0; line--) {
            int start = flush ? flushStartOf[line][end] : startOf[line][end];
            long at = points.millis[end];
            times[2 * line] = points.millis[start];
            times[2 * line + 1] = flush ? slot.moved(at, -gapFrames) : at;
            int previous = previousOf[line][start];
            flush = previous <= -2;
            end = flush ? -2 - previous : previous;
        }
        return times;
    }

    private double leadCost(long at) {
        if (at == slot.start()) {
            return hook ? 0 : WITH_CUT;
        }
        double late = Math.max(0, at - slot.start() - LEAD_MILLIS) / 1000;
        return (hook ? WITH_CUT : 0) + LATE * late;
    }

    private double lengthCost(long length, double need, double ample) {
        if (length < need - 1) {
            return NEVER;
        }
        double wish = Math.min(need * ample, Math.max(need, longest));
        double off = length / wish - 1;
        double over = Math.max(0, length - Math.max(need, longest)) / 1000;
        return off * off + TOO_LONG * over;
    }

    /** Whether one stands longer than any line should, as where there are no beats to go on. */
    boolean lingers(long[] times, double[] needs) {
        for (int line = 0; line < needs.length; line++) {
            double shown = times[2 * line + 1] - times[2 * line];
            if (shown > Math.max(needs[line], longest)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Without beats, or where they leave no room: each line gets its share, on frames.
     *
     * @return start and end of each line in turn; shorter than needed where the room is
     */
    long[] byShare(double[] needs, boolean toEnd) {
        Lattice lattice = slot.lattice();
        int start = lattice.nearest((double) slot.start());
        int room = lattice.before((double) slot.clear()) - start - (needs.length - 1) * gapFrames;
        int[] frames = new int[needs.length];
        int sum = 0;
        for (int line = 0; line < needs.length; line++) {
            frames[line] = lattice.after(needs[line] - 1);
            sum += frames[line];
        }
        int spare = 0;
        double scale = Math.min(AMPLE, (double) room / sum);
        for (int line = 0; line < needs.length; line++) {
            int most = lattice.before(Math.max(needs[line], longest));
            int longer = (int) Math.floor(frames[line] * scale + 1e-9);
            frames[line] = Math.max(1, scale > 1 ? Math.min(longer, most) : longer);
            spare += frames[line];
        }
        spare = Math.max(0, room - spare);
        int lead = Math.min(spare, hook ? 0 : lattice.nearest(LEAD_MILLIS / 2));
        int at = start + (toEnd ? spare : lead);
        long[] times = new long[2 * needs.length];
        for (int line = 0; line < needs.length; line++) {
            boolean last = line == needs.length - 1;
            times[2 * line] = within(lattice.millis(at));
            at += frames[line];
            times[2 * line + 1] = last && toEnd ? slot.clear() : within(lattice.millis(at));
            at += gapFrames;
        }
        return times;
    }

    private long within(long millis) {
        return Math.clamp(millis, slot.start(), slot.clear());
    }
}
