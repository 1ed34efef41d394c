package dev.shotlist.treatment;

import java.util.Locale;

/** Names of kinds that have no word on the wire of their own. */
final class PlanWords {
    private PlanWords() {}

    static String of(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
