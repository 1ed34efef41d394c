package dev.shotlist.edit.operation;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.plan.PlanJson;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Operations from the wire and back. */
public final class Operations {
    /** Names of fields that name scenes, whichever operation they are of. */
    private static final Set<String> SCENE_FIELDS =
            Set.of("scene", "scenes", "keep", "after", "first", "second");

    /** Operations whose {@code to} is a scene; that of others is a colour, a name or a place. */
    private static final Set<String> TO_A_SCENE = Set.of("remove_scene", "move_line");

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
                Operation one = one(nodes.get(i));
                Sane.check(one);
                operations.add(one);
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

    /** The fields of an operation on the wire that name scenes. */
    public static List<String> sceneFields(JsonNode operation) {
        List<String> fields =
                new ArrayList<>(
                        operation.propertyNames().stream().filter(SCENE_FIELDS::contains).toList());
        if (TO_A_SCENE.contains(operation.path("op").asString(""))) {
            fields.add("to");
        }
        return fields;
    }

    /**
     * @throws JacksonException where the node is no operation
     * @throws NullPointerException where a field is absent that it needs
     */
    public static Operation one(JsonNode node) {
        Operation one = PlanJson.mapper().treeToValue(node, Operation.class);
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                Objects.requireNonNull(value(one, component));
            }
        }
        return one;
    }

    private static @Nullable Object value(Operation one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of ours can be read", e);
        }
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
