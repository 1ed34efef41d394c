package dev.shotlist.pipeline;

import java.util.Locale;

/** The steps of the pipeline in their order. */
public enum Step {
    GUARD,
    FETCH,
    RECALL,
    MODERATE,
    LOOK,
    READ,
    SETTLE,
    DIRECT,
    CONFORM,
    REVIEW,
    PRICE;

    /** Asked for at each step of each request. */
    private final String label = name().toLowerCase(Locale.ROOT);

    @Override
    public String toString() {
        return label;
    }
}
