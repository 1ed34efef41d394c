package dev.shotlist.timing;

import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to cut with every cut on an anchor: dynamic programming over scenes and anchors.
 * Lengths that alone cost more than the best way known are never looked at.
 */
final class BeatSearch {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** For each frame below the floor; steeper than anything that is weighed. */
    static final double FORBIDDEN = 1e9;

    private final SceneCost[] scenes;
    private final double frames;
    private final Relaxation relaxed;
    private final Anchors anchors;

    BeatSearch(Relaxation relaxed, Anchors anchors) {
        this.scenes = relaxed.scenes();
        this.frames = relaxed.frames();
        this.relaxed = relaxed;
        this.anchors = anchors;
    }

    /** Null where there are not anchors enough, or none is that cheap. */
    @Nullable Cuts cheapest(double most) {
        int count = scenes.length;
        int width = anchors.count();
        if (count == 1) {
            return new Cuts(new int[0], scenes[0].of(frames));
        }
        if (width < count - 1) {
            return null;
        }
        double allowed = Math.min(most, snapped()) - relaxed.bound() + 1e-6;
        int[] frameOf = new int[width];
        double[] reached = new double[width];
        int[] index = new int[width];
        double[] next = new double[width];
        int[][] cameFrom = new int[count][];
        frameOf[0] = 0;
        int sources = 1;
        for (int scene = 0; scene < count - 1; scene++) {
            int[] from = new int[width];
            int current = scene;
            CheapestSource.find(
                    length -> extra(current, length),
                    frameOf,
                    reached,
                    sources,
                    anchors.frames(),
                    width,
                    next,
                    from);
            cameFrom[scene + 1] = from;
            int kept = 0;
            int[] before = scene == 0 ? null : index.clone();
            for (int b = 0; b < width; b++) {
                from[b] = before == null ? 0 : before[from[b]];
                double cost = next[b] + anchors.cost(scene + 1, b);
                if (cost <= allowed) {
                    reached[kept] = cost;
                    frameOf[kept] = anchors.frame(b);
                    index[kept++] = b;
                }
            }
            sources = kept;
        }
        return finish(reached, index, sources, cameFrom);
    }

    /** Beyond what is allowed the way still costs a convex function of its length. */
    private double extra(int scene, int length) {
        double floor = scenes[scene].floor();
        return length >= floor - 1e-9
                ? relaxed.extra(scene, length)
                : relaxed.extra(scene, floor) + FORBIDDEN * (floor - length);
    }

    private @Nullable Cuts finish(double[] reached, int[] index, int sources, int[][] cameFrom) {
        int last = scenes.length - 1;
        double least = NEVER;
        int end = -1;
        for (int a = 0; a < sources; a++) {
            double length = frames - anchors.frame(index[a]);
            if (length >= scenes[last].floor() - 1e-9) {
                double cost = reached[a] + relaxed.extra(last, length);
                if (cost < least) {
                    least = cost;
                    end = index[a];
                }
            }
        }
        if (end < 0) {
            return null;
        }
        int[] cuts = new int[last];
        for (int boundary = last; boundary >= 1; boundary--) {
            cuts[boundary - 1] = anchors.frame(end);
            end = cameFrom[boundary][end];
        }
        return new Cuts(cuts, least + relaxed.bound());
    }

    /** What it costs to move each cut of the relaxed lengths to the anchor that suits it best. */
    private double snapped() {
        double at = 0;
        int previous = 0;
        int next = 0;
        double cost = 0;
        int count = scenes.length;
        for (int scene = 1; scene < count; scene++) {
            at += relaxed.length(scene - 1);
            int best = nearest(scene, at, previous, next);
            if (best < 0) {
                return NEVER;
            }
            int frame = anchors.frame(best);
            cost += scenes[scene - 1].of(frame - previous) + anchors.cost(scene, best);
            previous = frame;
            next = best + 1;
        }
        double rest = frames - previous;
        boolean fits = rest >= scenes[count - 1].floor() - 1e-9;
        return fits ? cost + scenes[count - 1].of(rest) : NEVER;
    }

    private int nearest(int scene, double at, int previous, int next) {
        int best = -1;
        double least = NEVER;
        int latest = anchors.count() - (scenes.length - scene);
        for (int b = next; b <= latest; b++) {
            int length = anchors.frame(b) - previous;
            if (length < scenes[scene - 1].floor() - 1e-9) {
                continue;
            }
            double away = (anchors.frame(b) - at) / scenes[scene].target();
            double far = 3 * away * away;
            if (far + anchors.cost(scene, b) < least) {
                least = far + anchors.cost(scene, b);
                best = b;
            } else if (away > 0 && far > least) {
                break;
            }
        }
        return best;
    }
}
