package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The doubts in a plan's metadata after an edit. A plan without metadata carries none. */
final class MetadataWarnings {
    private MetadataWarnings() {}

    /** What the edit before was told says nothing of this one. */
    static void forget(ObjectNode plan) {
        if (plan.path("metadata").get("warnings") instanceof ArrayNode list) {
            list.removeIf(old -> old.path("code").asString("").startsWith("edit_"));
        }
    }

    static void write(ObjectNode plan, List<EditWarning> warnings, Followed followed) {
        boolean none =
                warnings.isEmpty() && followed.doubts().isEmpty() && followed.settled().isEmpty();
        if (none || !(plan.get("metadata") instanceof ObjectNode metadata)) {
            return;
        }
        ArrayNode list = Workbench.NODES.arrayNode();
        for (JsonNode old : metadata.path("warnings")) {
            if (followed.settled().stream().noneMatch(settled -> is(settled, old))) {
                list.add(old);
            }
        }
        warnings.forEach(warning -> list.add(node(warning)));
        followed.doubts().forEach(list::add);
        if (!list.equals(metadata.get("warnings"))) {
            metadata.set("warnings", list);
        }
    }

    private static boolean is(Followed.Settled settled, JsonNode warning) {
        String path = warning.path("path").isString() ? warning.path("path").stringValue() : null;
        return settled.code().equals(warning.path("code").asString(""))
                && Objects.equals(settled.path(), path);
    }

    private static ObjectNode node(EditWarning warning) {
        return Workbench.NODES
                .objectNode()
                .put("code", warning.code())
                .put("severity", "warning")
                .putNull("path")
                .put("message", warning.message())
                .putNull("suggestion");
    }
}
