package dev.shotlist.review;

import dev.shotlist.plan.Confidence;
import dev.shotlist.plan.Warning;
import java.util.List;

/**
 * What the review found.
 *
 * @param score the confidence as one figure, 0 to 1
 */
public record Reviewed(List<Warning> warnings, double score, Confidence confidence) {
    public Reviewed {
        warnings = List.copyOf(warnings);
    }
}
