package dev.shotlist.timing;

import org.jspecify.annotations.Nullable;

/** The cheapest way to cut: on beats where it can be, off them where it must be. */
final class Cutting {
    /**
     * Most cuts off the beat stand alone: looked for first, they leave little to look for in longer
     * runs.
     */
    private static final int SHORT_RUN = 2;

    private final Relaxation relaxed;
    private final Lattice lattice;
    private final @Nullable Grid grid;
    private final boolean calm;
    private final boolean[] payoff;

    /**
     * @param payoff which scenes begin with a payoff
     */
    Cutting(
            Relaxation relaxed,
            Lattice lattice,
            @Nullable Grid grid,
            boolean calm,
            boolean[] payoff) {
        this.relaxed = relaxed;
        this.lattice = lattice;
        this.grid = grid;
        this.calm = calm;
        this.payoff = payoff;
    }

    /** No way is cheaper than this. */
    double bound() {
        return relaxed.bound();
    }

    /** The cheapest way on beats alone; null where there are none, or not enough of them. */
    @Nullable Cuts onBeats() {
        return grid == null
                ? null
                : new BeatSearch(relaxed, anchors(false)).cheapest(Double.MAX_VALUE);
    }

    /**
     * The cheapest way of all.
     *
     * @param onBeats the cheapest on beats alone
     */
    Cuts cheapest(@Nullable Cuts onBeats) {
        if (grid == null) {
            return anywhere(anchors(false));
        }
        if (onBeats != null && onBeats.cost() <= bound() + Anchors.HALF_BEAT) {
            return onBeats;
        }
        Anchors halves = anchors(true);
        Cuts best = withRuns(halves, onBeats == null ? anywhere(halves) : onBeats, SHORT_RUN);
        double left = best.cost() - bound();
        int longest = (int) Math.min(relaxed.scenes().length, 1 + left / Anchors.OFF_BEAT);
        return longest > SHORT_RUN ? withRuns(halves, best, longest) : best;
    }

    private Cuts withRuns(Anchors halves, Cuts best, int longest) {
        Cuts runs = new RunSearch(relaxed, halves).cheapest(best.cost(), longest);
        return runs == null ? best : runs;
    }

    private Anchors anchors(boolean halves) {
        return Anchors.of(grid, lattice, relaxed.frames(), calm, payoff, halves);
    }

    /** One run from the first frame to the last. */
    private Cuts anywhere(Anchors anchors) {
        SceneCost[] scenes = relaxed.scenes();
        double frames = relaxed.frames();
        int whole = (int) Math.floor(frames + 1e-9);
        int[] lengths = Sharing.share(scenes, 0, scenes.length, whole, frames - whole);
        if (lengths == null) {
            throw new IllegalStateException("not a frame for each scene");
        }
        int[] cuts = new int[scenes.length - 1];
        int at = 0;
        double cost = scenes[cuts.length].of(lengths[cuts.length] + frames - whole);
        for (int cut = 0; cut < cuts.length; cut++) {
            at += lengths[cut];
            cuts[cut] = at;
            cost += scenes[cut].of(lengths[cut]) + anchors.offCost(cut + 1);
        }
        return new Cuts(cuts, cost);
    }
}
