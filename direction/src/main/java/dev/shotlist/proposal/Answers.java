package dev.shotlist.proposal;

import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A model's operations as ours. */
final class Answers {
    /** Fields that say what an operation is about, beside its value. */
    private static final Set<String> TARGETS = Set.of("scene", "overlay", "from", "name");

    private Answers() {}

    /**
     * @throws dev.shotlist.brief.Refusal naming each operation that is none
     */
    static List<Operation> operations(JsonNode written) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode one : written) {
            all.add(one instanceof ObjectNode object ? said(object) : one);
        }
        return Operations.read(all, "/operations");
    }

    /** A field that may be absent is null where a schema demands all of them. */
    private static ObjectNode said(ObjectNode operation) {
        ObjectNode said = operation.deepCopy();
        for (String field : List.copyOf(said.propertyNames())) {
            if (said.path(field).isNull()) {
                said.remove(field);
            }
        }
        return said;
    }

    /** What an operation is about, in one string. */
    static String target(Operation operation) {
        JsonNode written = Operations.write(operation);
        StringBuilder target = new StringBuilder();
        TARGETS.stream().sorted().forEach(field -> target.append(written.path(field)).append('\n'));
        return target.toString();
    }
}
