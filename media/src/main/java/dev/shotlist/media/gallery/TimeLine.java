package dev.shotlist.media.gallery;

import dev.shotlist.media.evidence.Interval;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.KeyFrame;
import dev.shotlist.media.film.Shot;
import dev.shotlist.media.film.ToneSample;
import dev.shotlist.media.film.Transition;
import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.sound.SoundLook;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws a film or a track over time: key frames, shots with their camera, tone, motion, loudness,
 * silences, sections and beats.
 */
final class TimeLine {
    private static final double WIDTH = 1200;
    private static final double FRAME_WIDTH = 116;
    private static final double LABEL_WIDTH = 40;

    /** Beats closer together than this are left out: they would run into a bar. */
    private static final double CLOSEST_BEATS = 2.5;

    private final Markup page;
    private final double duration;
    private final Markup marks = new Markup();
    private double y;

    private TimeLine(Markup page, double duration) {
        this.page = page;
        this.duration = Math.max(0.01, duration);
    }

    static void film(Markup page, FilmLook look) {
        TimeLine line = new TimeLine(page, look.container().duration());
        line.keyFrames(look);
        line.shots(look.shots());
        line.tones(look.tones());
        line.curve("motion", look.motion(), look.motionStep(), "motion");
        line.finish(look.sound(), look.cutTimes());
    }

    static void sound(Markup page, SoundLook look) {
        new TimeLine(page, look.duration()).finish(look, List.of());
    }

    private double x(double time) {
        return WIDTH * Math.clamp(time / duration, 0, 1);
    }

    private void keyFrames(FilmLook look) {
        double height =
                Math.min(130, FRAME_WIDTH * look.container().height() / look.container().width());
        double free = 0;
        int row = 0;
        double below = 0;
        for (KeyFrame frame : look.keyFrames()) {
            double at = x(frame.time());
            double left = Math.clamp(at - FRAME_WIDTH / 2, 0, WIDTH - FRAME_WIDTH);
            row = left < free ? (row + 1) % 2 : 0;
            free = Math.max(free, left + FRAME_WIDTH + 4);
            double top = row * (height + 6);
            below = Math.max(below, top + height);
            marks.put(
                    "<image x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\""
                            + " preserveAspectRatio=\"xMidYMid slice\" href=\"",
                    left, top, FRAME_WIDTH, height);
            marks.raw("data:image/jpeg;base64,")
                    .raw(Base64.getEncoder().encodeToString(frame.jpeg().bytes()))
                    .put(
                            "\"><title>%s frame at %.2f s</title></image>",
                            frame.role(), frame.time());
            marks.put(
                    "<line class=\"pin\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
                    at, at, top + height, 2 * height + 14);
        }
        y = below > height ? 2 * height + 14 : height + 14;
    }

    private void shots(List<Shot> shots) {
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            double left = x(shot.span().start());
            double width = x(shot.span().end()) - left;
            marks.put(
                    "<rect class=\"shot%d\" x=\"%.2f\" y=\"%.1f\" width=\"%.2f\" height=\"24\">"
                            + "<title>shot %d, %.2f to %.2f s, %s</title></rect>",
                    i % 2,
                    left,
                    y,
                    width,
                    i + 1,
                    shot.span().start(),
                    shot.span().end(),
                    shot.camera().words());
            Transition.Kind kind = shot.transition().kind();
            if (kind == Transition.Kind.DISSOLVE || kind == Transition.Kind.FADE) {
                double from = x(shot.transition().span().start());
                double to = x(shot.transition().span().end());
                marks.put(
                        "<polygon class=\"gradual\" points=\"%.1f,%.1f %.1f,%.1f %.1f,%.1f"
                                + " %.1f,%.1f\"><title>%s</title></polygon>",
                        from, y, to, y, from, y + 24, to, y + 24, kind);
            }
            // Seven units a letter; what does not fit is left to the title.
            if (width > 7.0 * shot.camera().words().length()) {
                marks.put(
                        "<text class=\"word\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                        left + width / 2, y + 16, shot.camera().words());
            }
        }
        y += 34;
    }

    private void tones(List<ToneSample> tones) {
        for (int i = 0; i < tones.size(); i++) {
            double left = x(tones.get(i).time());
            double right = i + 1 < tones.size() ? x(tones.get(i + 1).time()) : WIDTH;
            marks.put(
                    "<rect x=\"%.2f\" y=\"%.1f\" width=\"%.2f\" height=\"14\" fill=\"%s\"/>",
                    left, y, right - left + 0.5, tones.get(i).hex());
        }
        y += 24;
    }

    private void curve(String name, List<Double> values, double step, String kind) {
        if (values.isEmpty()) {
            return;
        }
        double height = 64;
        StringBuilder points = new StringBuilder("0," + Math.round(y + height));
        for (int i = 0; i < values.size(); i++) {
            points.append(
                    String.format(
                            Locale.ROOT,
                            " %.1f,%.1f",
                            x((i + 0.5) * step),
                            y + height * (1 - values.get(i))));
        }
        points.append(" ").append(Math.round(WIDTH)).append(",").append(Math.round(y + height));
        marks.put("<polygon class=\"%s\" points=\"%s\"/>", kind, points);
        marks.put("<text class=\"name\" x=\"4\" y=\"%.1f\">%s</text>", y + 12, name);
        y += height + 10;
    }

    private void finish(@Nullable SoundLook sound, List<Double> cuts) {
        if (sound != null) {
            double top = y;
            curve("loudness", sound.energy(), sound.energyStep(), "loudness");
            for (Interval silence : sound.silences()) {
                marks.put(
                        "<rect class=\"silence\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
                                + " height=\"64\"><title>silence</title></rect>",
                        x(silence.start()), top, x(silence.end()) - x(silence.start()));
            }
            for (SoundLook.Section section : sound.sections()) {
                upright("section", section.span().start(), top, 64);
            }
            beats(sound);
        }
        for (double cut : cuts) {
            upright("cut", cut, 0, y);
        }
        axis();
        page.put(
                "<svg class=\"timeline\" viewBox=\"0 0 %.0f %.1f\" role=\"img\""
                        + " aria-label=\"Time line\">",
                WIDTH, y);
        page.raw(marks.toString()).raw("</svg>");
    }

    private void beats(SoundLook sound) {
        double last = Double.NEGATIVE_INFINITY;
        for (double beat : sound.beatTimes()) {
            boolean down = sound.downbeatTimes().contains(beat);
            if (down || x(beat) - last >= CLOSEST_BEATS) {
                upright(down ? "down" : "beat", beat, y + (down ? 0 : 8), down ? 18 : 10);
                last = x(beat);
            }
        }
        y += 26;
    }

    private void upright(String kind, double time, double top, double height) {
        marks.put(
                "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
                kind, x(time), x(time), top, top + height);
    }

    private void axis() {
        double step = 1;
        for (double next : new double[] {2, 5, 10, 30, 60, 120}) {
            step = duration / step > 16 ? next : step;
        }
        for (double time = 0; time <= duration; time += step) {
            upright("tick", time, y, 5);
            // the last one stands before its mark, or it would stand outside
            boolean last = x(time) > WIDTH - LABEL_WIDTH;
            marks.put(
                    "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%.0f s</text>",
                    last ? "time end" : "time", x(time) + (last ? -3 : 3), y + 14, time);
        }
        y += 20;
    }
}
