package dev.shotlist.media.gallery;

import dev.shotlist.media.evidence.Region;
import dev.shotlist.media.film.Jpeg;
import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.picture.Composition;
import dev.shotlist.media.picture.Lighting;
import dev.shotlist.media.picture.PictureLook;
import java.util.Base64;

/** Draws a frame with what was read in it: thirds, subject, centre of interest, horizon, light. */
final class FrameView {
    private FrameView() {}

    static void draw(Markup page, Jpeg jpeg, PictureLook look, String label) {
        double width = 640;
        double height = width * look.height() / look.width();
        Composition layout = look.composition();
        page.put(
                "<svg class=\"frame\" viewBox=\"0 0 %.0f %.1f\" role=\"img\" aria-label=\"%s\">",
                width, height, label);
        page.raw("<image width=\"100%\" height=\"100%\" preserveAspectRatio=\"none\" href=\"");
        page.raw("data:image/jpeg;base64,");
        page.raw(Base64.getEncoder().encodeToString(jpeg.bytes())).raw("\"/>");
        for (int i = 1; i <= 2; i++) {
            line(page, width * i / 3, 0, width * i / 3, height, "third");
            line(page, 0, height * i / 3, width, height * i / 3, "third");
        }
        Region subject = layout.subject();
        if (layout.placement() != Composition.Placement.ALL_OVER) {
            page.put(
                    "<rect class=\"subject\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
                            + " height=\"%.1f\"/>",
                    width * subject.x(),
                    height * subject.y(),
                    width * subject.width(),
                    height * subject.height());
            page.put(
                    "<circle class=\"centre\" cx=\"%.1f\" cy=\"%.1f\" r=\"7\"/>",
                    width * layout.centerX(), height * layout.centerY());
        }
        Double horizon = layout.horizon();
        if (horizon != null) {
            line(page, 0, height * horizon, width, height * horizon, "horizon");
        }
        light(page, look.lighting(), width, height);
        page.raw("</svg>");
    }

    /** A lamp at the edge that the light comes from, with a ray towards the middle. */
    private static void light(Markup page, Lighting lighting, double width, double height) {
        double dx =
                switch (lighting.direction()) {
                    case LEFT, TOP_LEFT, BOTTOM_LEFT -> -1;
                    case RIGHT, TOP_RIGHT, BOTTOM_RIGHT -> 1;
                    case FRONTAL, BACK, TOP, BOTTOM -> 0;
                };
        double dy =
                switch (lighting.direction()) {
                    case TOP, TOP_LEFT, TOP_RIGHT, BACK -> -1;
                    case BOTTOM, BOTTOM_LEFT, BOTTOM_RIGHT, FRONTAL -> 1;
                    case LEFT, RIGHT -> 0;
                };
        double margin = 26;
        double x = width / 2 + dx * (width / 2 - margin);
        double y = height / 2 + dy * (height / 2 - margin);
        double length = Math.hypot(width / 2 - x, height / 2 - y);
        double reach = length > 0 ? 56 / length : 0;
        line(page, x, y, x + (width / 2 - x) * reach, y + (height / 2 - y) * reach, "ray");
        page.put("<circle class=\"lamp\" cx=\"%.1f\" cy=\"%.1f\" r=\"11\"/>", x, y);
    }

    private static void line(Markup page, double x1, double y1, double x2, double y2, String kind) {
        page.put(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                kind, x1, y1, x2, y2);
    }
}
