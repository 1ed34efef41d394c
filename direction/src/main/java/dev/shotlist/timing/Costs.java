package dev.shotlist.timing;

import dev.shotlist.plan.Seconds;

/**
 * Turns needs into costs. Three tiers, each far above the next: what nobody could follow (words
 * that do not fit, lines that cannot be read) costs by the millisecond; then cuts off the beat (in
 * {@link CutSearch}); then comfort.
 */
final class Costs {
    /** For a millisecond of a spoken word or of a line's reading time that is missing. */
    private static final double UNREADABLE = 60;

    private static final double OFF_DEMAND = 40;
    private static final double SHORT_CALL = 30;
    private static final double NO_AIR = 25;

    /** For a millisecond off a demanded length that is still within its tolerance. */
    private static final double WITHIN_DEMAND = 0.02;

    /** For missing the whole of it, in proportion. */
    private static final double TOO_SHORT = 12;

    private static final double DROPPED_LINES = 10;
    private static final double STACKED_LINES = 6;
    private static final double NO_TRANSITION = 3;

    /** A boundary is rounded to a millisecond on either side; that is no shortage. */
    private static final double ROUNDING = 1;

    private Costs() {}

    static SceneCost[] of(TimingProblem problem, TimingFacts facts, Needs needs, Lattice lattice) {
        double[] wanted = needs.wanted();
        int count = wanted.length;
        double total = problem.total().millis();
        double floor = Math.min(facts.scenes().floorSeconds() * 1000, total / count);
        int floorFrames = Math.max(1, lattice.before(floor));
        SceneCost[] costs = new SceneCost[count];
        for (int k = 0; k < count; k++) {
            SceneCost cost = new SceneCost(lattice.frames(wanted[k]), floorFrames);
            fill(cost, problem, facts, needs, lattice, k);
            costs[k] = cost;
        }
        return costs;
    }

    private static void fill(
            SceneCost cost,
            TimingProblem problem,
            TimingFacts facts,
            Needs needs,
            Lattice lattice,
            int k) {
        SceneWish scene = problem.scenes().get(k);
        double frame = lattice.frameMillis();
        double shortest = needs.shortest(k);
        hard(cost, lattice, Needs.millis(scene.voice()), UNREADABLE);
        hard(cost, lattice, needs.withAir(scene), NO_AIR);
        hard(cost, lattice, needs.stacked(scene), UNREADABLE);
        if (k == problem.scenes().size() - 1) {
            hard(cost, lattice, needs.call(), SHORT_CALL);
        }
        Seconds demanded = scene.demanded();
        if (demanded != null) {
            double within = facts.scenes().demandToleranceSeconds() * 1000;
            double asked = demanded.millis();
            cost.atLeast(lattice.frames(asked - within), OFF_DEMAND * frame);
            cost.atMost(lattice.frames(asked + within), OFF_DEMAND * frame);
            cost.atLeast(lattice.frames(asked), WITHIN_DEMAND * frame);
            cost.atMost(lattice.frames(asked), WITHIN_DEMAND * frame);
        }
        soft(cost, lattice, shortest, TOO_SHORT);
        double core = needs.oneByOne(scene, false);
        double all = needs.oneByOne(scene, true);
        soft(cost, lattice, core, STACKED_LINES);
        if (all > core) {
            soft(cost, lattice, all, DROPPED_LINES);
        }
        double transition = needs.transition(k);
        if (transition > 0) {
            soft(
                    cost,
                    lattice,
                    Math.max(all, Needs.millis(scene.voice())) + transition,
                    NO_TRANSITION);
        }
    }

    private static void hard(SceneCost cost, Lattice lattice, double millis, double slope) {
        if (millis > ROUNDING) {
            cost.atLeast(lattice.frames(millis - ROUNDING), slope * lattice.frameMillis());
        }
    }

    private static void soft(SceneCost cost, Lattice lattice, double millis, double whole) {
        if (millis > ROUNDING) {
            double frames = lattice.frames(millis - ROUNDING);
            cost.atLeast(frames, whole / frames);
        }
    }
}
