package dev.shotlist.media.intake;

/** What kind of thing a reference is. */
public enum Medium {
    PICTURE,
    FILM,
    SOUND
}
