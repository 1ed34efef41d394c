package dev.shotlist.timing;

/**
 * The lengths that would be cheapest if cuts could lie anywhere, by a price for a frame (Lagrange).
 * No cutting is cheaper than its {@link #bound}, and what a scene's length costs above its own best
 * at that price, {@link #extra}, adds up to what a cutting costs above the bound.
 */
final class Relaxation {
    private static final int STEPS = 60;

    private final SceneCost[] scenes;
    private final int from;
    private final double frames;
    private final double price;
    private final double[] lengths;
    private final double[] best;
    private final double bound;

    private Relaxation(SceneCost[] scenes, int from, int to, double frames) {
        this.scenes = scenes;
        this.from = from;
        this.frames = frames;
        this.lengths = new double[to - from];
        this.best = new double[to - from];
        this.price = price(frames);
        double sum = price * frames;
        for (int k = 0; k < lengths.length; k++) {
            SceneCost scene = scenes[from + k];
            best[k] = scene.of(lengths[k]) - price * lengths[k];
            sum += best[k];
        }
        this.bound = sum;
    }

    /** Of scenes {@code from} to below {@code to}, together that many frames long. */
    static Relaxation of(SceneCost[] scenes, int from, int to, double frames) {
        return new Relaxation(scenes, from, to, frames);
    }

    private double price(double frames) {
        double low = -1;
        double high = 1;
        while (sum(low) > frames && low > -1e12) {
            low *= 8;
        }
        while (sum(high) < frames && high < 1e12) {
            high *= 8;
        }
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            double sum = sum(middle);
            if (Math.abs(sum - frames) < 1e-7) {
                return middle;
            }
            if (sum < frames) {
                low = middle;
            } else {
                high = middle;
            }
        }
        sum(high);
        return high;
    }

    private double sum(double at) {
        double sum = 0;
        for (int k = 0; k < lengths.length; k++) {
            lengths[k] = scenes[from + k].cheapestAt(at);
            sum += lengths[k];
        }
        return sum;
    }

    SceneCost[] scenes() {
        return scenes;
    }

    double frames() {
        return frames;
    }

    double bound() {
        return bound;
    }

    double length(int scene) {
        return lengths[scene - from];
    }

    double extra(int scene, double length) {
        return scenes[scene].of(length) - price * length - best[scene - from];
    }

    /** The shortest whole length that costs at most that much extra. */
    int shortest(int scene, double allowed) {
        int low = (int) Math.ceil(scenes[scene].floor() - 1e-9);
        int high = Math.max(low, (int) Math.floor(length(scene)));
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (extra(scene, middle) <= allowed) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The longest whole length, up to a limit, that costs at most that much extra. */
    int longest(int scene, double allowed, int limit) {
        int low = Math.min(limit, (int) Math.ceil(length(scene)));
        int high = limit;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (extra(scene, middle) <= allowed) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
