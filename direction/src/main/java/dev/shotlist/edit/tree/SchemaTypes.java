package dev.shotlist.edit.tree;

import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Checks the values that are there against the plan's schema: types, words, limits. What is absent
 * is not missed, and what the schema does not list is let through.
 */
final class SchemaTypes {
    /** One value that is none. */
    record Wrong(String pointer, String message) {}

    /** More than anybody mends at once. */
    private static final int MOST_ERRORS = 50;

    private static final JsonNode SCHEMA = load();

    private SchemaTypes() {}

    private static JsonNode load() {
        try (InputStream in = Plan.class.getResourceAsStream("plan.schema.json")) {
            return PlanJson.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Wrong> check(JsonNode plan) {
        List<Wrong> wrong = new ArrayList<>();
        walk(plan, SCHEMA, "", wrong);
        return wrong;
    }

    private static void walk(JsonNode value, JsonNode schema, String at, List<Wrong> wrong) {
        if (wrong.size() >= MOST_ERRORS) {
            return;
        }
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            boolean hex = reference.endsWith("/hex");
            if (hex && value.isString() && !isHex(value.stringValue())) {
                wrong.add(new Wrong(at, "must be a colour such as #1A2B3C"));
                return;
            }
            walk(value, SCHEMA.path("$defs").path(last(reference)), at, wrong);
            return;
        }
        if (schema.has("oneOf")) {
            List<Wrong> fewest = null;
            for (JsonNode one : schema.path("oneOf")) {
                List<Wrong> mine = new ArrayList<>();
                walk(value, one, at, mine);
                boolean rather =
                        fewest == null || mine.isEmpty() || isNullOnly(one) == value.isNull();
                fewest = fewest != null && fewest.isEmpty() ? fewest : rather ? mine : fewest;
            }
            wrong.addAll(fewest == null ? List.of() : fewest);
            return;
        }
        String expected = expected(value, schema);
        if (!expected.isEmpty()) {
            wrong.add(new Wrong(at, expected));
            return;
        }
        if (value.isObject()) {
            JsonNode known = schema.path("properties");
            for (String name : value.propertyNames()) {
                if (known.has(name)) {
                    walk(value.get(name), known.get(name), at + "/" + Pointers.escape(name), wrong);
                }
            }
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                walk(value.get(i), schema.path("items"), at + "/" + i, wrong);
            }
        }
    }

    private static boolean isNullOnly(JsonNode schema) {
        return schema.path("type").asString("").equals("null");
    }

    private static boolean isHex(String text) {
        try {
            return Hex.of(text).toString().equals(text);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** What the value should be, or nothing where it is that. */
    private static String expected(JsonNode value, JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isMissingNode() && !typed(value, type)) {
            return "must be " + (type.isArray() ? type.toString() : type.asString());
        }
        if (schema.has("enum")) {
            for (JsonNode one : schema.path("enum")) {
                if (one.equals(value)) {
                    return "";
                }
            }
            return "must be one of " + schema.path("enum");
        }
        if (schema.has("const") && !schema.path("const").equals(value)) {
            return "must be " + schema.path("const");
        }
        if (value.isNumber()) {
            double number = value.doubleValue();
            if (number < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                    || number > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY)
                    || number <= schema.path("exclusiveMinimum").asDouble(Double.NEGATIVE_INFINITY)
                    || !Double.isFinite(number)) {
                return "is out of range";
            }
        }
        if (value.isString() && value.stringValue().length() < schema.path("minLength").asInt(0)) {
            return "is too short";
        }
        if (value.isArray()
                && (value.size() < schema.path("minItems").asInt(0)
                        || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE))) {
            return "has too few or too many entries";
        }
        return "";
    }

    private static boolean typed(JsonNode value, JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (typed(value, one)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "number" -> value.isNumber();
            case "integer" ->
                    value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> true;
        };
    }
}
