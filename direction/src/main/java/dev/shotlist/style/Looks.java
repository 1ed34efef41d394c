package dev.shotlist.style;

import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.Warning;
import java.util.List;

/**
 * What was seen in the references, and the look that it leads to.
 *
 * @param warnings references that could not be had
 */
public record Looks(ExtractedReferences extracted, StyleLead lead, List<Warning> warnings) {

    /** No reference was given. */
    public static final Looks NONE =
            new Looks(
                    new ExtractedReferences(List.of(), List.of(), List.of()),
                    StyleLead.NONE,
                    List.of());

    public Looks {
        warnings = List.copyOf(warnings);
    }
}
