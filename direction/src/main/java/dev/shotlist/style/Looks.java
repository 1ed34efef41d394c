package dev.shotlist.style;

import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.Warning;
import java.util.List;

/**
 * What was seen in the references, and the look that it leads to.
 *
 * @param inputs for each extracted picture, where in the request its reference stands
 * @param warnings references that could not be had
 */
public record Looks(
        ExtractedReferences extracted,
        StyleLead lead,
        List<String> inputs,
        List<Warning> warnings) {

    /** No reference was given. */
    public static final Looks NONE =
            new Looks(
                    new ExtractedReferences(List.of(), List.of(), List.of()),
                    StyleLead.NONE,
                    List.of(),
                    List.of());

    public Looks {
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }
}
