package dev.shotlist.timing;

import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.TransitionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures a finished timeline against every soft rule. */
final class Findings {
    /** Times are rounded to a millisecond; that is no finding. */
    private static final long ROUNDING = 1;

    private final TimingProblem problem;
    private final TimingFacts facts;
    private final Clock clock;
    private final Lattice lattice;
    private final Needs needs;
    private final List<GaveWay> found = new ArrayList<>();

    Findings(TimingProblem problem, TimingFacts facts, Clock clock, Lattice lattice, Needs needs) {
        this.problem = problem;
        this.facts = facts;
        this.clock = clock;
        this.lattice = lattice;
        this.needs = needs;
    }

    static boolean pays(List<SceneWish> scenes, int scene) {
        Purpose purpose = scenes.get(scene).purpose();
        boolean payoff =
                purpose == Purpose.PRODUCT_SHOWCASE
                        || purpose == Purpose.CHORUS
                        || purpose == Purpose.CTA;
        return scene > 0 && payoff && scenes.get(scene - 1).purpose() != purpose;
    }

    double halfFrame() {
        return lattice.frameMillis() / 2 + 1;
    }

    @Nullable Sync sync(List<SceneTime> scenes) {
        Grid grid = clock.grid();
        if (grid == null || grid.count() == 0) {
            return null;
        }
        double most = 0;
        double sum = 0;
        int on = 0;
        int cuts = scenes.size() - 1;
        for (int k = 1; k <= cuts; k++) {
            double off = grid.distance(scenes.get(k).start().value() * 1000);
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
        wholePiece();
        for (int k = 0; k < scenes.size(); k++) {
            cut(scenes, k);
            length(scenes.get(k), k);
            voice(scenes.get(k), k);
            lines(scenes.get(k), k);
        }
        if (call != null) {
            missing(
                    TimingRule.CALL_LENGTH,
                    scenes.size() - 1,
                    -1,
                    needs.call(),
                    call.duration(),
                    "the call to action stands %s s instead of %s s");
        }
        return found;
    }

    private void add(TimingRule rule, int scene, int line, double by, String sentence) {
        found.add(new GaveWay(rule, scene, line, Math.round(by), sentence));
    }

    private static String s(double millis) {
        return Seconds.of(Math.max(0, millis) / 1000).toString();
    }

    private void missing(
            TimingRule rule, int scene, int line, double need, Seconds got, String sentence) {
        double by = need - got.millis();
        if (by > ROUNDING) {
            add(rule, scene, line, by, sentence.formatted(got, s(need)));
        }
    }

    private void wholePiece() {
        if (problem.pulse() instanceof Pulse.Beats) {
            double short_ = problem.total().millis() - clock.reach();
            if (clock.grid() == null) {
                add(
                        TimingRule.BEATS_TO_CUT_TO,
                        -1,
                        -1,
                        Needs.millis(problem.total()),
                        "too few beats were measured to make out a pulse; cuts sit on frames");
            } else if (short_ > 2 * clock.grid().beatMillis()) {
                add(
                        TimingRule.BEATS_TO_CUT_TO,
                        -1,
                        -1,
                        short_,
                        "the measured beats end %s s before the piece; the pulse goes on as before"
                                .formatted(s(short_)));
            }
        }
        if (!lattice.equals(clock.lattice())) {
            add(
                    TimingRule.CUT_ON_FRAME,
                    -1,
                    -1,
                    clock.lattice().frameMillis(),
                    "there is not a frame for each scene; cuts sit on milliseconds");
        }
        Grid grid = clock.grid();
        if (grid != null && !Clock.whole(lattice.fps(), grid.bpm())) {
            double frames = lattice.frames(grid.beatMillis());
            add(
                    TimingRule.BEAT_IN_WHOLE_FRAMES,
                    -1,
                    -1,
                    Math.abs(frames - Math.rint(frames)) * lattice.frameMillis(),
                    "a beat is %.2f frames at %s fps; each cut sits on the nearest frame"
                            .formatted(
                                    frames,
                                    new java.math.BigDecimal(lattice.fps())
                                            .round(new java.math.MathContext(5))
                                            .toPlainString()));
        }
    }

    private void cut(List<SceneTime> scenes, int k) {
        Grid grid = clock.grid();
        if (k == 0 || grid == null || grid.count() == 0) {
            return;
        }
        double at = scenes.get(k).start().millis();
        int beat = grid.nearest(at);
        double off = grid.distance(at);
        if (off > halfFrame()) {
            add(
                    TimingRule.CUT_ON_BEAT,
                    k,
                    -1,
                    off,
                    "the cut at %s s is %s s off the beat".formatted(s(at), s(off)));
        }
        boolean down = off <= halfFrame() && grid.down(beat);
        if (down) {
            return;
        }
        double bar = toDownbeat(grid, at);
        if (pays(problem.scenes(), k)) {
            add(
                    TimingRule.PAYOFF_ON_DOWNBEAT,
                    k,
                    -1,
                    bar,
                    "the payoff at %s s is %s s off the downbeat".formatted(s(at), s(bar)));
        } else if (problem.calm()) {
            add(
                    TimingRule.CALM_ON_BAR,
                    k,
                    -1,
                    bar,
                    "the cut at %s s is %s s off the bar".formatted(s(at), s(bar)));
        }
    }

    private static double toDownbeat(Grid grid, double at) {
        int beat = grid.nearest(at);
        double least = grid.beatMillis() * grid.beatsPerBar();
        int from = Math.max(0, beat - grid.beatsPerBar());
        int to = Math.min(grid.count() - 1, beat + grid.beatsPerBar());
        for (int k = from; k <= to; k++) {
            if (grid.down(k)) {
                least = Math.min(least, Math.abs(grid.time(k) - at));
            }
        }
        return least;
    }

    private void length(SceneTime scene, int k) {
        SceneWish wish = problem.scenes().get(k);
        missing(
                TimingRule.SHORTEST_SCENE,
                k,
                -1,
                needs.shortest(k),
                scene.duration(),
                "a " + wish.purpose() + " scene of %s s; it needs %s s");
        Seconds demanded = wish.demanded();
        if (demanded != null) {
            double off = Math.abs(demanded.millis() - scene.duration().millis());
            if (off > halfFrame()) {
                add(
                        TimingRule.DEMANDED_LENGTH,
                        k,
                        -1,
                        off,
                        "the scene lasts %s s; %s s was asked for"
                                .formatted(scene.duration(), demanded));
            }
        }
        double usual = needs.transition(k);
        if (usual > 0 && scene.toNext() != null && scene.toNext().type() == TransitionType.CUT) {
            add(
                    TimingRule.TRANSITION_LENGTH,
                    k,
                    -1,
                    usual,
                    "no room for the %s; it became a cut".formatted(wish.transition()));
        }
    }

    private void voice(SceneTime scene, int k) {
        SceneWish wish = problem.scenes().get(k);
        if (wish.voice().isZero()) {
            return;
        }
        if (wish.voice().millis() - scene.duration().millis() > ROUNDING) {
            missing(
                    TimingRule.VOICE_FITS,
                    k,
                    -1,
                    Needs.millis(wish.voice()),
                    scene.duration(),
                    "the scene lasts %s s; its words take %s s");
        } else {
            missing(
                    TimingRule.VOICE_AIR,
                    k,
                    -1,
                    needs.withAir(wish),
                    scene.duration(),
                    "the scene lasts %s s; its words take %s s with air around them");
        }
    }

    private void lines(SceneTime scene, int k) {
        SceneWish wish = problem.scenes().get(k);
        for (int line = 0; line < scene.lines().size(); line++) {
            LineWish one = wish.lines().get(line);
            Stretch shown = scene.lines().get(line).shown();
            if (shown == null) {
                add(
                        TimingRule.LINE_SHOWN,
                        k,
                        line,
                        Needs.millis(one.needed()),
                        "no room for the line; it was dropped");
                continue;
            }
            missing(
                    TimingRule.READING_TIME,
                    k,
                    line,
                    Needs.millis(one.needed()),
                    shown.duration(),
                    "the line stands %s s; it takes %s s to read");
            onBeat(scene, shown, k, line);
            if (one.kind() == LineKind.CALL) {
                beside(scene, shown, k, line);
            }
        }
    }

    private void beside(SceneTime scene, Stretch call, int k, int line) {
        for (int other = 0; other < scene.lines().size(); other++) {
            Stretch shown = scene.lines().get(other).shown();
            if (other != line && shown != null && shown.end().compareTo(call.start()) > 0) {
                add(
                        TimingRule.ONE_LINE_AT_A_TIME,
                        k,
                        line,
                        Needs.millis(shown.end().minus(call.start())),
                        "the call to action stands beside another line for want of room");
                return;
            }
        }
    }

    private void onBeat(SceneTime scene, Stretch shown, int k, int line) {
        Grid grid = clock.grid();
        if (grid == null || grid.count() == 0) {
            return;
        }
        double gap = facts.reading().gapFrames() * lattice.frameMillis();
        double in = offBeat(grid, scene, Needs.millis(shown.start()), 0);
        double out = offBeat(grid, scene, Needs.millis(shown.end()), gap);
        double off = Math.max(in, out);
        if (off > halfFrame()) {
            add(
                    TimingRule.LINE_ON_BEAT,
                    k,
                    line,
                    off,
                    "the line comes or goes %s s off the beat".formatted(s(off)));
        }
    }

    /** A cut is as good as a beat, and so is the gap before one. */
    private static double offBeat(Grid grid, SceneTime scene, double at, double gap) {
        double off = Math.min(grid.distance(at), grid.distance(at + gap));
        off = Math.min(off, Math.abs(at - scene.start().millis()));
        return Math.min(off, Math.abs(scene.end().millis() - at));
    }
}
