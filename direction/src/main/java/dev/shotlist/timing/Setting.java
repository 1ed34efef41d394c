package dev.shotlist.timing;

import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Transition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets transitions, voices and lines between cuts that were found. */
public final class Setting {
    /** A voice that has room comes in a moment after the cut, when the picture was seen. */
    private static final double LEAD_MILLIS = 300;

    private final TimingProblem problem;
    private final TimingFacts facts;
    private final Clock clock;
    private final Lattice lattice;
    private final Needs needs;
    private final Cuts cuts;

    Setting(
            TimingProblem problem,
            TimingFacts facts,
            Clock clock,
            Lattice lattice,
            Needs needs,
            Cuts cuts) {
        this.problem = problem;
        this.facts = facts;
        this.clock = clock;
        this.lattice = lattice;
        this.needs = needs;
        this.cuts = cuts;
    }

    Timeline timeline() {
        List<SceneTime> scenes = new ArrayList<>(cuts.count() + 1);
        long start = 0;
        for (int k = 0; k <= cuts.count(); k++) {
            scenes.add(scene(k, start));
            start = end(k);
        }
        Stretch call = call(scenes);
        Findings findings = new Findings(problem, facts, clock, lattice, needs);
        return new Timeline(
                clock.lattice().fps(),
                clock.grid() == null ? null : clock.grid().published(),
                beats(false),
                beats(true),
                scenes,
                call,
                findings.sync(scenes),
                findings.of(scenes, call));
    }

    private long end(int index) {
        return index == cuts.count() ? problem.total().millis() : lattice.millis(cuts.frame(index));
    }

    private SceneTime scene(int index, long start) {
        SceneWish wish = problem.scenes().get(index);
        boolean last = index == cuts.count();
        long end = end(index);
        Slot whole = slot(start, end, end, last);
        Transition next =
                last
                        ? null
                        : new TransitionChoice(facts, needs)
                                .choose(whole, wish, index, end(index + 1) - end);
        long clear = next == null ? end : end - next.duration().millis();
        Slot slot = slot(start, end, clear, last);
        TimingFacts.Reading reading = facts.reading();
        LineRow row =
                new LineRow(
                        slot,
                        reading.longestSeconds() * 1000,
                        reading.gapFrames(),
                        wish.purpose() == Purpose.HOOK);
        List<LineTime> lines = new ArrayList<>();
        for (Stretch shown : new SceneLines(slot, wish, index, row, needs).place()) {
            lines.add(new LineTime(shown));
        }
        return new SceneTime(
                new Seconds(start), new Seconds(end - start), next, voice(wish, slot), lines);
    }

    private Slot slot(long start, long end, long clear, boolean last) {
        Grid grid = clock.grid();
        boolean halves = grid != null && grid.bpm() < facts.tempo().halfBeatsBelowBpm();
        return new Slot(lattice, grid, halves, start, end, clear, last);
    }

    private @Nullable Stretch voice(SceneWish wish, Slot slot) {
        long spoken = wish.voice().millis();
        if (spoken == 0) {
            return null;
        }
        long room =
                spoken * (1 + facts.speaking().leastAir()) <= slot.room()
                        ? slot.room()
                        : slot.length();
        double lead = Math.clamp((room - spoken) / 2.0, 0, LEAD_MILLIS);
        long start = lattice.millis(lattice.before(slot.start() + lead));
        start = Math.max(slot.start(), start);
        return Stretch.ofMillis(start, Math.min(slot.end(), start + spoken));
    }

    /** Where the call's line stands; without one, the scene that asks. */
    private @Nullable Stretch call(List<SceneTime> scenes) {
        for (int k = scenes.size() - 1; k >= 0; k--) {
            List<LineWish> lines = problem.scenes().get(k).lines();
            for (int line = 0; line < lines.size(); line++) {
                Stretch shown = scenes.get(k).lines().get(line).shown();
                if (lines.get(line).kind() == LineKind.CALL && shown != null) {
                    return shown;
                }
            }
        }
        SceneTime last = scenes.getLast();
        boolean asks = problem.scenes().getLast().purpose() == Purpose.CTA;
        return asks ? new Stretch(last.start(), last.end()) : null;
    }

    private List<Seconds> beats(boolean downbeats) {
        Grid grid = clock.grid();
        List<Seconds> beats = new ArrayList<>();
        for (int k = 0; grid != null && k < grid.count(); k++) {
            long at = lattice.millis(lattice.nearest(grid.time(k)));
            if (at < problem.total().millis() && (!downbeats || grid.down(k))) {
                beats.add(new Seconds(at));
            }
        }
        return beats;
    }
}
