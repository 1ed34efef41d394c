package dev.shotlist.brief;

/** What kind of reference was handed in, by the field that carries it. */
public enum Medium {
    PICTURE,
    FILM,
    SOUND
}
