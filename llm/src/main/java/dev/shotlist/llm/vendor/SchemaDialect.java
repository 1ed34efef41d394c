package dev.shotlist.llm.vendor;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema as a vendor takes it: what it would answer with a 400 moves into the description, where
 * the model still reads it. The validator holds every answer to the whole schema anyway.
 */
final class SchemaDialect {
    private final Set<String> refused;

    private SchemaDialect(Set<String> refused) {
        this.refused = refused;
    }

    static SchemaDialect of(Vendor vendor) {
        return new SchemaDialect(WireFacts.refusedKeywords(vendor));
    }

    JsonNode translate(JsonNode schema) {
        return refused.isEmpty() ? schema : schema(schema);
    }

    private JsonNode schema(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        var notes = new StringBuilder();
        node.properties()
                .forEach(entry -> {
                    String keyword = entry.getKey();
                    JsonNode value = entry.getValue();
                    if (refused.contains(keyword) && !smallMinItems(keyword, value)) {
                        note(notes, keyword, value);
                    } else {
                        out.set(keyword, below(keyword, value));
                    }
                });
        if (!notes.isEmpty()) {
            String said = out.path("description").asString("");
            out.put("description", said.isEmpty() ? notes.toString() : said + " " + notes);
        }
        return out;
    }

    private JsonNode below(String keyword, JsonNode value) {
        return switch (keyword) {
            // Names of properties are not keywords, whatever they are called.
            case "properties", "$defs", "definitions" -> named(value);
            case "items", "anyOf", "allOf", "oneOf", "additionalProperties" -> each(value);
            default -> value;
        };
    }

    private JsonNode named(JsonNode schemas) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        schemas.properties().forEach(entry -> out.set(entry.getKey(), schema(entry.getValue())));
        return out;
    }

    private JsonNode each(JsonNode value) {
        if (!value.isArray()) {
            return schema(value);
        }
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        value.forEach(one -> out.add(schema(one)));
        return out;
    }

    private static boolean smallMinItems(String keyword, JsonNode value) {
        return "minItems".equals(keyword) && value.asInt(2) <= 1;
    }

    private static void note(StringBuilder notes, String keyword, JsonNode value) {
        if (keyword.startsWith("$") || "default".equals(keyword)) {
            return;
        }
        notes.append(notes.isEmpty() ? "(" : " (")
                .append(keyword)
                .append(": ")
                .append(value)
                .append(')');
    }
}
