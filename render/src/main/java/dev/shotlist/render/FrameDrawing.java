package dev.shotlist.render;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.plan.SafeArea;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.ShotSize;
import java.util.List;

/**
 * A scene's frame as a drawing: how near the subject is, how the camera moves, where text stands.
 */
final class FrameDrawing {
    /** The longer side of the drawing, in its own units. */
    private static final double LONG_SIDE = 320;

    private final CreativeDirection direction;
    private final double width;
    private final double height;
    private final String ids;
    private final Markup svg = new Markup();

    FrameDrawing(CreativeDirection direction) {
        this(direction, "g");
    }

    /**
     * @param ids begins the ids of the drawings, which must differ on a page with several plans
     */
    FrameDrawing(CreativeDirection direction, String ids) {
        this.ids = ids;
        this.direction = direction;
        double ratio = direction.technicalSpecs().aspectRatio().value();
        this.width = ratio >= 1 ? LONG_SIDE : LONG_SIDE * ratio;
        this.height = ratio >= 1 ? LONG_SIDE / ratio : LONG_SIDE;
    }

    String draw(Scene scene, List<Overlay> overlays) {
        String id = ids + scene.sceneNumber();
        Hex ground = color(PaletteRole.BACKGROUND);
        Hex primary = color(PaletteRole.PRIMARY);
        Hex accent = color(PaletteRole.ACCENT);
        svg.raw("<svg class=\"frame\" viewBox=\"0 0 ")
                .number(width)
                .raw(" ")
                .number(height)
                .raw("\" role=\"img\" aria-label=\"")
                .text(label(scene))
                .raw("\"><defs><radialGradient id=\"" + id + "\" cx=\"")
                .number(0.3 + 0.4 * (scene.sceneNumber() % 3) / 2)
                .raw("\" cy=\"0.35\" r=\"0.9\"><stop offset=\"0\" stop-color=\"" + primary + "\"/>")
                .raw("<stop offset=\"1\" stop-color=\"" + ground + "\"/></radialGradient></defs>")
                .raw("<rect width=\"100%\" height=\"100%\" fill=\"url(#" + id + ")\"/>");
        if (showsSomebody(scene)) {
            subject(scene.visual().shotType(), accent, ground);
        } else {
            thing(scene.visual().shotType(), accent, ground);
        }
        safeArea();
        move(scene.visual().cameraMovement());
        for (Overlay overlay : overlays) {
            text(overlay);
        }
        return svg.raw("</svg>").toString();
    }

    private boolean showsSomebody(Scene scene) {
        return direction.continuity().stream()
                .anyMatch(one ->
                        one.kind() == ContinuityKind.CHARACTER
                                && scene.visual().shows().contains(one.id()));
    }

    /** A frame without a person: a thing on a ground, as large as the shot makes it. */
    private void thing(ShotSize size, Hex accent, Hex ground) {
        double unit = Math.min(width, height);
        switch (size) {
            case EXTREME_CLOSE_UP, TOP_DOWN, POINT_OF_VIEW -> subject(size, accent, ground);
            case CLOSE_UP -> object(unit * 0.62, accent, ground);
            case MEDIUM_CLOSE_UP -> object(unit * 0.5, accent, ground);
            case MEDIUM_SHOT, OVER_THE_SHOULDER -> object(unit * 0.4, accent, ground);
            case FULL_SHOT -> object(unit * 0.3, accent, ground);
            case WIDE_SHOT -> object(unit * 0.18, accent, ground);
            case ESTABLISHING -> object(unit * 0.11, accent, ground);
        }
    }

    private void object(double side, Hex accent, Hex ground) {
        double x = width / 2;
        double floor = height * 0.5 + side * 0.62;
        svg.raw("<rect x=\"0\" y=\"")
                .number(floor - side * 0.12)
                .raw("\" width=\"100%\" height=\"")
                .number(height - floor + side * 0.12)
                .raw("\" fill=\"" + ground + "\" fill-opacity=\".6\"/>")
                .raw("<ellipse cx=\"")
                .number(x)
                .raw("\" cy=\"")
                .number(floor)
                .raw("\" rx=\"")
                .number(side * 0.62)
                .raw("\" ry=\"")
                .number(side * 0.09)
                .raw("\" fill=\"#000\" fill-opacity=\".35\"/>")
                .raw("<rect x=\"")
                .number(x - side / 2)
                .raw("\" y=\"")
                .number(floor - side)
                .raw("\" width=\"")
                .number(side)
                .raw("\" height=\"")
                .number(side)
                .raw("\" rx=\"")
                .number(side * 0.18)
                .raw("\" fill=\"" + accent + "\" fill-opacity=\".94\"/>");
    }

