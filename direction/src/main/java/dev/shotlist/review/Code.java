package dev.shotlist.review;

import dev.shotlist.plan.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A code that a warning may carry, with what {@code docs/warnings.md} says of it.
 *
 * @param id stable on the wire
 * @param meaning what was found, in one sentence
 * @param ground the figure it is held against, and where that comes from
 * @param mend what {@code --fix} does about it; null where a person has to decide
 */
record Code(String id, Severity severity, String meaning, String ground, @Nullable String mend) {
    static Code info(String id, String meaning, String ground) {
        return new Code(id, Severity.INFO, meaning, ground, null);
    }

    static Code warning(String id, String meaning, String ground) {
        return new Code(id, Severity.WARNING, meaning, ground, null);
    }

    static Code error(String id, String meaning, String ground) {
        return new Code(id, Severity.ERROR, meaning, ground, null);
    }

    /** The same code, for a thing that can be mended safely. */
    Code mendedBy(String what) {
        return new Code(id, severity, meaning, ground, what);
    }
}
