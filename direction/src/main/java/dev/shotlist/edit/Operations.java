package dev.shotlist.edit;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.plan.PlanJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Operations from the wire and back. */
public final class Operations {
    private static final JsonMapper STRICT =
            PlanJson.mapper()
                    .rebuild()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private Operations() {}

    /**
     * @param pointer where the list stands in the request
     * @throws Refusal {@code invalid_request} naming each operation that is none
     */
    public static List<Operation> read(List<JsonNode> nodes, String pointer) {
        List<Operation> operations = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            try {
                Operation one = STRICT.treeToValue(nodes.get(i), Operation.class);
                if (one == null) {
                    errors.add(new FieldError(pointer + "/" + i, "must be an operation"));
                } else {
                    Sane.check(one);
                    operations.add(one);
                }
            } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
                errors.add(new FieldError(pointer + "/" + i, reason(e)));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.at(
                    ErrorCode.INVALID_REQUEST, "An operation cannot be understood.", errors);
        }
        return List.copyOf(operations);
    }

    public static JsonNode write(Operation operation) {
        return PlanJson.mapper().valueToTree(operation);
    }

    /** Without the input itself, which may hold anything. */
    private static String reason(Exception e) {
        return e instanceof IllegalArgumentException && e.getMessage() != null
                ? e.getMessage()
                : "is not a known operation with the fields that it needs";
    }
}
