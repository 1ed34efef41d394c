package dev.shotlist.timing;

/**
 * Shares whole frames out among scenes in a row so that the sum of their costs is least. Exact: for
 * convex costs a sharing that no single frame's move makes cheaper is the cheapest.
 */
final class Sharing {
    private Sharing() {}

    /**
     * @param frames for scenes {@code from} to below {@code to} together
     * @param rest part of a frame that the last scene gets on top, 0 in most pieces
     * @return how many whole frames each gets; null where the floors do not fit
     */
    static int @org.jspecify.annotations.Nullable [] share(
            SceneCost[] scenes, int from, int to, int frames, double rest) {
        int count = to - from;
        int[] floors = new int[count];
        int[] lengths = new int[count];
        Relaxation relaxed = Relaxation.of(scenes, from, to, frames + rest);
        int sum = 0;
        int least = 0;
        for (int k = 0; k < count; k++) {
            double extra = k == count - 1 ? rest : 0;
            floors[k] = Math.max(1, (int) Math.ceil(scenes[from + k].floor() - extra - 1e-9));
            lengths[k] = Math.max(floors[k], (int) Math.floor(relaxed.length(from + k) - extra));
            sum += lengths[k];
            least += floors[k];
        }
        if (least > frames) {
            return null;
        }
        Marginal marginal = new Marginal(scenes, from, lengths, floors, rest);
        while (sum < frames) {
            lengths[marginal.cheapestMore()]++;
            sum++;
        }
        while (sum > frames) {
            lengths[marginal.cheapestLess()]--;
            sum--;
        }
        marginal.exchange();
        return lengths;
    }

    private static final class Marginal {
        private final SceneCost[] scenes;
        private final int from;
        private final int[] lengths;
        private final int[] floors;
        private final double rest;

        Marginal(SceneCost[] scenes, int from, int[] lengths, int[] floors, double rest) {
            this.scenes = scenes;
            this.from = from;
            this.lengths = lengths;
            this.floors = floors;
            this.rest = rest;
        }

        private double cost(int k, int length) {
            return scenes[from + k].of(k == lengths.length - 1 ? length + rest : length);
        }

        private double more(int k) {
            return cost(k, lengths[k] + 1) - cost(k, lengths[k]);
        }

        private double less(int k) {
            return lengths[k] <= floors[k]
                    ? Double.POSITIVE_INFINITY
                    : cost(k, lengths[k] - 1) - cost(k, lengths[k]);
        }

        int cheapestMore() {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < lengths.length; k++) {
                double more = more(k);
                if (more < least) {
                    least = more;
                    best = k;
                }
            }
            return best;
        }

        int cheapestLess() {
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < lengths.length; k++) {
                double less = less(k);
                if (less < least) {
                    least = less;
                    best = k;
                }
            }
            return best;
        }

        void exchange() {
            while (true) {
                int more = cheapestMore();
                int less = cheapestLess();
                double gain = more(more) + less(less);
                if (more == less || !(gain < -1e-7)) {
                    return;
                }
                lengths[more]++;
                lengths[less]--;
            }
        }
    }
}
