package dev.shotlist.sight;

/** How much of a picture a few English words without a sentence name. */
public enum NoteKind {
    /** Nothing to be seen, or words that nobody can be sure of. */
    NONE,
    /** One thing by its name alone: "smoke". */
    BARE,
    /** A thing and how it is: "empty swimming pools". */
    NAMED,
    /** What happens, or where one thing is to another: "a girl on a bicycle". */
    TOLD,
    /** What somebody or an animal does: "a child in the basket laughs". */
    DONE
}
