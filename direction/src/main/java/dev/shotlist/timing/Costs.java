package dev.shotlist.timing;

import dev.shotlist.plan.Seconds;

/**
 * Turns needs into costs. Three tiers, each far above the next: what nobody could follow (words
 * that do not fit, lines that cannot be read) costs by the millisecond; then cuts off the beat (in
 * {@link Anchors}); then comfort.
 */
final class Costs {
    /** For a millisecond of a spoken word or of a line's reading time that is missing. */
    private static final double UNREADABLE = 180;

    private static final double OFF_DEMAND = 120;
    private static final double SHORT_CALL = 90;
    private static final double NO_AIR = 75;
    private static final double LITTLE_AIR = 30;

    /** For a millisecond off a demanded length that is still within its tolerance. */
    private static final double WITHIN_DEMAND = 0.02;

    /** For missing the whole of it, in proportion. */
    private static final double TOO_SHORT = 12;

    private static final double DROPPED_LINES = 120;
    private static final double STACKED_LINES = 6;
    private static final double NO_TRANSITION = 3;

    /** A boundary is rounded to a millisecond on either side; that is no shortage. */
    private static final double ROUNDING = 1;

    /**
     * For missing the whole of what cannot be had anyway, in proportion: a tenth of it missing is
     * not worth a cut off the beat, a half is.
     */
    private static final double HOPELESS = 120;

    /** Where the slope grows: all get a little less before anyone gets much less. */
    private static final double[] SHARES = {1, 0.75, 0.5};

    /** A bound above this says that something of the first tier cannot be had. */
    private static final double TIER = 750;

    private final TimingProblem problem;
    private final TimingFacts facts;
    private final Needs needs;
    private final Lattice lattice;
    private final double[] wanted;
    private boolean wordsFit = true;
    private boolean wishesFit = true;

    Costs(TimingProblem problem, TimingFacts facts, Needs needs, Lattice lattice) {
        this.problem = problem;
        this.facts = facts;
        this.needs = needs;
        this.lattice = lattice;
        this.wanted = needs.wanted();
    }

    /** Weighs each scene's needs in full, or less where they cannot be had at all. */
    Relaxation weigh() {
        Relaxation relaxed = relax();
        if (relaxed.bound() > TIER) {
            wishesFit = false;
            relaxed = relax();
        }
        if (!wishesFit && relaxed.bound() > TIER) {
            wordsFit = false;
            relaxed = relax();
        }
        return relaxed;
    }

    private Relaxation relax() {
        SceneCost[] scenes = build();
        double frames = lattice.frames(Needs.millis(problem.total()));
        return Relaxation.of(scenes, 0, scenes.length, frames);
    }

    private SceneCost[] build() {
        int count = wanted.length;
        double total = problem.total().millis();
        double floor = Math.min(facts.scenes().floorSeconds() * 1000, total / count);
        int floorFrames = lattice.after(floor);
        if ((long) floorFrames * count > lattice.before(total)) {
            floorFrames = Math.max(1, lattice.before(floor));
        }
        SceneCost[] costs = new SceneCost[count];
        for (int k = 0; k < count; k++) {
            SceneCost cost = new SceneCost(lattice.frames(wanted[k]), floorFrames);
            fill(cost, k);
            costs[k] = cost;
        }
        return costs;
    }

    private void fill(SceneCost cost, int k) {
        SceneWish scene = problem.scenes().get(k);
        double frame = lattice.frameMillis();
        double shortest = needs.shortest(k);
        hard(cost, Needs.millis(scene.voice()), UNREADABLE, wordsFit);
        hard(cost, needs.withLeastAir(scene), NO_AIR, wishesFit);
        soft(cost, needs.withAir(scene), LITTLE_AIR);
        hard(cost, needs.stacked(k), UNREADABLE, wordsFit);
        if (k == problem.scenes().size() - 1) {
            hard(cost, needs.call(), SHORT_CALL, wishesFit);
        }
        Seconds demanded = scene.demanded();
        if (demanded != null) {
            double within = facts.scenes().demandToleranceSeconds() * 1000;
            double demand = (wishesFit ? OFF_DEMAND : OFF_DEMAND / 200) * frame;
            double asked = demanded.millis();
            cost.atLeast(lattice.frames(asked - within), demand);
            cost.atMost(lattice.frames(asked + within), demand);
            cost.atLeast(lattice.frames(asked), WITHIN_DEMAND * frame);
            cost.atMost(lattice.frames(asked), WITHIN_DEMAND * frame);
        }
        soft(cost, shortest, TOO_SHORT);
        double core = needs.oneByOne(k, false);
        double all = needs.oneByOne(k, true);
        soft(cost, core, STACKED_LINES);
        if (all > core) {
            soft(cost, all, DROPPED_LINES);
        }
        double transition = needs.transition(k);
        if (transition > 0) {
            soft(cost, Math.max(all, Needs.millis(scene.voice())) + transition, NO_TRANSITION);
        }
    }

    private void hard(SceneCost cost, double millis, double slope, boolean fits) {
        if (millis <= ROUNDING) {
            return;
        }
        double frames = lattice.frames(millis - ROUNDING);
        if (fits) {
            cost.atLeast(frames, slope * lattice.frameMillis());
            return;
        }
        for (double share : SHARES) {
            cost.atLeast(share * frames, HOPELESS / (share * frames));
        }
    }

    private void soft(SceneCost cost, double millis, double whole) {
        if (millis > ROUNDING) {
            double frames = lattice.frames(millis - ROUNDING);
            cost.atLeast(frames, whole / frames);
        }
    }
}
