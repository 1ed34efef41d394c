package dev.shotlist.director.demands;

/**
 * A line that must be met word for word, and how the viewer meets it.
 *
 * @param read whether it stands on the screen
 * @param said whether a voice says it, where there is one
 */
public record DemandedLine(String text, Place place, boolean read, boolean said) {
    /** Where in the piece it stands. */
    public enum Place {
        OPENING,
        /** near the end, in the brief's order */
        INNER,
        END
    }

    DemandedLine at(Place other) {
        return new DemandedLine(text, other, read, said);
    }
}
