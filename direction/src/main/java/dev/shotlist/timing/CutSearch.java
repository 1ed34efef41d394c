package dev.shotlist.timing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest frames to cut on. Exact: first over all ways to cut on beats alone, by dynamic
 * programming; where that costs more than a cut off the beat might save, over all ways to cut
 * between anchors (beats and half beats) with runs of cuts off the beat between them, whose frames
 * are shared out exactly.
 */
final class CutSearch {
    /** A cut off the beat: dearer than any wish, cheaper than words nobody can follow. */
    static final double OFF_BEAT = 40;

    /** Halfway between two beats is off the beat too, but in the pulse. */
    static final double HALF_BEAT = 30;

    /** Product, chorus or call to action not on a downbeat. */
    static final double OFF_DOWNBEAT = 6;

    /** A calm piece's cut on a beat that begins no bar; half of it in the middle of one. */
    static final double OFF_BAR = 4;

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final SceneCost[] scenes;
    private final double frames;
    private final boolean calm;
    private final boolean[] payoff;
    private final Relaxation relaxed;

    /** Beats, as frames; ascending and apart. */
    private final int[] anchors;

    private final double[] usual;
    private final double[] atPayoff;

    CutSearch(
            SceneCost[] scenes,
            double frames,
            Lattice lattice,
            @Nullable Grid grid,
            boolean calm,
            boolean[] payoff,
            boolean halves) {
        this.scenes = scenes;
        this.frames = frames;
        this.calm = calm;
        this.payoff = payoff;
        this.relaxed = Relaxation.of(scenes, 0, scenes.length, frames);
        int most = grid == null ? 0 : grid.count() * (halves ? 2 : 1);
        int[] at = new int[most];
        double[] usualCost = new double[most];
        double[] payoffCost = new double[most];
        int count = 0;
        for (int beat = 0; grid != null && beat < grid.count(); beat++) {
            double time = grid.time(beat);
            count = put(at, count, lattice.nearest(time));
            if (count > 0 && at[count - 1] == lattice.nearest(time)) {
                usualCost[count - 1] = beatCost(grid, beat, false);
                payoffCost[count - 1] = beatCost(grid, beat, true);
            }
            if (halves && beat + 1 < grid.count()) {
                int half = lattice.nearest((time + grid.time(beat + 1)) / 2);
                int before = count;
                count = put(at, count, half);
                if (count > before) {
                    usualCost[before] = HALF_BEAT + (calm ? OFF_BAR : 0);
                    payoffCost[before] = usualCost[before] + OFF_DOWNBEAT;
                }
            }
        }
        this.anchors = Arrays.copyOf(at, count);
        this.usual = usualCost;
        this.atPayoff = payoffCost;
    }

    private int put(int[] at, int count, int frame) {
        boolean apart = count == 0 || frame > at[count - 1];
        if (apart && frame > 0 && frame < frames) {
            at[count] = frame;
            return count + 1;
        }
        return count;
    }

    private double beatCost(Grid grid, int beat, boolean pays) {
        if (grid.down(beat)) {
            return 0;
        }
        double bar = !calm ? 0 : grid.halfBar(beat) ? OFF_BAR / 2 : OFF_BAR;
        return bar + (pays ? OFF_DOWNBEAT : 0);
    }

    double bound() {
        return relaxed.bound();
    }

    private double anchorCost(int boundary, int anchor) {
        return payoff[boundary] ? atPayoff[anchor] : usual[anchor];
    }

    double offCost(int boundary) {
        return OFF_BEAT + (calm ? OFF_BAR : 0) + (payoff[boundary] ? OFF_DOWNBEAT : 0);
    }

    /**
     * The cheapest way with every cut on an anchor, at most that dear; null where there is none.
     */
    @Nullable Cuts onAnchors(double most) {
        int count = scenes.length;
        int width = anchors.length;
        if (width < count - 1) {
            return null;
        }
        double allowed = Math.min(most, snapped()) - bound() + 1e-6;
        double[] reached = new double[width];
        double[] next = new double[width];
        int[][] cameFrom = new int[count][];
        int limit = (int) Math.floor(frames);
        for (int scene = 0; scene < count - 1; scene++) {
            int shortest = relaxed.shortest(scene, allowed);
            int longest = relaxed.longest(scene, allowed, limit);
            int[] from = new int[width];
            Arrays.fill(next, NEVER);
            if (scene == 0) {
                for (int b = first(shortest); b < width && anchors[b] <= longest; b++) {
                    next[b] = relaxed.extra(0, anchors[b]) + anchorCost(1, b);
                }
            } else {
                extend(scene, shortest, longest, allowed, reached, next, from);
            }
            cameFrom[scene + 1] = from;
            double[] swap = reached;
            reached = next;
            next = swap;
        }
        return finish(allowed, reached, cameFrom);
    }

