package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
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
        boolean left = scene.visual().environment().length() % 2 == 0;
        svg.raw("<svg class=\"frame\" viewBox=\"0 0 ")
                .number(width)
                .raw(" ")
                .number(height)
                .raw("\" role=\"img\" aria-label=\"")
                .text(label(scene))
                .raw("\"><defs>");
        light(id, left, ground);
        svg.raw("</defs>");
        fill(ground.value());
        fill("url(#" + id + ")");
        Silhouette shapes = new Silhouette(svg, width, height, "url(#" + id + "o)", ground.value());
        if (showsSomebody(scene)) {
            somebody(scene.visual().shotType(), shapes);
        } else {
            thing(scene.visual().shotType(), shapes);
        }
        safeArea();
        move(scene.visual().cameraMovement());
        new OverlayDrawing(direction, width, height, color(PaletteRole.BACKGROUND), svg)
                .draw(overlays);
        return svg.raw("</svg>").toString();
    }

    private void fill(String paint) {
        svg.raw("<rect width=\"100%\" height=\"100%\" fill=\"" + paint + "\"/>");
    }

    /** One place keeps its light: it falls from the same side wherever the place is the same. */
    private void light(String id, boolean left, Hex ground) {
        Hex primary = color(PaletteRole.PRIMARY);
        Hex accent = color(PaletteRole.ACCENT);
        svg.raw("<radialGradient id=\"" + id + "\" cx=\"" + (left ? "0.12" : "0.88"))
                .raw("\" cy=\"0.2\" r=\"1.05\"><stop offset=\"0\" stop-color=\"" + primary)
                .raw("\"/><stop offset=\"0.55\" stop-color=\"" + primary)
                .raw("\" stop-opacity=\".55\"/><stop offset=\"1\" stop-color=\"" + ground)
                .raw("\"/></radialGradient><linearGradient id=\"" + id + "o\" x1=\"")
                .raw((left ? "0" : "1") + "\" y1=\"0\" x2=\"" + (left ? "1" : "0"))
                .raw("\" y2=\"0.7\"><stop offset=\"0.15\" stop-color=\"" + accent)
                .raw("\"/><stop offset=\"1\" stop-color=\"" + accent)
                .raw("\" stop-opacity=\".38\"/></linearGradient>");
    }

    private boolean showsSomebody(Scene scene) {
        return direction.continuity().stream()
                .anyMatch(one ->
                        one.kind() == ContinuityKind.CHARACTER
                                && scene.visual().shows().contains(one.id()));
    }

    /** A frame without a person: a thing on a ground, as large as the shot makes it. */
    private void thing(ShotSize size, Silhouette shapes) {
        double unit = Math.min(width, height);
        switch (size) {
            case EXTREME_CLOSE_UP -> shapes.surface();
            case TOP_DOWN -> shapes.fromAbove();
            case POINT_OF_VIEW -> shapes.ownHands();
            case CLOSE_UP -> shapes.object(unit * 0.7);
            case MEDIUM_CLOSE_UP -> shapes.object(unit * 0.54);
            case MEDIUM_SHOT -> shapes.object(unit * 0.4);
            case OVER_THE_SHOULDER -> {
                shapes.object(unit * 0.34);
                shapes.back(width * 0.1, height * 0.72, unit * 1.7);
            }
            case FULL_SHOT -> shapes.object(unit * 0.3);
            case WIDE_SHOT -> shapes.object(unit * 0.16);
            case ESTABLISHING -> shapes.object(unit * 0.1);
        }
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

    private void somebody(ShotSize size, Silhouette shapes) {
        double x = width / 2;
        double y = height / 2;
        double unit = Math.min(width, height);
        switch (size) {
            case EXTREME_CLOSE_UP -> shapes.surface();
            case TOP_DOWN -> shapes.fromAbove();
            case POINT_OF_VIEW -> shapes.ownHands();
            case CLOSE_UP -> shapes.bust(x, y + unit * 0.05, unit * 2);
            case MEDIUM_CLOSE_UP -> shapes.bust(x, y + unit * 0.12, unit * 1.55);
            case MEDIUM_SHOT -> shapes.bust(x, y + unit * 0.16, unit * 1.15);
            case FULL_SHOT -> {
                shapes.ground(height * 0.82);
                shapes.standing(x, height * 0.88, height * 0.6);
            }
            case WIDE_SHOT -> {
                shapes.ground(height * 0.66);
                shapes.standing(x + width * 0.14, height * 0.72, height * 0.28);
            }
            case ESTABLISHING -> {
                shapes.ground(height * 0.72);
                shapes.standing(x + width * 0.14, height * 0.76, height * 0.14);
            }
            case OVER_THE_SHOULDER -> {
                shapes.bust(x + width * 0.14, y + unit * 0.06, unit * 0.8);
                shapes.back(width * 0.1, height * 0.72, unit * 1.7);
            }
        }
    }

    private void safeArea() {
        SafeArea safe = direction.technicalSpecs().safeArea();
        if (safe == null) {
            return;
        }
        double scale = width / direction.technicalSpecs().resolution().width();
        double left = safe.left() * scale;
        double top = safe.top() * scale;
        double right = width - safe.right() * scale;
        double bottom = height - safe.bottom() * scale;
        corner(left, top, 1, 1);
        corner(right, top, -1, 1);
        corner(left, bottom, 1, -1);
        corner(right, bottom, -1, -1);
    }

    private void corner(double x, double y, int toX, int toY) {
        svg.raw("<path d=\"M")
                .number(x + toX * CORNER)
                .raw(" ")
                .number(y)
                .raw("H")
                .number(x)
                .raw("V")
                .number(y + toY * CORNER)
                .raw("\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".45\"/>");
    }

    /** Length of the marks at the corners of the safe area, in the drawing's units. */
    private static final double CORNER = 11;

    private void move(CameraMovement move) {
        String path = MoveArrow.path(move, width, height);
        if (!path.isEmpty()) {
            svg.raw(
                    "<path d=\""
                            + path
                            + "\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2\""
                            + " stroke-linecap=\"round\" stroke-linejoin=\"round\""
                            + " stroke-opacity=\".8\"/>");
        }
    }
}
