package dev.shotlist.timing;

/**
 * What a line on the screen is there for; decides what is dropped or stacked where room is short.
 */
public enum LineKind {
    /** demanded word for word */
    REQUIRED,
    /** the call to action */
    CALL,
    /** what is offered */
    OFFER,
    /** repeats what is spoken */
    CAPTION,
    /** a line of the director's own */
    COPY
}
