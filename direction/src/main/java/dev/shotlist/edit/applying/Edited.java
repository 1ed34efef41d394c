package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.plan.EditReport;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an edit leads to.
 *
 * @param plan the new plan with {@code version} and {@code edit}
 * @param report what stands in {@code edit}
 * @param consequences what changed though no operation names it, in words
 * @param warnings what could not be done as it was asked; they stand in the plan's metadata too
 */
public record Edited(
        ObjectNode plan, EditReport report, List<String> consequences, List<EditWarning> warnings) {
    public Edited {
        consequences = List.copyOf(consequences);
        warnings = List.copyOf(warnings);
    }
}