    private static String label(Scene scene) {
        return "Scene "
                + scene.sceneNumber()
                + ": "
                + scene.visual().shotType().wire().replace('_', ' ')
                + ", "
                + scene.visual().cameraMovement().wire().replace('_', ' ');
    }

    private Hex color(PaletteRole role) {
        List<PaletteColor> palette = direction.visualDirection().colorPalette();
        for (PaletteColor color : palette) {
            if (color.role() == role) {
                return color.hex();
            }
        }
        return palette.getFirst().hex();
    }

    private void subject(ShotSize size, Hex accent, Hex ground) {
        double x = width / 2;
        double y = height / 2;
        double unit = Math.min(width, height);
        switch (size) {
            case EXTREME_CLOSE_UP -> {
                circle(x, y, unit * 0.42, accent, 0.9);
                circle(x, y, unit * 0.2, ground, 0.55);
                circle(x - unit * 0.07, y - unit * 0.07, unit * 0.05, accent, 1);
            }
            case CLOSE_UP -> figure(x, y + unit * 0.05, unit * 1.9, accent);
            case MEDIUM_CLOSE_UP -> figure(x, y + unit * 0.12, unit * 1.45, accent);
            case MEDIUM_SHOT -> figure(x, y + unit * 0.16, unit * 1.05, accent);
            case FULL_SHOT -> standing(x, height * 0.9, height * 0.62, accent);
            case WIDE_SHOT, ESTABLISHING -> wide(size, x, accent, ground);
            case OVER_THE_SHOULDER -> {
                figure(x + width * 0.14, y + unit * 0.06, unit * 0.8, accent);
                figure(width * 0.14, height * 0.74, unit * 1.9, ground);
            }
            case POINT_OF_VIEW -> {
                circle(x, y * 0.9, unit * 0.16, accent, 0.9);
                arm(width * 0.18, -1, ground);
                arm(width * 0.82, 1, ground);
            }
            case TOP_DOWN -> {
                circle(x, y, unit * 0.3, accent, 0.85);
                circle(x, y, unit * 0.18, ground, 0.4);
                svg.raw("<path d=\"M0 ")
                        .number(y)
                        .raw("H")
                        .number(width)
                        .raw("M")
                        .number(x)
                        .raw(" 0V")
                        .number(height)
                        .raw("\" stroke=\"#fff\" stroke-opacity=\".12\"/>");
            }
        }
    }

    private void wide(ShotSize size, double x, Hex accent, Hex ground) {
        double horizon = height * (size == ShotSize.WIDE_SHOT ? 0.66 : 0.72);
        svg.raw("<rect x=\"0\" y=\"")
                .number(horizon)
                .raw("\" width=\"100%\" height=\"")
                .number(height - horizon)
                .raw("\" fill=\"" + ground + "\" fill-opacity=\".75\"/>");
        double tall = height * (size == ShotSize.WIDE_SHOT ? 0.3 : 0.16);
        standing(x + width * 0.12, horizon + height * 0.06, tall, accent);
    }

    private void circle(double x, double y, double r, Hex fill, double opacity) {
        svg.raw("<circle cx=\"")
                .number(x)
                .raw("\" cy=\"")
                .number(y)
                .raw("\" r=\"")
                .number(r)
                .raw("\" fill=\"" + fill + "\" fill-opacity=\"")
                .number(opacity)
                .raw("\"/>");
    }

    /** Head and shoulders, cut by the frame where they leave it. */
    private void figure(double x, double y, double size, Hex fill) {
        double head = size * 0.13;
        double top = y - size * 0.2;
        circle(x, top, head, fill, 0.92);
        svg.raw("<path d=\"M")
                .number(x - size * 0.3)
                .raw(" ")
                .number(top + size * 0.62)
                .raw("C")
                .number(x - size * 0.3)
                .raw(" ")
                .number(top + size * 0.2)
                .raw(" ")
                .number(x - size * 0.12)
                .raw(" ")
                .number(top + size * 0.18)
                .raw(" ")
                .number(x)
                .raw(" ")
                .number(top + size * 0.18)
                .raw("S")
                .number(x + size * 0.3)
                .raw(" ")
                .number(top + size * 0.2)
                .raw(" ")
                .number(x + size * 0.3)
                .raw(" ")
                .number(top + size * 0.62)
                .raw("Z\" fill=\"" + fill + "\" fill-opacity=\".92\"/>");
    }

