package dev.shotlist.edit.operation;

import dev.shotlist.edit.Plans;
import dev.shotlist.edit.applying.Edited;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies operations to a plan and looks at what came of it. */
final class Applied {
    private Applied() {}

    static Edited apply(ObjectNode plan, Operation... operations) {
        return Plans.EDITING.apply(plan, List.of(operations), List.of(), List.of());
    }

    static JsonNode at(Edited edited, String pointer) {
        return edited.plan().at(pointer);
    }

    static List<String> warnings(Edited edited) {
        return edited.warnings().stream().map(EditWarning::code).toList();
    }
}
