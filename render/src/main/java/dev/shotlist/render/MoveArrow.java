package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.plan.CameraMovement;

/** The way a camera moves, as the path of an arrow at the foot of the frame. */
final class MoveArrow {
    private MoveArrow() {}

    /** SVG path data; empty where the camera stands still. */
    static String path(CameraMovement move, double width, double height) {
        double x = width / 2;
        double y = height * 0.93;
        double d = Math.min(width, height) * 0.1;
        return switch (move) {
            case STATIC -> "";
            case PUSH_IN, ZOOM ->
                    arrow(x - 2 * d, y, x - d * 0.4, y) + arrow(x + 2 * d, y, x + d * 0.4, y);
            case PULL_OUT ->
                    arrow(x - d * 0.4, y, x - 2 * d, y) + arrow(x + d * 0.4, y, x + 2 * d, y);
            case PAN, TRUCK, TRACKING, DOLLY -> arrow(x - 1.6 * d, y, x + 1.6 * d, y);
            case TILT, CRANE, DRONE -> arrow(width * 0.9, height * 0.72, width * 0.9, height * 0.4);
            case HANDHELD -> wave(x, y, d);
            case ORBITAL, ROLL -> orbit(x, y, d);
        };
    }

    private static String arrow(double x1, double y1, double x2, double y2) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        double barb = 9;
        return "M"
                + p(x1)
                + " "
                + p(y1)
                + "L"
                + p(x2)
                + " "
                + p(y2)
                + "M"
                + p(x2 - barb * Math.cos(angle - 0.6))
                + " "
                + p(y2 - barb * Math.sin(angle - 0.6))
                + "L"
                + p(x2)
                + " "
                + p(y2)
                + "L"
                + p(x2 - barb * Math.cos(angle + 0.6))
                + " "
                + p(y2 - barb * Math.sin(angle + 0.6));
    }

    private static String wave(double x, double y, double d) {
        return "M"
                + p(x - 1.5 * d)
                + " "
                + p(y)
                + "q"
                + p(d * 0.375)
                + " "
                + p(-d * 0.5)
                + " "
                + p(d * 0.75)
                + " 0t"
                + p(d * 0.75)
                + " 0t"
                + p(d * 0.75)
                + " 0t"
                + p(d * 0.75)
                + " 0";
    }

    private static String orbit(double x, double y, double d) {
        return "M"
                + p(x - 1.5 * d)
                + " "
                + p(y - d * 0.2)
                + "A"
                + p(1.5 * d)
                + " "
                + p(d * 0.5)
                + " 0 0 0 "
                + p(x + 1.5 * d)
                + " "
                + p(y - d * 0.2)
                + arrow(x + 1.3 * d, y + d * 0.05, x + 1.5 * d, y - d * 0.2);
    }

    private static String p(double value) {
        return Markup.plain(value);
    }
}
