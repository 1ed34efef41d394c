package dev.shotlist.facts;

import org.jspecify.annotations.Nullable;

/** A data file that is missing or does not have the shape it must have. */
public final class BadFactFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadFactFile(String name, String what, @Nullable Throwable cause) {
        super("data file " + name + ": " + what, cause);
    }
}
