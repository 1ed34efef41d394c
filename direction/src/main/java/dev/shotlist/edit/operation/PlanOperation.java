package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What holds, and what comes back. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlanOperation.Lock.class, name = "lock"),
    @JsonSubTypes.Type(value = PlanOperation.Undo.class, name = "undo")
})
public sealed interface PlanOperation extends Operation {
    /** What lies at a JSON Pointer holds against the operations that follow. */
    record Lock(String pointer) implements PlanOperation {}

    /** An RFC 6902 patch, usually the {@code inverse_patch} of the edit to undo. */
    record Undo(List<JsonNode> patch) implements PlanOperation {
        public Undo {
            patch = List.copyOf(patch);
        }
    }
}
