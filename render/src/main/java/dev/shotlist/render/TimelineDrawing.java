package dev.shotlist.render;

import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;

/** The piece along its time: scenes and cuts, beats, energy, text and voice. */
final class TimelineDrawing {
    private static final double WIDTH = 1000;
    private static final double SCENES = 16;
    private static final double SCENE_HEIGHT = 74;
    private static final double TEXT_ROW = SCENES + SCENE_HEIGHT + 14;
    private static final double VOICE_ROW = TEXT_ROW + 24;
    private static final double BEAT_ROW = VOICE_ROW + 30;
    private static final double HEIGHT = BEAT_ROW + 34;

    /** More beats than this are a grey smear; then only the bars are drawn. */
    private static final int MOST_BEATS = 160;

    private final Plan plan;
    private final double total;
    private final Markup svg = new Markup();

    TimelineDrawing(Plan plan) {
        this.plan = plan;
        this.total = plan.creativeDirection().technicalSpecs().duration().value();
    }

    String draw() {
        svg.raw("<svg class=\"timeline\" viewBox=\"0 0 ")
                .number(WIDTH)
                .raw(" ")
                .number(HEIGHT)
                .raw("\" role=\"img\" aria-label=\"Timeline\">");
        beats();
        scenes();
        energy();
        words();
        ruler();
        return svg.raw("</svg>").toString();
    }

    private double x(Seconds time) {
        return time.value() / total * WIDTH;
    }

    private void scenes() {
        for (Scene scene : plan.scenes()) {
            double left = x(scene.startTime());
            double wide = x(scene.endTime()) - left;
            svg.raw("<rect class=\"scene\" x=\"")
                    .number(left + 1)
                    .raw("\" y=\"")
                    .number(SCENES)
                    .raw("\" width=\"")
                    .number(Math.max(1, wide - 2))
                    .raw("\" height=\"")
                    .number(SCENE_HEIGHT)
                    .raw("\" rx=\"4\"/>");
            svg.raw("<text class=\"no\" x=\"")
                    .number(left + 8)
                    .raw("\" y=\"")
                    .number(SCENES + 18)
                    .raw("\">")
                    .number(scene.sceneNumber())
                    .raw("</text>");
            if (wide > 78) {
                svg.raw("<text class=\"purpose\" x=\"")
                        .number(left + 8)
                        .raw("\" y=\"")
                        .number(SCENES + 34)
                        .raw("\">")
                        .text(scene.purpose().wire().replace('_', ' '))
                        .raw("</text>");
            }
            var transition = scene.transitionToNext();
            if (transition != null && !transition.duration().isZero()) {
                double from = x(scene.endTime().minus(transition.duration()));
                svg.raw("<path class=\"mix\" d=\"M")
                        .number(from)
                        .raw(" ")
                        .number(SCENES + SCENE_HEIGHT)
                        .raw("L")
                        .number(left + wide)
                        .raw(" ")
                        .number(SCENES)
                        .raw("V")
                        .number(SCENES + SCENE_HEIGHT)
                        .raw("Z\"/>");
            }
        }
    }

    private void energy() {
        svg.raw("<path class=\"energy\" d=\"");
        boolean first = true;
        for (Scene scene : plan.scenes()) {
            double middle = (x(scene.startTime()) + x(scene.endTime())) / 2;
            double y =
                    SCENES
                            + SCENE_HEIGHT
                            - 6
                            - scene.audio().musicIntensity() * (SCENE_HEIGHT - 16);
            svg.raw(first ? "M" : "L").number(middle).raw(" ").number(y);
            first = false;
        }
        svg.raw("\"/>");
    }

    private void words() {
        for (Overlay overlay : plan.creativeDirection().textStrategy().overlays()) {
            bar("text", overlay.startTime(), overlay.endTime(), TEXT_ROW, overlay.text());
        }
        for (Scene scene : plan.scenes()) {
            Seconds from = scene.audio().voiceoverStart();
            Seconds to = scene.audio().voiceoverEnd();
            String line = scene.audio().voiceoverText();
            if (from != null && to != null && line != null) {
                bar("voice", from, to, VOICE_ROW, line);
            }
        }
    }

    private void bar(String kind, Seconds from, Seconds to, double y, String words) {
        svg.raw("<rect class=\"" + kind + "\" x=\"")
                .number(x(from))
                .raw("\" y=\"")
                .number(y)
                .raw("\" width=\"")
                .number(Math.max(2, x(to) - x(from)))
                .raw("\" height=\"9\" rx=\"2\"><title>")
                .text(words)
                .raw("</title></rect>");
    }

    private void beats() {
        BeatGrid grid = plan.creativeDirection().audioDirection().beatGrid();
        if (grid == null || !(grid.bpm() > 0)) {
            return;
        }
        double beat = 60 / grid.bpm();
        boolean barsOnly = total / beat > MOST_BEATS;
        int index = 0;
        for (double at = grid.offset().value(); at <= total + 1e-6; at += beat) {
            boolean bar = index % Math.max(1, grid.beatsPerBar()) == 0;
            index++;
            if (!bar && barsOnly) {
                continue;
            }
            double x = at / total * WIDTH;
            svg.raw("<path class=\"" + (bar ? "bar" : "beat") + "\" d=\"M")
                    .number(x)
                    .raw(" ")
                    .number(bar ? SCENES - 8 : BEAT_ROW)
                    .raw("V")
                    .number(BEAT_ROW + 10)
                    .raw("\"/>");
        }
    }

    private void ruler() {
        double step = total <= 20 ? 2 : total <= 60 ? 5 : total <= 180 ? 15 : 60;
        for (double at = 0; at <= total + 1e-6; at += step) {
            double x = at / total * WIDTH;
            String anchor = at == 0 ? "start" : at + step > total ? "end" : "middle";
            svg.raw("<text class=\"tick\" text-anchor=\"" + anchor + "\" x=\"")
                    .number(x)
                    .raw("\" y=\"")
                    .number(HEIGHT - 6)
                    .raw("\">")
                    .number(at)
                    .raw(" s</text>");
        }
    }
}
