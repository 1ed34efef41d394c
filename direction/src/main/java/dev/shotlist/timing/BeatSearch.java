package dev.shotlist.timing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to cut with every cut on an anchor: dynamic programming over scenes and anchors.
 * Lengths that alone cost more than the best way known are never looked at.
 */
final class BeatSearch {
    private static final double NEVER = Double.POSITIVE_INFINITY;

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
        if (width < count - 1) {
            return null;
        }
        double allowed = Math.min(most, snapped()) - relaxed.bound() + 1e-6;
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
                begin(shortest, longest, next);
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

    private void begin(int shortest, int longest, double[] next) {
        int width = anchors.count();
        for (int b = anchors.from(shortest); b < width && anchors.frame(b) <= longest; b++) {
            next[b] = relaxed.extra(0, anchors.frame(b)) + anchors.cost(1, b);
        }
    }

    private void extend(
            int scene,
            int shortest,
            int longest,
            double allowed,
            double[] reached,
            double[] next,
            int[] from) {
        int width = anchors.count();
        double[] extra = new double[Math.max(0, longest - shortest + 1)];
        Arrays.fill(extra, Double.NaN);
        int begin = 0;
        for (int a = 0; a < width; a++) {
            double so = reached[a];
            if (!(so <= allowed)) {
                continue;
            }
            int at = anchors.frame(a);
            while (begin < width && anchors.frame(begin) - at < shortest) {
                begin++;
            }
            for (int b = begin; b < width && anchors.frame(b) - at <= longest; b++) {
                int length = anchors.frame(b) - at - shortest;
                double more = extra[length];
                if (Double.isNaN(more)) {
                    more = relaxed.extra(scene, anchors.frame(b) - at);
                    extra[length] = more;
                }
                if (so + more < next[b]) {
                    next[b] = so + more;
                    from[b] = a;
                }
            }
        }
        for (int b = 0; b < width; b++) {
            next[b] += anchors.cost(scene + 1, b);
        }
    }

    private @Nullable Cuts finish(double allowed, double[] reached, int[][] cameFrom) {
        int last = scenes.length - 1;
        if (last == 0) {
            return new Cuts(new int[0], scenes[0].of(frames));
        }
        double least = NEVER;
        int end = -1;
        for (int a = 0; a < anchors.count(); a++) {
            double length = frames - anchors.frame(a);
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
