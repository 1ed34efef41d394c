package dev.shotlist.edit.tree;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan that comes from outside: whole, a bare direction, or parts of either. */
public final class PreviousPlan {
    private static final Set<String> DIRECTION =
            Set.of(
                    "product",
                    "technical_specs",
                    "visual_direction",
                    "audio_direction",
                    "text_strategy",
                    "pacing",
                    "cta",
                    "constraints",
                    "continuity",
                    "concept");

    private PreviousPlan() {}

    /**
     * @param pointer where it stands in the request
     * @throws Refusal {@code invalid_request} naming each value of a wrong type
     */
    public static ObjectNode of(JsonNode sent, String pointer) {
        if (!(sent instanceof ObjectNode object)) {
            throw refusal(List.of(new FieldError(pointer, "must be an object")));
        }
        boolean whole = object.has("creative_direction") || object.has("scenes");
        boolean bare = !whole && object.propertyNames().stream().anyMatch(DIRECTION::contains);
        if (!whole && !bare) {
            throw refusal(
                    List.of(new FieldError(pointer, "holds no plan and no creative direction")));
        }
        ObjectNode plan = object.deepCopy();
        if (bare) {
            ObjectNode wrapped = Workbench.NODES.objectNode();
            wrapped.set("creative_direction", plan);
            plan = wrapped;
        }
        List<FieldError> errors = new ArrayList<>();
        String cut = bare ? "/creative_direction" : "";
        for (SchemaTypes.Wrong wrong : SchemaTypes.check(plan)) {
            errors.add(
                    new FieldError(
                            pointer + wrong.pointer().substring(cut.length()), wrong.message()));
        }
        if (!errors.isEmpty()) {
            throw refusal(errors);
        }
        return plan;
    }

    /** Pointers to the values that no plan may hold. */
    public static List<String> wrong(ObjectNode plan) {
        return SchemaTypes.check(plan).stream().map(SchemaTypes.Wrong::pointer).toList();
    }

    private static Refusal refusal(List<FieldError> errors) {
        return Refusal.at(ErrorCode.INVALID_REQUEST, "The previous plan cannot be edited.", errors);
    }
}
