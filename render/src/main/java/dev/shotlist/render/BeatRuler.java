package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a timeline: bars and beats, the cuts on them, seconds. A cut that left the beat is
 * drawn as one that stands apart.
 */
final class BeatRuler {
    /** Beats nearer to each other than this, in the drawing's units, are a grey smear. */
    private static final double LEAST_GAP = 5;

    /** Cuts sit on frames: half a frame and a millisecond is on the beat. */
    private static final double HALF = 0.5;

    private static final double MILLISECOND = 0.001;

    private static final double BEAT = 7;
    private static final double BAR = 12;
    private static final double CUT = 20;

    private final Plan plan;
    private final double width;
    private final double total;
    private final Markup svg;

    BeatRuler(Plan plan, double width, Markup svg) {
        this.plan = plan;
        this.width = width;
        this.total = plan.creativeDirection().technicalSpecs().duration().value();
        this.svg = svg;
    }

    /**
     * @param head where bar lines begin, behind the scenes
     * @param base where the ruler's line lies
     */
    void draw(double head, double base) {
        BeatGrid planned = plan.creativeDirection().audioDirection().beatGrid();
        BeatGrid grid = planned == null || !(planned.bpm() > 0) ? null : planned;
        if (grid != null) {
            beats(grid, head, base);
        }
        svg.raw("<path class=\"base\" d=\"M0 ").number(base).raw("H").number(width).raw("\"/>");
        cuts(grid, base);
        seconds(base + BAR + 16);
    }

    private void beats(BeatGrid grid, double head, double base) {
        double beat = 60 / grid.bpm();
        int perBar = Math.max(1, grid.beatsPerBar());
        boolean each = beat / total * width >= LEAST_GAP;
        double first = grid.offset().value();
        int before = (int) Math.floor(first / beat + 1e-6);
        for (int index = -before; first + index * beat <= total + 1e-6; index++) {
            boolean bar = Math.floorMod(index, perBar) == 0;
            if (bar || each) {
                double x = Math.max(0, first + index * beat) / total * width;
                if (bar) {
                    tick("bar", x, head, base);
                }
                tick(bar ? "bar foot" : "beat", x, base, base + (bar ? BAR : BEAT));
            }
        }
    }

    private void tick(String kind, double x, double from, double to) {
        svg.raw("<path class=\"" + kind + "\" d=\"M")
                .number(x)
                .raw(" ")
                .number(from)
                .raw("V")
                .number(to)
                .raw("\"/>");
    }

    private void cuts(@Nullable BeatGrid grid, double base) {
        List<Scene> scenes = plan.scenes();
        double fps = plan.creativeDirection().technicalSpecs().fps();
        double onBeat = HALF / fps + MILLISECOND;
        for (Scene scene : scenes.subList(1, scenes.size())) {
            double at = scene.startTime().value();
            double off = grid == null ? 0 : distance(grid, at);
            boolean on = off <= onBeat;
            double x = at / total * width;
            svg.raw("<path class=\"cut" + (on ? "" : " off") + "\" d=\"M")
                    .number(x)
                    .raw(" ")
                    .number(base - CUT / 2)
                    .raw("V")
                    .number(base + BEAT)
                    .raw("\"><title>")
                    .text("cut at " + scene.startTime() + " s" + (on ? "" : ", off the beat"))
                    .raw("</title></path>");
        }
    }

    private static double distance(BeatGrid grid, double at) {
        double beats = (at - grid.offset().value()) * grid.bpm() / 60;
        return Math.abs(beats - Math.rint(beats)) * 60 / grid.bpm();
    }

    private void seconds(double y) {
        double step = total <= 20 ? 2 : total <= 60 ? 5 : total <= 180 ? 15 : 60;
        for (double at = 0; at <= total + 1e-6; at += step) {
            String anchor = at == 0 ? "start" : at > total - step / 4 ? "end" : "middle";
            svg.raw("<text class=\"tick\" text-anchor=\"" + anchor + "\" x=\"")
                    .number(at / total * width)
                    .raw("\" y=\"")
                    .number(y)
                    .raw("\">")
                    .number(at)
                    .raw(" s</text>");
        }
    }
}
