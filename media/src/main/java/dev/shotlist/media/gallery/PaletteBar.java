package dev.shotlist.media.gallery;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.picture.PaletteColor;
import java.util.List;
import java.util.Locale;

/** Draws a palette: a bar in proportion, and each colour with its name, share and role. */
final class PaletteBar {
    private PaletteBar() {}

    static void draw(Markup page, List<PaletteColor> palette) {
        page.raw("<svg class=\"bar\" viewBox=\"0 0 1000 64\" preserveAspectRatio=\"none\"");
        page.raw(" role=\"img\" aria-label=\"Palette\">");
        double x = 0;
        for (PaletteColor color : palette) {
            double width = 1000 * color.weight();
            page.put(
                    "<rect x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"64\" fill=\"%s\"/>",
                    x, width, color.hex());
            x += width;
        }
        page.raw("</svg><ul class=\"swatches\">");
        for (PaletteColor color : palette) {
            page.put(
                    "<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect width=\"10\""
                            + " height=\"10\" rx=\"2\" fill=\"%s\"/></svg><b>%s</b>"
                            + " <code>%s</code> %.0f%% <i>%s</i></li>",
                    color.hex(),
                    color.name(),
                    color.hex(),
                    100 * color.weight(),
                    color.role().name().toLowerCase(Locale.ROOT));
        }
        page.raw("</ul>");
    }
}
