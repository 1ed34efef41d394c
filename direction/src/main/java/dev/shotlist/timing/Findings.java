package dev.shotlist.timing;

import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.TransitionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures a finished timeline against every soft rule. */
final class Findings {
    private final TimingProblem problem;
    private final TimingFacts facts;
    private final Clock clock;
    private final Lattice lattice;
    private final Needs needs;
    private final LineFindings lines;
    private final Report report = new Report();

    Findings(TimingProblem problem, TimingFacts facts, Clock clock, Lattice lattice, Needs needs) {
        this.problem = problem;
        this.clock = clock;
        this.lattice = lattice;
        this.needs = needs;
        double gap = facts.reading().gapFrames() * lattice.frameMillis();
        this.facts = facts;
        Grid grid = clock.grid();
        boolean halves = grid != null && grid.bpm() < facts.tempo().halfBeatsBelowBpm();
        this.lines = new LineFindings(report, grid, halves, halfFrame(), gap);
    }

    /** Whether a scene is one that pays off, the first of its kind in a row. */
    static boolean pays(List<SceneWish> scenes, int scene) {
        Purpose purpose = scenes.get(scene).purpose();
        boolean payoff =
                purpose == Purpose.PRODUCT_SHOWCASE
                        || purpose == Purpose.CHORUS
                        || purpose == Purpose.CTA;
        return scene > 0 && payoff && scenes.get(scene - 1).purpose() != purpose;
    }

    /** A cut this near to a beat is on it: half a frame, and the rounding to a millisecond. */
    double halfFrame() {
        return lattice.frameMillis() / 2 + 1;
    }

    private @Nullable Grid grid() {
        Grid grid = clock.grid();
        return grid == null || grid.count() == 0 ? null : grid;
    }

    @Nullable Sync sync(List<SceneTime> scenes) {
        Grid grid = grid();
        if (grid == null) {
            return null;
        }
        double most = 0;
        double sum = 0;
        int on = 0;
        int cuts = scenes.size() - 1;
        for (int k = 1; k <= cuts; k++) {
            double off = grid.distance(Needs.millis(scenes.get(k).start()));
            most = Math.max(most, off);
            sum += off;
            on += off <= halfFrame() ? 1 : 0;
        }
        double mean = cuts == 0 ? 0 : sum / cuts;
        return new Sync(grid.bpm(), hundredths(most), hundredths(mean), on, cuts);
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }

    List<GaveWay> of(List<SceneTime> scenes, @Nullable Stretch call) {
        beats();
        frames();
        for (int k = 0; k < scenes.size(); k++) {
            cut(scenes, k);
            length(scenes.get(k), k);
            voice(scenes.get(k), k);
            lines.of(scenes.get(k), problem.scenes().get(k), k);
        }
        if (call != null) {
            report.missing(
                    TimingRule.CALL_LENGTH,
                    scenes.size() - 1,
                    -1,
                    needs.call(),
                    call.duration(),
                    "the call to action stands ",
                    "; it needs ");
        }
        return report.found();
    }

    private void beats() {
        if (!(problem.pulse() instanceof Pulse.Beats)) {
            return;
        }
        double total = problem.total().millis();
        double missing = total - clock.reach();
        if (clock.grid() == null) {
            report.add(
                    TimingRule.BEATS_TO_CUT_TO,
                    -1,
                    -1,
                    total,
                    "too few beats were measured to make out a pulse; cuts sit on frames");
        } else if (missing > 2 * clock.grid().beatMillis()) {
            String by = Report.seconds(missing);
            report.add(
                    TimingRule.BEATS_TO_CUT_TO,
                    -1,
                    -1,
                    missing,
                    "the measured beats end " + by + " s before the piece; the pulse goes on");
        }
    }

    private void frames() {
        if (!lattice.equals(clock.lattice())) {
            report.add(
                    TimingRule.CUT_ON_FRAME,
                    -1,
                    -1,
                    clock.lattice().frameMillis(),
                    "there is not a frame for each scene; cuts sit on milliseconds");
        }
        Grid grid = grid();
        if (grid != null && !Clock.whole(clock.lattice().fps(), grid.bpm())) {
            double frames = clock.lattice().frames(grid.beatMillis());
            report.add(
                    TimingRule.BEAT_IN_WHOLE_FRAMES,
                    -1,
                    -1,
                    Math.abs(frames - Math.rint(frames)) * lattice.frameMillis(),
                    "a beat is "
                            + hundredths(frames)
                            + " frames long; each cut sits on the frame nearest to its beat");
        }
    }

    private void cut(List<SceneTime> scenes, int k) {
        Grid grid = grid();
        if (k == 0 || grid == null) {
            return;
        }
        double at = scenes.get(k).start().millis();
        double off = grid.distance(at);
        boolean on = off <= halfFrame();
        if (!on) {
            boolean half = grid.distanceToHalf(at) <= halfFrame();
            String where = half ? " s off the beat, on the half" : " s off the beat";
            gaveWay(TimingRule.CUT_ON_BEAT, k, at, off, where);
        }
        int beat = grid.nearest(at);
        if (on && grid.down(beat)) {
            return;
        }
        double away = grid.toDownbeat(at);
        if (pays(problem.scenes(), k)) {
            gaveWay(TimingRule.PAYOFF_ON_DOWNBEAT, k, at, away, " s off the downbeat");
        } else if (problem.calm() && !(on && grid.halfBar(beat))) {
            gaveWay(TimingRule.CALM_ON_BAR, k, at, away, " s off the bar");
        }
    }

    private void gaveWay(TimingRule rule, int scene, double at, double off, String what) {
        String sentence = "the cut at " + Report.seconds(at) + " s is " + Report.seconds(off);
        report.add(rule, scene, -1, off, sentence + what);
    }

    private void length(SceneTime scene, int k) {
        SceneWish wish = problem.scenes().get(k);
        report.missing(
                TimingRule.SHORTEST_SCENE,
                k,
                -1,
                needs.shortest(k),
                scene.duration(),
                "the " + wish.purpose() + " scene lasts ",
                "; it needs ");
        Seconds demanded = wish.demanded();
        if (demanded != null) {
            double off = Math.abs(demanded.millis() - scene.duration().millis());
            if (off > facts.scenes().demandToleranceSeconds() * 1000 + halfFrame()) {
                String sentence = "the scene lasts " + scene.duration() + " s; asked for were ";
                report.add(TimingRule.DEMANDED_LENGTH, k, -1, off, sentence + demanded + " s");
            }
        }
        double usual = needs.transition(k);
        boolean cut = scene.toNext() != null && scene.toNext().type() == TransitionType.CUT;
        if (usual > 0 && cut) {
            String sentence = "there is no room for the " + wish.transition() + "; it is a cut";
            report.add(TimingRule.TRANSITION_LENGTH, k, -1, usual, sentence);
        }
    }

    private void voice(SceneTime scene, int k) {
        SceneWish wish = problem.scenes().get(k);
        double spoken = wish.voice().millis();
        boolean fits = spoken <= scene.duration().millis() + 1;
        report.missing(
                fits ? TimingRule.VOICE_AIR : TimingRule.VOICE_FITS,
                k,
                -1,
                fits ? needs.withLeastAir(wish) : spoken,
                scene.duration(),
                "the scene lasts ",
                fits ? "; its words take, with air around them, " : "; its words take ");
    }
}
