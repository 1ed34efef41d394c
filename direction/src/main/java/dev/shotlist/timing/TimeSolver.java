package dev.shotlist.timing;

import dev.shotlist.facts.FactFiles;
import org.jspecify.annotations.Nullable;

/**
 * Sets a piece in time. Hard rules always hold: scenes sum to the length, none is shorter than the
 * floor, lines stay within their scene. Soft rules are weighed; those that gave way are reported.
 */
public final class TimeSolver {
    private final TimingFacts facts;

    public TimeSolver(FactFiles files) {
        this.facts = TimingFacts.load(files);
    }

    public Timeline solve(TimingProblem problem) {
        Solution best = null;
        for (Clock clock : Clock.choices(problem, facts)) {
            double most = best == null ? Double.MAX_VALUE : best.cost() - clock.cost();
            Solution one = most <= 0 ? null : cut(problem, clock, most);
            if (best == null || (one != null && one.cost() < best.cost())) {
                best = one;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no clock to cut with");
        }
        return new Setting(problem, facts, best).timeline();
    }

    /**
     * Cuts found.
     *
     * @param lattice the clock's frames, or milliseconds where there is not a frame for each scene
     * @param cost of the clock and of its cuts together
     */
    record Solution(Clock clock, Lattice lattice, Needs needs, Cuts cuts, double cost) {}

    private @Nullable Solution cut(TimingProblem problem, Clock clock, double most) {
        Lattice lattice = clock.lattice();
        double total = problem.total().millis();
        int count = problem.scenes().size();
        if (Math.floor(lattice.frames(total)) < count) {
            lattice = Lattice.MILLISECONDS;
        }
        Needs needs = new Needs(problem, facts, lattice.frameMillis());
        Relaxation relaxed = new Costs(problem, facts, needs, lattice).weigh();
        boolean[] payoff = new boolean[count];
        for (int k = 0; k < count; k++) {
            payoff[k] = Findings.pays(problem.scenes(), k);
        }
        Cutting cutting = new Cutting(relaxed, lattice, clock.grid(), problem.calm(), payoff);
        if (cutting.bound() >= most) {
            return null;
        }
        Cuts cuts = cutting.cheapest();
        return new Solution(clock, lattice, needs, cuts, clock.cost() + cuts.cost());
    }
}
