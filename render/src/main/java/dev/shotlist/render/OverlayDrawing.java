package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.SafeArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The texts of a scene where they stand in its frame. */
record OverlayDrawing(
        CreativeDirection direction, double width, double height, Hex outline, Markup svg) {
    void draw(List<Overlay> overlays) {
        Map<OverlayPosition, List<Overlay>> placed = new EnumMap<>(OverlayPosition.class);
        for (Overlay overlay : overlays) {
            placed.computeIfAbsent(overlay.position(), any -> new ArrayList<>()).add(overlay);
        }
        placed.forEach(this::text);
    }

    /** What stands at one place one after another is drawn one below another. */
    private void text(OverlayPosition position, List<Overlay> overlays) {
        double size = Math.min(width, height) * 0.075;
        int perLine = (int) Math.max(8, width * 0.82 / (size * 0.52));
        List<List<String>> texts =
                overlays.stream().map(one -> Lines.wrapped(one.text(), perLine, 3)).toList();
        int lines = texts.stream().mapToInt(List::size).sum();
        double block = (lines - 1) * LEADING + (texts.size() - 1) * BETWEEN_TEXTS;
        double y = lineHeight(position) - block * size * share(position);
        for (List<String> text : texts) {
            for (String line : text) {
                line(line, y, size);
                y += size * LEADING;
            }
            y += size * BETWEEN_TEXTS;
        }
    }

    /** From line to line, in heights of the type. */
    private static final double LEADING = 1.15;

    /** Further space between two texts, in heights of the type. */
    private static final double BETWEEN_TEXTS = 0.45;

    /** How much of a block stands above its place, so that many lines grow into the picture. */
    private static double share(OverlayPosition position) {
        return switch (position) {
            case TOP_THIRD -> 0.25;
            case CENTER, CUSTOM -> 0.5;
            case BOTTOM_THIRD -> 0.75;
        };
    }

    private void line(String words, double y, double size) {
        svg.raw("<text x=\"")
                .number(width / 2)
                .raw("\" y=\"")
                .number(y)
                .raw("\" text-anchor=\"middle\" font-size=\"")
                .number(size)
                .raw(
                        "\" font-weight=\"600\" fill=\""
                                + direction.textStrategy().textColor()
                                + "\" stroke=\""
                                + outline
                                + "\" stroke-width=\"3\" paint-order=\"stroke\">")
                .text(words)
                .raw("</text>");
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
