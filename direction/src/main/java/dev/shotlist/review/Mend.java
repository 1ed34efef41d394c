package dev.shotlist.review;

import dev.shotlist.plan.PlanJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Patch (RFC 6902) from the plan's root that mends a finding. */
final class Mend {
    private final ArrayNode steps = JsonNodeFactory.instance.arrayNode();

    static Mend replace(String path, Object value) {
        return new Mend().andReplace(path, value);
    }

    static Mend add(String path, Object value) {
        return new Mend().and("add", path, value);
    }

    static Mend remove(String path) {
        Mend mend = new Mend();
        mend.step("remove", path);
        return mend;
    }

    Mend andReplace(String path, Object value) {
        return and("replace", path, value);
    }

    private Mend and(String op, String path, Object value) {
        step(op, path).set("value", PlanJson.mapper().<JsonNode>valueToTree(value));
        return this;
    }

    private ObjectNode step(String op, String path) {
        return steps.addObject().put("op", op).put("path", path);
    }

    JsonNode patch() {
        return steps;
    }
}
