package dev.shotlist.variants;

import java.util.Locale;

/** What sets a variant apart from the first plan. */
enum Axis {
    /** Another opening; the body is shared. */
    HOOK,
    /** The same pictures in another palette, light and finish. */
    LOOK,
    /** More scenes or fewer in the same time. */
    STRUCTURE,
    /** Another frame. */
    RATIO,
    /** Another idea altogether. */
    IDEA;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
