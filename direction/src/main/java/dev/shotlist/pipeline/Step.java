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

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
