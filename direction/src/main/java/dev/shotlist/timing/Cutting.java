package dev.shotlist.timing;

import org.jspecify.annotations.Nullable;

/** The cheapest way to cut: on beats where it can be, off them where it must be. */
final class Cutting {
    private final SceneCost[] scenes;
    private final double frames;
    private final Lattice lattice;
    private final @Nullable Grid grid;
    private final boolean calm;
    private final boolean[] payoff;

    Cutting(
            SceneCost[] scenes,
            double frames,
            Lattice lattice,
            @Nullable Grid grid,
            boolean calm,
            boolean[] payoff) {
        this.scenes = scenes;
        this.frames = frames;
        this.lattice = lattice;
        this.grid = grid;
        this.calm = calm;
        this.payoff = payoff;
    }

    Cuts cheapest(double most) {
        CutSearch beats = search(false);
        Cuts found = grid == null ? null : beats.onAnchors(Double.MAX_VALUE);
        if (found != null && found.cost() - beats.bound() <= CutSearch.HALF_BEAT) {
            return found;
        }
        if (grid != null) {
            found =
                    cheaper(
                            found,
                            search(true)
                                    .onAnchors(found == null ? Double.MAX_VALUE : found.cost()));
        }
        found = cheaper(found, beats.anywhere());
        if (found == null) {
            throw new IllegalStateException("not a frame for each scene");
        }
        return found;
    }

    private CutSearch search(boolean halves) {
        return new CutSearch(scenes, frames, lattice, grid, calm, payoff, halves);
    }

    private static @Nullable Cuts cheaper(@Nullable Cuts one, @Nullable Cuts other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.cost() < one.cost() - 1e-9 ? other : one;
    }
}
