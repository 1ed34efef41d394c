package dev.shotlist.timing;

import dev.shotlist.plan.Bpm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frame rate and a grid that a piece may be cut with.
 *
 * @param grid null where there is nothing to cut to
 * @param cost what it costs to take this one, before any cut is set
 * @param reach how far measured beats go, in milliseconds; the whole length for an even pulse
 */
record Clock(Lattice lattice, @Nullable Grid grid, double cost, double reach) {
    /**
     * A beat that is not a whole number of frames puts every second cut off by up to half a one.
     */
    private static final double BROKEN_BEAT = 10;

    /** For each frame rate that was preferred to the one taken. */
    private static final double LESS_PREFERRED = 3;

    /** For a tempo an octave away from the wish; a tenth of it is heard, a fiftieth is not. */
    private static final double OCTAVE = 60;

    /** Nobody composes at 81.82 beats per minute. */
    private static final double ODD_TEMPO = 6;

    private static final double ENDS_OFF_BEAT = 1;
    private static final double ENDS_OFF_BAR = 0.5;

    /** More are never better: each costs at least its distance from the wish. */
    private static final int MOST = 4;

    /** Whether a beat is a whole number of frames. */
    static boolean whole(double fps, double bpm) {
        double frames = fps * 60 / bpm;
        return Math.abs(frames - Math.rint(frames)) < 1e-4;
    }

    /** The ways to choose, the cheapest first. */
    static List<Clock> choices(TimingProblem problem, TimingFacts facts) {
        List<Double> rates = rates(problem);
        long total = problem.total().millis();
        return switch (problem.pulse()) {
            case Pulse.Silence _ -> List.of(silent(rates, total));
            case Pulse.Beats beats -> List.of(measured(beats, rates, total));
            case Pulse.Tempo tempo -> even(tempo, rates, total, facts);
        };
    }

    private static List<Double> rates(TimingProblem problem) {
        List<Double> rates = new ArrayList<>();
        Double wished = problem.wishedRate();
        if (wished != null && problem.frameRates().contains(wished)) {
            rates.add(wished);
        }
        for (Double rate : problem.frameRates()) {
            if (!rates.contains(rate)) {
                rates.add(rate);
            }
        }
        return rates;
    }

    private static Clock silent(List<Double> rates, long total) {
        return new Clock(new Lattice(rates.getFirst()), null, 0, total);
    }

    private static Clock measured(Pulse.Beats beats, List<Double> rates, long total) {
        BeatFit.Fit fit = BeatFit.fit(beats, total);
        if (fit == null) {
            return silent(rates, 0);
        }
        double best = rates.getFirst();
        for (double rate : rates) {
            if (whole(rate, fit.grid().bpm())) {
                best = rate;
                break;
            }
        }
        return new Clock(new Lattice(best), fit.grid(), 0, fit.reach());
    }

    private static List<Clock> even(
            Pulse.Tempo tempo, List<Double> rates, long total, TimingFacts facts) {
        double wish = tempo.wish().value();
        double nudge = facts.tempo().nudgeShare();
        double slowest = Math.max(tempo.slowest(), wish * (1 - nudge));
        double fastest = Math.min(tempo.fastest(), wish * (1 + nudge));
        List<Clock> choices = new ArrayList<>();
        for (int rank = 0; rank < rates.size(); rank++) {
            double rate = rates.get(rank);
            double cost = rank * LESS_PREFERRED;
            choices.add(clock(tempo, rate, wish, cost, total));
            int most = (int) Math.floor(rate * 60 / slowest + 1e-9);
            for (int n = (int) Math.ceil(rate * 60 / fastest - 1e-9); n <= most; n++) {
                double bpm = Math.clamp(rate * 60 / n, Bpm.SLOWEST, Bpm.FASTEST);
                if (Math.abs(bpm - wish) > 1e-9) {
                    choices.add(clock(tempo, rate, bpm, cost, total));
                }
            }
        }
        choices.sort(Comparator.comparingDouble(Clock::cost));
        boolean fixed = tempo.slowest() == tempo.fastest();
        return choices.subList(0, fixed ? 1 : Math.min(choices.size(), MOST));
    }

    private static Clock clock(
            Pulse.Tempo tempo, double rate, double bpm, double rank, long total) {
        double wish = tempo.wish().value();
        double cost = rank + OCTAVE * Math.abs(Math.log(bpm / wish)) / Math.log(2);
        if (!whole(rate, bpm)) {
            cost += BROKEN_BEAT;
        }
        if (bpm != wish && Math.abs(bpm - Math.rint(bpm)) > 1e-9) {
            cost += ODD_TEMPO;
        }
        double beats = (total / 1000.0 - tempo.offset().value()) * bpm / 60;
        if (Math.abs(beats - Math.rint(beats)) > 0.01) {
            cost += ENDS_OFF_BEAT;
        } else if (Math.floorMod(Math.round(beats), tempo.beatsPerBar()) != 0) {
            cost += ENDS_OFF_BAR;
        }
        double offset = Needs.millis(tempo.offset());
        Grid grid = Grid.even(bpm, offset, tempo.beatsPerBar(), total);
        return new Clock(new Lattice(rate), grid, cost, total);
    }
}