    private void extend(
            int scene,
            int shortest,
            int longest,
            double allowed,
            double[] reached,
            double[] next,
            int[] from) {
        int width = anchors.length;
        double[] extra = new double[Math.max(0, longest - shortest + 1)];
        Arrays.fill(extra, Double.NaN);
        int begin = 0;
        for (int a = 0; a < width; a++) {
            double so = reached[a];
            if (!(so <= allowed)) {
                continue;
            }
            int at = anchors[a];
            while (begin < width && anchors[begin] - at < shortest) {
                begin++;
            }
            for (int b = begin; b < width && anchors[b] - at <= longest; b++) {
                int length = anchors[b] - at - shortest;
                double more = extra[length];
                if (Double.isNaN(more)) {
                    more = relaxed.extra(scene, anchors[b] - at);
                    extra[length] = more;
                }
                if (so + more < next[b]) {
                    next[b] = so + more;
                    from[b] = a;
                }
            }
        }
        for (int b = 0; b < width; b++) {
            next[b] += anchorCost(scene + 1, b);
        }
    }

    private @Nullable Cuts finish(double allowed, double[] reached, int[][] cameFrom) {
        int last = scenes.length - 1;
        if (last == 0) {
            return new Cuts(new int[0], scenes[0].of(frames));
        }
        double least = NEVER;
        int end = -1;
        for (int a = 0; a < anchors.length; a++) {
            double length = frames - anchors[a];
            if (reached[a] <= allowed && length >= scenes[last].floor() - 1e-9) {
                double cost = reached[a] + relaxed.extra(last, length);
                if (cost < least) {
                    least = cost;
                    end = a;
                }
            }
        }
        if (end < 0) {
            return null;
        }
        int[] cuts = new int[last];
        for (int boundary = last; boundary >= 1; boundary--) {
            cuts[boundary - 1] = anchors[end];
            end = cameFrom[boundary][end];
        }
        return new Cuts(cuts, least + bound());
    }

    private int first(int frame) {
        int at = Arrays.binarySearch(anchors, frame);
        return at < 0 ? -at - 1 : at;
    }

    /** What it costs to move each cut of the relaxed lengths to the anchor that suits it best. */
    private double snapped() {
        double at = 0;
        int previous = 0;
        int next = 0;
        double cost = 0;
        int count = scenes.length;
        for (int boundary = 1; boundary < count; boundary++) {
            at += relaxed.length(boundary - 1);
            int best = -1;
            double least = NEVER;
            int latest = anchors.length - (count - boundary);
            for (int b = next; b <= latest; b++) {
                int length = anchors[b] - previous;
                if (length < scenes[boundary - 1].floor() - 1e-9) {
                    continue;
                }
                double away = (anchors[b] - at) / scenes[boundary].target();
                double price = 3 * away * away + anchorCost(boundary, b);
                if (price < least) {
                    least = price;
                    best = b;
                } else if (anchors[b] > at && 3 * away * away > least) {
                    break;
                }
            }
            if (best < 0) {
                return NEVER;
            }
            cost += scenes[boundary - 1].of(anchors[best] - previous) + anchorCost(boundary, best);
            previous = anchors[best];
            next = best + 1;
        }
        double rest = frames - previous;
        return rest < scenes[count - 1].floor() - 1e-9 ? NEVER : cost + scenes[count - 1].of(rest);
    }

    /** The cheapest way with cuts anywhere: one run from the first frame to the last. */
    @Nullable Cuts anywhere() {
        int whole = (int) Math.floor(frames + 1e-9);
        int[] lengths = Sharing.share(scenes, 0, scenes.length, whole, frames - whole);
        if (lengths == null) {
            return null;
        }
        int[] cuts = new int[scenes.length - 1];
        int at = 0;
        double cost = 0;
        for (int scene = 0; scene < scenes.length; scene++) {
            boolean last = scene == scenes.length - 1;
            cost += scenes[scene].of(last ? frames - at : lengths[scene]);
            at += lengths[scene];
            if (!last) {
                cuts[scene] = at;
                cost += offCost(scene + 1);
            }
        }
        return new Cuts(cuts, cost);
    }
}
