package dev.shotlist.timing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to cut with cuts on anchors or anywhere else. Between two anchors lies a run of
 * scenes whose cuts are off the beat; what a run costs depends on its length alone, and for convex
 * costs the table of a run grows by one scene by merging two rows of growing differences. So each
 * run's frames are shared out exactly, and dynamic programming over the anchors is exact too.
 */
final class RunSearch {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final SceneCost[] scenes;
    private final Relaxation relaxed;
    private final Anchors anchors;
    private final int whole;
    private final double rest;

    /** What it costs above the bound to have a cut on an anchor; the last column is the end. */
    private final double[][] reached;

    private final int[][] fromScene;
    private final int[][] fromAnchor;

    /** Column of the first frame, as an anchor that a run comes from. */
    private static final int START = -1;

    private final int end;
    private double allowed;

    RunSearch(Relaxation relaxed, Anchors anchors) {
        this.scenes = relaxed.scenes();
        this.relaxed = relaxed;
        this.anchors = anchors;
        this.whole = (int) Math.floor(relaxed.frames() + 1e-9);
        this.rest = relaxed.frames() - whole;
        this.end = anchors.count();
        this.reached = new double[scenes.length + 1][end + 1];
        this.fromScene = new int[scenes.length + 1][end + 1];
        this.fromAnchor = new int[scenes.length + 1][end + 1];
        for (double[] row : reached) {
            Arrays.fill(row, NEVER);
        }
    }

    /** Null where none is cheaper than that. */
    @Nullable Cuts cheapest(double most) {
        int count = scenes.length;
        allowed = most - relaxed.bound() - 1e-9;
        for (int scene = 0; scene < count; scene++) {
            double least = scene == 0 ? 0 : least(reached[scene]);
            if (least <= allowed) {
                runsFrom(scene, least);
            }
        }
        double cost = reached[count][end];
        return cost <= allowed ? new Cuts(cuts(), cost + relaxed.bound()) : null;
    }

    private static double least(double[] row) {
        double least = NEVER;
        for (double one : row) {
            least = Math.min(least, one);
        }
        return least;
    }

    private void runsFrom(int first, double least) {
        double off = 0;
        Row run = row(first, allowed - least);
        for (int next = first + 1; next <= scenes.length; next++) {
            double so = off + least + run.least();
            if (!(so <= allowed)) {
                return;
            }
            push(first, next, run, off);
            if (next < scenes.length) {
                off += anchors.offCost(next);
                run = run.with(row(next, allowed - least - off), allowed - least - off);
            }
        }
    }

    /** The extra costs of one scene's lengths; the last one has the rest of a frame on top. */
    private Row row(int scene, double most) {
        boolean last = scene == scenes.length - 1;
        double more = last ? rest : 0;
        int shortest = Math.max(last ? 0 : 1, relaxed.shortest(scene, most) - (last ? 1 : 0));
        while (shortest + more < scenes[scene].floor() - 1e-9) {
            shortest++;
        }
        int longest = relaxed.longest(scene, most, whole);
        double[] costs = new double[Math.max(0, longest - shortest + 1)];
        for (int k = 0; k < costs.length; k++) {
            costs[k] = relaxed.extra(scene, shortest + k + more);
        }
        return new Row(shortest, costs);
    }

    private void push(int first, int next, Row run, double off) {
        if (first == 0) {
            pushFrom(first, START, 0, 0, next, run, off);
            return;
        }
        for (int a = 0; a < end; a++) {
            if (reached[first][a] + off <= allowed) {
                pushFrom(first, a, anchors.frame(a), reached[first][a], next, run, off);
            }
        }
    }

    private void pushFrom(
            int first, int a, int frame, double cost, int next, Row run, double off) {
        double so = cost + off;
        if (next == scenes.length) {
            reach(next, end, so + run.at(whole - frame), first, a);
            return;
        }
        for (int b = anchors.from(frame + run.first); b < end; b++) {
            int length = anchors.frame(b) - frame;
            if (length > run.last()) {
                return;
            }
            reach(next, b, so + run.at(length) + anchors.cost(next, b), first, a);
        }
    }

    private void reach(int scene, int anchor, double cost, int first, int a) {
        if (cost <= allowed && cost < reached[scene][anchor]) {
            reached[scene][anchor] = cost;
            fromScene[scene][anchor] = first;
            fromAnchor[scene][anchor] = a;
        }
    }

    private int[] cuts() {
        int[] cuts = new int[scenes.length - 1];
        int scene = scenes.length;
        int anchor = end;
        int to = whole;
        while (scene > 0) {
            int first = fromScene[scene][anchor];
            int a = fromAnchor[scene][anchor];
            int from = a == START ? 0 : anchors.frame(a);
            boolean last = scene == scenes.length;
            int[] lengths =
                    Sharing.share(scenes, first, scene, to - from, last ? rest : 0);
            int at = from;
            for (int k = first; k < scene - 1 && lengths != null; k++) {
                at += lengths[k - first];
                cuts[k] = at;
            }
            if (first > 0) {
                cuts[first - 1] = from;
            }
            scene = first;
            anchor = a;
            to = from;
        }
        return cuts;
    }

    /** Costs of the lengths from the first one on; convex. */
    private static final class Row {
        final int first;
        final double[] costs;

        Row(int first, double[] costs) {
            this.first = first;
            this.costs = costs;
        }

        int last() {
            return first + costs.length - 1;
        }

        double at(int length) {
            int k = length - first;
            return k < 0 || k >= costs.length ? NEVER : costs[k];
        }

        double least() {
            double least = NEVER;
            for (double cost : costs) {
                least = Math.min(least, cost);
            }
            return least;
        }

        /** Both together: of each length the cheapest sharing. What costs more is left out. */
        Row with(Row other, double most) {
            int width = costs.length + other.costs.length - 1;
            if (costs.length == 0 || other.costs.length == 0) {
                return new Row(0, new double[0]);
            }
            double[] merged = new double[width];
            int i = 0;
            int j = 0;
            int skipped = 0;
            int kept = 0;
            double cost = costs[0] + other.costs[0];
            while (true) {
                if (cost <= most) {
                    merged[kept++] = cost;
                } else if (kept > 0) {
                    break;
                } else {
                    skipped++;
                }
                double mine = i + 1 < costs.length ? costs[i + 1] - costs[i] : NEVER;
                double theirs =
                        j + 1 < other.costs.length ? other.costs[j + 1] - other.costs[j] : NEVER;
                if (mine == NEVER && theirs == NEVER) {
                    break;
                }
                if (mine <= theirs) {
                    cost += mine;
                    i++;
                } else {
                    cost += theirs;
                    j++;
                }
            }
            return new Row(first + other.first + skipped, Arrays.copyOf(merged, kept));
        }
    }
}