    private void standing(double x, double foot, double tall, Hex fill) {
        double head = tall * 0.08;
        circle(x, foot - tall + head, head, fill, 0.95);
        svg.raw("<rect x=\"")
                .number(x - tall * 0.1)
                .raw("\" y=\"")
                .number(foot - tall * 0.8)
                .raw("\" width=\"")
                .number(tall * 0.2)
                .raw("\" height=\"")
                .number(tall * 0.8)
                .raw("\" rx=\"")
                .number(tall * 0.09)
                .raw("\" fill=\"" + fill + "\" fill-opacity=\".95\"/>");
    }

    private void arm(double x, int side, Hex fill) {
        svg.raw("<path d=\"M")
                .number(x - width * 0.09)
                .raw(" ")
                .number(height)
                .raw("L")
                .number(x - side * width * 0.12)
                .raw(" ")
                .number(height * 0.66)
                .raw("h")
                .number(width * 0.08)
                .raw("L")
                .number(x + width * 0.09)
                .raw(" ")
                .number(height)
                .raw("Z\" fill=\"" + fill + "\" fill-opacity=\".9\"/>");
    }

    private void safeArea() {
        SafeArea safe = direction.technicalSpecs().safeArea();
        if (safe == null) {
            return;
        }
        double scale = width / direction.technicalSpecs().resolution().width();
        double left = safe.left() * scale;
        double top = safe.top() * scale;
        svg.raw("<rect x=\"")
                .number(left)
                .raw("\" y=\"")
                .number(top)
                .raw("\" width=\"")
                .number(Math.max(1, width - left - safe.right() * scale))
                .raw("\" height=\"")
                .number(Math.max(1, height - top - safe.bottom() * scale))
                .raw(
                        "\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".35\" stroke-dasharray=\"3 4\"/>");
    }

    private void move(CameraMovement move) {
        double x = width / 2;
        double y = height * 0.86;
        double d = Math.min(width, height) * 0.16;
        String path =
                switch (move) {
                    case STATIC -> "";
                    case PUSH_IN, ZOOM ->
                            arrow(x - 2 * d, y, x - d * 0.4, y)
                                    + arrow(x + 2 * d, y, x + d * 0.4, y);
                    case PULL_OUT ->
                            arrow(x - d * 0.4, y, x - 2 * d, y)
                                    + arrow(x + d * 0.4, y, x + 2 * d, y);
                    case PAN, TRUCK, TRACKING, DOLLY -> arrow(x - 1.6 * d, y, x + 1.6 * d, y);
                    case TILT, CRANE, DRONE ->
                            arrow(width * 0.9, height * 0.72, width * 0.9, height * 0.4);
                    case HANDHELD -> wave(x, y, d);
                    case ORBITAL, ROLL -> orbit(x, y, d);
                };
        if (!path.isEmpty()) {
            svg.raw(
                    "<path d=\""
                            + path
                            + "\" fill=\"none\" stroke=\"#fff\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-opacity=\".9\"/>");
        }
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

    private void text(Overlay overlay) {
        double y = lineHeight(overlay.position());
        double size = Math.min(width, height) * 0.075;
        int perLine = (int) Math.max(8, width * 0.82 / (size * 0.52));
        List<String> lines = Lines.wrapped(overlay.text(), perLine, 3);
        for (int i = 0; i < lines.size(); i++) {
            svg.raw("<text x=\"")
                    .number(width / 2)
                    .raw("\" y=\"")
                    .number(y + (i - (lines.size() - 1) / 2.0) * size * 1.15)
                    .raw("\" text-anchor=\"middle\" font-size=\"")
                    .number(size)
                    .raw(
                            "\" font-weight=\"600\" fill=\""
                                    + direction.textStrategy().textColor()
                                    + "\" stroke=\""
                                    + color(PaletteRole.BACKGROUND)
                                    + "\" stroke-width=\"3\" paint-order=\"stroke\">")
                    .text(lines.get(i))
                    .raw("</text>");
        }
    }

    private double lineHeight(OverlayPosition position) {
        SafeArea safe = direction.technicalSpecs().safeArea();
        double scale = width / direction.technicalSpecs().resolution().width();
        double top = safe == null ? 0 : safe.top() * scale;
        double bottom = safe == null ? height : height - safe.bottom() * scale;
        return switch (position) {
            case TOP_THIRD -> top + (bottom - top) * 0.14;
            case CENTER, CUSTOM -> (top + bottom) / 2;
            case BOTTOM_THIRD -> top + (bottom - top) * 0.86;
        };
    }
}
