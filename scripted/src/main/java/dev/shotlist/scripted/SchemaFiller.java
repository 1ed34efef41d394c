package dev.shotlist.scripted;

import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the dullest value that fits a schema, as a vendor held to it could. */
final class SchemaFiller {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode root;

    private SchemaFiller(JsonNode root) {
        this.root = root;
    }

    static JsonNode fill(JsonNode schema) {
        return new SchemaFiller(schema).value(schema);
    }

    private JsonNode value(JsonNode schema) {
        if (schema.has("$ref")) {
            String pointer = schema.path("$ref").stringValue().substring(1);
            return value(root.at(pointer));
        }
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            if (schema.has(choice)) {
                return value(schema.path(choice).path(0));
            }
        }
        return typed(schema, type(schema.path("type")));
    }

    private JsonNode typed(JsonNode schema, String type) {
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "number" -> JSON.numberNode(schema.path("minimum").asDouble(1));
            case "boolean" -> JSON.booleanNode(true);
            case "null" -> JSON.nullNode();
            default -> JSON.stringNode(line(schema));
        };
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties")
                .properties()
                .forEach(entry -> object.set(entry.getKey(), value(entry.getValue())));
        return object;
    }

    private JsonNode array(JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int length = Math.max(1, schema.path("minItems").asInt(1));
        for (int i = 0; i < length; i++) {
            array.add(value(schema.path("items")));
        }
        return array;
    }

    private static String type(JsonNode type) {
        if (!type.isArray()) {
            return type.asString("string");
        }
        Iterator<JsonNode> types = type.iterator();
        return types.hasNext() ? types.next().asString("string") : "string";
    }

    /** Long enough, also where the bound was moved into the description. */
    private static String line(JsonNode schema) {
        int least = schema.path("minLength").asInt(0);
        String said = schema.path("description").asString("");
        int at = said.indexOf(MIN_LENGTH);
        if (at >= 0) {
            int from = at + MIN_LENGTH.length();
            least = Integer.parseInt(said.substring(from, said.indexOf(')', from)));
        }
        StringBuilder line = new StringBuilder("A scripted line");
        while (line.length() < least) {
            line.append(" and one more word");
        }
        return line.toString();
    }

    private static final String MIN_LENGTH = "(minLength: ";
}
