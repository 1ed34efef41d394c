package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.markup.Page;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.TechnicalSpecs;
import java.util.Locale;

/** A plan's timeline as an SVG file of its own: scenes, energy, lines and voice, beats and cuts. */
public final class TimelineImage {
    private static final double MARGIN = 24;
    private static final double HEAD = 34;

    private TimelineImage() {}

    /**
     * @return a whole SVG document, 1048 wide, that fetches and runs nothing
     */
    public static String of(Plan plan) {
        TimelineDrawing drawing = new TimelineDrawing(plan);
        double width = TimelineDrawing.WIDTH + 2 * MARGIN;
        double height = HEAD + drawing.height() + MARGIN / 2;
        return new Markup()
                .raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"timeline\" viewBox=\"0 0 ")
                .number(width)
                .raw(" ")
                .number(height)
                .raw("\" role=\"img\" aria-label=\"Timeline\"><style>")
                .raw(Page.styles(TimelineImage.class, "colors.css", "timeline.css"))
                .raw("</style><rect width=\"")
                .number(width)
                .raw("\" height=\"")
                .number(height)
                .raw("\" fill=\"var(--paper)\"/><text class=\"no\" x=\"")
                .number(MARGIN)
                .raw("\" y=\"22\">")
                .text(heading(plan))
                .raw("</text><g transform=\"translate(")
                .number(MARGIN)
                .raw(" ")
                .number(HEAD)
                .raw(")\">")
                .raw(drawing.content())
                .raw("</g></svg>\n")
                .toString();
    }

    /** "15 s, 24 frames a second, 80 bpm; 6 of 6 cuts on the beat, the furthest 0 ms off". */
    private static String heading(Plan plan) {
        TechnicalSpecs specs = plan.creativeDirection().technicalSpecs();
        String words = specs.duration() + " s, " + Markup.plain(specs.fps()) + " frames a second";
        BeatGrid grid = plan.creativeDirection().audioDirection().beatGrid();
        Sync sync = plan.metadata().sync();
        if (grid == null || sync == null) {
            return words;
        }
        return words
                + String.format(
                        Locale.ROOT,
                        ", %s bpm; %d of %d cuts on the beat, the furthest %.0f ms off",
                        Markup.plain(grid.bpm()),
                        sync.cutsOnGrid(),
                        sync.cuts(),
                        sync.maxOffsetMs());
    }
}
