package dev.shotlist.reading.shots;

/** The ways in which briefs list their shots, by how the rules find them. */
enum ListingWay {
    /** Numbered, timed, or marked each by itself. */
    COUNTED,
    ORDINAL,
    CUT,
    HEADED,
    SHOWN,
    CLOSED_STORY,
    FOLLOWED,
    LISTED,
    LINES,
    BLOCKS,
    SEQUENCE,
    SIZED,
    PICTURES,
    TERSE,
    BARE,
    TOLD,
    FRAGMENTS,
    /** One alone, such as how it ends. */
    LONE,
    NONE
}
