package dev.shotlist.reading.shots;

/** The ways in which briefs list their shots, by how the rules find them. */
enum ListingWay {
    /** Numbered, timed, or marked each by itself. */
    COUNTED,
    HEADED,
    SHOWN,
    LISTED,
    LINES,
    SEQUENCE,
    PICTURES,
    BARE,
    /** One alone, such as how it ends. */
    LONE,
    NONE
}
