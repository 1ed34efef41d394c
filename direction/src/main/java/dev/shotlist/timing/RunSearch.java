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
    private final Row[] rows;
    private final int[] sourceFrame;
    private final double[] sourceCost;
    private final int[] sourceAnchor;
    private final double[] targetCost;
    private final int[] targetSource;
    private double allowed;
    private double least;

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
        this.rows = new Row[scenes.length];
        this.sourceFrame = new int[end + 1];
        this.sourceCost = new double[end + 1];
        this.sourceAnchor = new int[end + 1];
        this.targetCost = new double[end + 1];
        this.targetSource = new int[end + 1];
    }

    /**
     * @param longest how many scenes a run has at the most
     * @return null where none is cheaper than {@code most}
     */
    @Nullable Cuts cheapest(double most, int longest) {
        int count = scenes.length;
        allowed = most - relaxed.bound() - 1e-9;
        for (int scene = 0; scene < count; scene++) {
            rows[scene] = row(scene, allowed);
        }
        for (int scene = 0; scene < count; scene++) {
            int sources = sources(scene);
            if (sources > 0) {
                runsFrom(scene, sources, Math.min(count, scene + longest));
            }
        }
        double cost = reached[count][end];
        return cost <= allowed ? new Cuts(cuts(), cost + relaxed.bound()) : null;
    }

    /** Gathers the anchors that the scene can begin on. */
    private int sources(int scene) {
        least = NEVER;
        int count = 0;
        if (scene == 0) {
            sourceFrame[0] = 0;
            sourceCost[0] = 0;
            sourceAnchor[0] = START;
            least = 0;
            return 1;
        }
        for (int a = 0; a < end; a++) {
            if (reached[scene][a] <= allowed) {
                sourceFrame[count] = anchors.frame(a);
                sourceCost[count] = reached[scene][a];
                sourceAnchor[count++] = a;
                least = Math.min(least, reached[scene][a]);
            }
        }
        return count;
    }

    private void runsFrom(int first, int sources, int furthest) {
        double off = 0;
        Row run = rows[first];
        for (int next = first + 1; next <= furthest; next++) {
            if (!(off + least + run.least() <= allowed)) {
                return;
            }
            push(first, next, sources, run, off);
            if (next < scenes.length) {
                off += anchors.offCost(next);
                run = run.with(rows[next], allowed - least - off);
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

    private void push(int first, int next, int sources, Row run, double off) {
        if (next == scenes.length) {
            for (int a = 0; a < sources; a++) {
                double cost = sourceCost[a] + off + run.at(whole - sourceFrame[a]);
                reach(next, end, cost, first, sourceAnchor[a]);
            }
            return;
        }
        CheapestSource.find(
                run::beyond,
                sourceFrame,
                sourceCost,
                sources,
                anchors.frames(),
                end,
                targetCost,
                targetSource);
        for (int b = 0; b < end; b++) {
            double cost = targetCost[b] + off + anchors.cost(next, b);
            if (cost <= allowed) {
                reach(next, b, cost, first, sourceAnchor[targetSource[b]]);
            }
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
            int[] lengths = Sharing.share(scenes, first, scene, to - from, last ? rest : 0);
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

        double at(int length) {
            int k = length - first;
            return k < 0 || k >= costs.length ? NEVER : costs[k];
        }

        /** Convex beyond both ends too, so steep that nothing there is ever taken. */
        double beyond(int length) {
            int k = length - first;
            if (k >= 0 && k < costs.length) {
                return costs[k];
            }
            int over = k < 0 ? -k : k - costs.length + 1;
            double edge = costs.length == 0 ? 0 : costs[k < 0 ? 0 : costs.length - 1];
            return edge + BeatSearch.FORBIDDEN * over;
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
