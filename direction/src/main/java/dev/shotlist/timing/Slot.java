package dev.shotlist.timing;

import org.jspecify.annotations.Nullable;

/**
 * The room that a scene gives its lines.
 *
 * @param start of the scene, in milliseconds
 * @param end of the scene
 * @param clear where the transition into the next scene begins; the end where there is none
 * @param last whether it is the last scene of the piece
 */
record Slot(
        Lattice lattice,
        @Nullable Grid grid,
        boolean halves,
        long start,
        long end,
        long clear,
        boolean last) {

    long length() {
        return end - start;
    }

    long room() {
        return clear - start;
    }

    /** A time on the first frame from then on, within the slot. */
    long fromFrame(double millis) {
        return Math.clamp(lattice.millis(lattice.after(millis)), start, clear);
    }

    /** A time moved by whole frames. */
    long moved(long millis, int frames) {
        return Math.clamp(
                lattice.millis(lattice.nearest((double) millis) + (long) frames), start, clear);
    }

    /** Times at which a line may come or go. */
    Points points() {
        int from = grid == null || grid.count() == 0 ? 0 : grid.nearest((double) start);
        int most = grid == null ? 2 : 2 * countBeats(from) + 3;
        Points points = new Points(most);
        points.add(start, 0);
        for (int beat = from; grid != null && beat < grid.count(); beat++) {
            double time = grid.time(beat);
            if (time > end) {
                break;
            }
            points.addBetween(lattice.millis(lattice.nearest(time)), 0, this);
            if (beat + 1 < grid.count()) {
                double half = (time + grid.time(beat + 1)) / 2;
                points.addBetween(lattice.millis(lattice.nearest(half)), halves ? 0.1 : 0.3, this);
            }
        }
        points.add(clear, clear == end ? 0 : 0.15);
        return points;
    }

    private int countBeats(int from) {
        int count = 0;
        if (grid != null) {
            while (from + count < grid.count() && grid.time(from + count) <= end) {
                count++;
            }
        }
        return count;
    }

    /** Times, ascending, with what it costs to use them. */
    static final class Points {
        final long[] millis;
        final double[] costs;
        int count;

        Points(int most) {
            millis = new long[most];
            costs = new double[most];
        }

        void addBetween(long at, double cost, Slot slot) {
            if (at > slot.start && at < slot.clear && at > millis[count - 1]) {
                add(at, cost);
            }
        }

        void add(long at, double cost) {
            millis[count] = at;
            costs[count++] = cost;
        }
    }
}
