package dev.shotlist.timing;

import dev.shotlist.plan.Transition;
import org.jspecify.annotations.Nullable;

/** Measures a scene's lines against their rules. */
final class LineFindings {
    private final Report report;
    private final @Nullable Grid grid;
    private final boolean halves;
    private final double halfFrame;
    private final double gap;

    /**
     * @param halves whether half a beat is as good as a beat: in slow music it is
     * @param gap between two lines, in milliseconds
     */
    LineFindings(Report report, @Nullable Grid grid, boolean halves, double halfFrame, double gap) {
        this.report = report;
        this.grid = grid;
        this.halves = halves;
        this.halfFrame = halfFrame;
        this.gap = gap;
    }

    void of(SceneTime scene, SceneWish wish, int index) {
        for (int line = 0; line < scene.lines().size(); line++) {
            LineWish one = wish.lines().get(line);
            Stretch shown = scene.lines().get(line).shown();
            if (shown == null) {
                report.add(
                        TimingRule.LINE_SHOWN,
                        index,
                        line,
                        Needs.millis(one.needed()),
                        "there is no time for the line to be read; it was dropped");
                continue;
            }
            report.missing(
                    TimingRule.READING_TIME,
                    index,
                    line,
                    Needs.millis(one.needed()),
                    shown.duration(),
                    "the line stands ",
                    "; to be read it needs ");
            onBeat(scene, shown, index, line);
            if (one.kind() == LineKind.CALL) {
                beside(scene, shown, index, line);
            }
        }
    }

    private void beside(SceneTime scene, Stretch call, int index, int line) {
        for (int other = 0; other < scene.lines().size(); other++) {
            Stretch shown = scene.lines().get(other).shown();
            if (other != line && shown != null && shown.end().compareTo(call.start()) > 0) {
                report.add(
                        TimingRule.ONE_LINE_AT_A_TIME,
                        index,
                        line,
                        Needs.millis(shown.end().minus(call.start())),
                        "the call to action stands beside another line for want of room");
                return;
            }
        }
    }

    private void onBeat(SceneTime scene, Stretch shown, int index, int line) {
        if (grid == null || grid.count() == 0) {
            return;
        }
        double comes = offBeat(grid, scene, Needs.millis(shown.start()), 0);
        double goes = offBeat(grid, scene, Needs.millis(shown.end()), gap);
        double off = Math.max(comes, goes);
        if (off > halfFrame) {
            String sentence = "the line comes or goes " + Report.seconds(off);
            report.add(TimingRule.LINE_ON_BEAT, index, line, off, sentence + " s off the beat");
        }
    }

    /** A cut or a transition is as good as a beat, and so is the gap before a beat. */
    private double offBeat(Grid grid, SceneTime scene, double at, double gap) {
        double off = Math.min(pulse(grid, at), pulse(grid, at + gap));
        double start = scene.start().millis();
        double end = scene.end().millis();
        Transition next = scene.toNext();
        double clear = next == null ? end : end - next.duration().millis();
        off = Math.min(off, Math.abs(at - start));
        return Math.min(off, Math.min(Math.abs(end - at), Math.abs(clear - at)));
    }

    private double pulse(Grid grid, double at) {
        double off = grid.distance(at);
        return halves ? Math.min(off, grid.distanceToHalf(at)) : off;
    }
}
