package dev.shotlist.timing;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Seconds;
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
        Way best = null;
        for (Clock clock : Clock.choices(problem, facts)) {
            if (best == null || clock.cost() < best.cost()) {
                Way way = way(problem, clock);
                if (best == null || way.cost() < best.cost()) {
                    best = way;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("no clock to cut with");
        }
        Cuts cuts = best.cutting().cheapest(best.onBeats());
        Setting setting =
                new Setting(problem, facts, best.clock(), best.lattice(), best.needs(), cuts);
        return setting.timeline();
    }

    /**
     * What the scenes need at least for their pictures, lines and voices, one after the other; in
     * whole beats where there is a tempo, since cuts wait for the beat.
     */
    public Seconds needed(TimingProblem problem) {
        Lattice lattice = new Lattice(problem.frameRates().getFirst());
        double beat =
                problem.pulse() instanceof Pulse.Tempo tempo
                        ? 60_000 / tempo.wish().value()
                        : lattice.frameMillis();
        double millis = new Needs(problem, facts, lattice.frameMillis()).sum(beat);
        return Seconds.of(millis / 1000);
    }

    /**
     * One clock with the cheapest way to cut on its beats.
     *
     * @param lattice the clock's frames, or milliseconds where there is not a frame for each scene
     * @param cost of the clock and of its cuts together
     */
    private record Way(
            Clock clock,
            Lattice lattice,
            Needs needs,
            Cutting cutting,
            @Nullable Cuts onBeats,
            double cost) {}

    private Way way(TimingProblem problem, Clock clock) {
        Lattice lattice = clock.lattice();
        int count = problem.scenes().size();
        if (Math.floor(lattice.frames(Needs.millis(problem.total()))) < count) {
            lattice = Lattice.MILLISECONDS;
        }
        Needs needs = new Needs(problem, facts, lattice.frameMillis());
        Relaxation relaxed = new Costs(problem, facts, needs, lattice).weigh();
        boolean[] payoff = new boolean[count];
        for (int k = 0; k < count; k++) {
            payoff[k] = Findings.pays(problem.scenes(), k);
        }
        Cutting cutting = new Cutting(relaxed, lattice, clock.grid(), problem.calm(), payoff);
        Cuts onBeats = cutting.onBeats();
        double cuts = onBeats == null ? cutting.bound() + count * Anchors.OFF_BEAT : onBeats.cost();
        return new Way(clock, lattice, needs, cutting, onBeats, clock.cost() + cuts);
    }
}
