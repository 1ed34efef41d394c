package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What must hold in every timeline, measured without the solver's own arithmetic. */
final class TimelineRules {
    private final TimingProblem problem;
    private final Timeline timeline;
    private final double frame;

    private TimelineRules(TimingProblem problem, Timeline timeline) {
        this.problem = problem;
        this.timeline = timeline;
        this.frame = 1000 / timeline.fps();
    }

    static void check(TimingProblem problem, Timeline timeline) {
        new TimelineRules(problem, timeline).all();
    }

    private void all() {
        assertThat(timeline.total()).isEqualTo(problem.total());
        assertThat(timeline.scenes()).hasSameSizeAs(problem.scenes());
        assertThat(problem.frameRates()).contains(timeline.fps());
        for (int k = 0; k < timeline.scenes().size(); k++) {
            boundary(k);
            length(k);
            voice(k);
            lines(k);
            transition(k);
        }
        call();
        sync();
    }

    private boolean reported(TimingRule rule, int scene, int line) {
        return timeline.gaveWay().stream()
                .anyMatch(one ->
                        one.rule() == rule
                                && (one.scene() == scene || one.scene() == -1)
                                && (one.line() == line || one.line() == -1));
    }

    private void boundary(int k) {
        long start = timeline.scenes().get(k).start().millis();
        long nearest = Math.round(Math.round(start / frame) * frame);
        if (!reported(TimingRule.CUT_ON_FRAME, k, -1)) {
            assertThat(start).as("scene %d starts on a frame", k).isEqualTo(nearest);
        }
    }

    private void length(int k) {
        long total = problem.total().millis();
        int count = problem.scenes().size();
        long length = timeline.scenes().get(k).duration().millis();
        double floor = Math.min(500, (double) total / count - frame);
        assertThat((double) length).as("scene %d", k).isGreaterThanOrEqualTo(Math.max(1, floor));
    }

    private void voice(int k) {
        SceneTime scene = timeline.scenes().get(k);
        long spoken = problem.scenes().get(k).voice().millis();
        if (spoken == 0) {
            assertThat(scene.voice()).isNull();
            return;
        }
        Stretch voice = scene.voice();
        assertThat(voice).isNotNull();
        if (voice == null) {
            return;
        }
        assertThat(voice.start()).isGreaterThanOrEqualTo(scene.start());
        assertThat(voice.end()).isLessThanOrEqualTo(scene.end());
        if (!reported(TimingRule.VOICE_FITS, k, -1)) {
            assertThat(voice.duration().millis())
                    .as("voice of %d", k)
                    .isBetween(spoken - 1, spoken);
        }
    }

    private void lines(int k) {
        SceneTime scene = timeline.scenes().get(k);
        SceneWish wish = problem.scenes().get(k);
        Transition next = scene.toNext();
        long clear = scene.end().millis() - (next == null ? 0 : next.duration().millis());
        assertThat(scene.lines()).hasSameSizeAs(wish.lines());
        List<Stretch> row = new ArrayList<>();
        for (int line = 0; line < wish.lines().size(); line++) {
            Stretch shown = scene.lines().get(line).shown();
            if (shown == null) {
                assertThat(wish.lines().get(line).droppable()).isTrue();
                assertThat(reported(TimingRule.LINE_SHOWN, k, line)).isTrue();
                continue;
            }
            assertThat(shown.start()).isGreaterThanOrEqualTo(scene.start());
            assertThat(shown.end().millis()).as("line %d of %d", line, k).isBetween(1L, clear);
            long needed = wish.lines().get(line).needed().millis();
            if (!reported(TimingRule.READING_TIME, k, line)) {
                assertThat(shown.duration().millis()).isGreaterThanOrEqualTo(needed - 1);
            }
            if (!reported(TimingRule.ONE_LINE_AT_A_TIME, k, line)) {
                row.add(shown);
            }
        }
        apart(row, k);
    }

    /** A third of the shorter of its scenes at most, and a frame for the rounding. */
    private void transition(int k) {
        Transition next = timeline.scenes().get(k).toNext();
        assertThat(next == null).isEqualTo(k == timeline.scenes().size() - 1);
        if (next != null) {
            long shorter =
                    Math.min(
                            timeline.scenes().get(k).duration().millis(),
                            timeline.scenes().get(k + 1).duration().millis());
            assertThat((double) next.duration().millis())
                    .as("transition out of %d", k)
                    .isLessThanOrEqualTo(shorter * 0.34 + frame);
        }
    }

    private void apart(List<Stretch> row, int k) {
        row.sort(Comparator.comparing(Stretch::start));
        for (int line = 1; line < row.size(); line++) {
            double gap = row.get(line).start().millis() - row.get(line - 1).end().millis();
            boolean squeezed =
                    timeline.gaveWay().stream()
                            .anyMatch(one ->
                                    one.rule() == TimingRule.READING_TIME && one.scene() == k);
            if (!squeezed) {
                assertThat(gap).as("lines of %d", k).isGreaterThanOrEqualTo(2 * frame - 2);
            }
        }
    }

    private void call() {
        List<LineWish> last = problem.scenes().getLast().lines();
        if (last.stream().noneMatch(line -> line.kind() == LineKind.CALL)) {
            return;
        }
        Stretch call = timeline.call();
        assertThat(call).isNotNull();
        if (call != null) {
            assertThat(call.end()).isEqualTo(problem.total());
            boolean allowed = problem.total().millis() >= 6000;
            if (allowed && !reported(TimingRule.CALL_LENGTH, problem.scenes().size() - 1, -1)) {
                assertThat(call.duration().millis()).isGreaterThanOrEqualTo(1999);
            }
        }
    }

    private void sync() {
        if (timeline.sync() == null) {
            return;
        }
        int off = 0;
        for (int k = 1; k < timeline.scenes().size(); k++) {
            off += reported(TimingRule.CUT_ON_BEAT, k, -1) ? 1 : 0;
        }
        assertThat(timeline.sync().cuts()).isEqualTo(timeline.scenes().size() - 1);
        assertThat(timeline.sync().cuts() - timeline.sync().cutsOnGrid()).isEqualTo(off);
        assertThat(timeline.sync().meanOffsetMs())
                .isLessThanOrEqualTo(timeline.sync().maxOffsetMs() + 0.01);
    }
}
