package dev.shotlist.director;

import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.OverlayPosition;

/**
 * A line on the screen before its times are set.
 *
 * @param kind decides how long it must stand and what may be dropped where room is short
 */
public record DraftLine(
        String text,
        Kind kind,
        String style,
        OverlayPosition position,
        FontSize size,
        String animation) {

    public enum Kind {
        /** demanded word for word by the brief */
        REQUIRED,
        /** the call to action */
        CALL,
        /** what the brief offers */
        OFFER,
        /** repeats what is spoken */
        CAPTION,
        /** the director's own line */
        COPY
    }

    /** The same line in other words. */
    public DraftLine withText(String other) {
        return new DraftLine(other, kind, style, position, size, animation);
    }
}
