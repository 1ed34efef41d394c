package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;

/** The piece along its time: scenes and cuts, beats, energy, text and voice. */
final class TimelineDrawing {
    static final double WIDTH = 1000;
    private static final double SCENES = 8;
    private static final double LABELS = 42;
    private static final double ENERGY = 38;
    private static final double SCENE_HEIGHT = LABELS + ENERGY;
    private static final double FIRST_ROW = SCENES + SCENE_HEIGHT + 12;
    private static final double ROW = 15;
    private static final double FOOT = 46;

    /** Narrower than this a scene has no room for its number. */
    private static final double NUMBER_FITS = 22;

    /** A letter of a purpose is about so wide, and there is a margin on either side. */
    private static final double LETTER = 6;

    private final Plan plan;
    private final double total;
    private final Markup svg = new Markup();
    private final Stacked texts = new Stacked();
    private final Stacked voices = new Stacked();

    TimelineDrawing(Plan plan) {
        this.plan = plan;
        this.total = plan.creativeDirection().technicalSpecs().duration().value();
        for (Overlay overlay : plan.creativeDirection().textStrategy().overlays()) {
            texts.add(overlay.startTime(), overlay.endTime(), overlay.text());
        }
        for (Scene scene : plan.scenes()) {
            Seconds from = scene.audio().voiceoverStart();
            Seconds to = scene.audio().voiceoverEnd();
            String line = scene.audio().voiceoverText();
            if (from != null && to != null && line != null) {
                voices.add(from, to, line);
            }
        }
    }

    /** As a part of a page, which has the style. */
    String draw() {
        return "<svg class=\"timeline\" viewBox=\"0 0 "
                + Markup.plain(WIDTH)
                + " "
                + Markup.plain(height())
                + "\" role=\"img\" aria-label=\"Timeline\">"
                + content()
                + "</svg>";
    }

    /**
     * What is drawn, {@link #WIDTH} wide and {@link #height} high, without an element around it.
     */
    String content() {
        new BeatRuler(plan, WIDTH, svg).draw(SCENES - 8, base());
        scenes();
        energy();
        bars("text", texts, FIRST_ROW);
        bars("voice", voices, FIRST_ROW + texts.rows() * ROW);
        return svg.toString();
    }

    double height() {
        return base() + FOOT;
    }

    /** Where the ruler lies. */
    private double base() {
        return FIRST_ROW + (texts.rows() + voices.rows()) * ROW + 14;
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
            if (wide > NUMBER_FITS) {
                svg.raw("<text class=\"no\" x=\"")
                        .number(left + 8)
                        .raw("\" y=\"")
                        .number(SCENES + 18)
                        .raw("\">")
                        .number(scene.sceneNumber())
                        .raw("</text>");
            }
            String purpose = scene.purpose().wire().replace('_', ' ');
            if (wide > 16 + purpose.length() * LETTER) {
                svg.raw("<text class=\"purpose\" x=\"")
                        .number(left + 8)
                        .raw("\" y=\"")
                        .number(SCENES + 34)
                        .raw("\">")
                        .text(purpose)
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

    /** In a lane of its own below the labels. */
    private void energy() {
        StringBuilder line = new StringBuilder();
        double floor = SCENES + SCENE_HEIGHT - 5;
        for (Scene scene : plan.scenes()) {
            double middle = (x(scene.startTime()) + x(scene.endTime())) / 2;
            double y = floor - scene.audio().musicIntensity() * (ENERGY - 8);
            line.append(line.isEmpty() ? "M" : "L")
                    .append(Markup.plain(middle))
                    .append(' ')
                    .append(Markup.plain(y));
        }
        svg.raw("<path class=\"energy\" d=\"").raw(line.toString()).raw("\"/>");
    }

    private void bars(String kind, Stacked stacked, double top) {
        for (Stacked.Line line : stacked.lines()) {
            double left = x(line.from());
            svg.raw("<rect class=\"" + kind + "\" x=\"")
                    .number(left + 1)
                    .raw("\" y=\"")
                    .number(top + line.row() * ROW)
                    .raw("\" width=\"")
                    .number(Math.max(2, x(line.to()) - left - 2))
                    .raw("\" height=\"9\" rx=\"2\"><title>")
                    .text(line.words())
                    .raw("</title></rect>");
        }
    }
}
