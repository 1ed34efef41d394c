package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.SafeArea;
import dev.shotlist.plan.TechnicalSpecs;

/** How lines on the screen are set in one piece: clear of the platform's controls, at its pace. */
public record Titling(OverlayPosition position, String style, String animation) {
    /** Controls that cover more of the height than this push all type to the top. */
    private static final double CROWDED_BOTTOM = 0.15;

    public static Titling of(Settled settled) {
        return new Titling(
                position(settled.specs()), style(settled.pace()), animation(settled.pace()));
    }

    public DraftLine line(String text, DraftLine.Kind kind) {
        return switch (kind) {
            case CALL ->
                    new DraftLine(
                            text,
                            kind,
                            style + "_cta",
                            OverlayPosition.CENTER,
                            FontSize.LARGE,
                            animation);
            case CAPTION -> new DraftLine(text, kind, style, position, FontSize.MEDIUM, animation);
            case REQUIRED, OFFER, COPY ->
                    new DraftLine(text, kind, style, position, FontSize.LARGE, animation);
        };
    }

    private static OverlayPosition position(TechnicalSpecs specs) {
        SafeArea safe = specs.safeArea();
        boolean crowded =
                safe != null && safe.bottom() > specs.resolution().height() * CROWDED_BOTTOM;
        return crowded ? OverlayPosition.TOP_THIRD : OverlayPosition.BOTTOM_THIRD;
    }

    private static String animation(Pace pace) {
        return switch (pace) {
            case SLOW -> "soft_fade";
            case MODERATE -> "fade_in";
            case FAST, DYNAMIC -> "cut_on_beat";
        };
    }

    private static String style(Pace pace) {
        return switch (pace) {
            case SLOW -> "quiet_title";
            case MODERATE -> "clean_title";
            case FAST, DYNAMIC -> "bold_title";
        };
    }
}
