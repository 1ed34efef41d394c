package dev.shotlist.asking;

import dev.shotlist.llm.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a value that a model writes. One description serves both ways: as the JSON Schema the
 * model is given, and as the check of what it wrote.
 */
public sealed interface Shape {
    /** As JSON Schema, within what vendors hold their models to. */
    ObjectNode schema();

    /**
     * Says what is wrong with a value.
     *
     * @param pointer where the value stands
     */
    void check(JsonNode value, String pointer, Consumer<Finding> wrong);

    /** The same with a description for the model. */
    default ObjectNode schema(String description) {
        ObjectNode schema = schema();
        return description.isEmpty() ? schema : schema.put("description", description);
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    /** A text, its length in code points. */
    record Text(int least, int most) implements Shape {
        @Override
        public ObjectNode schema() {
            ObjectNode schema = typed("string");
            if (least > 0) {
                schema.put("minLength", least);
            }
            return schema.put("maxLength", most);
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            if (!value.isString()) {
                wrong.accept(new Finding(pointer, "must be text"));
                return;
            }
            String text = value.stringValue();
            int length = text.codePointCount(0, text.length());
            if (length < least || length > most || (least > 0 && text.isBlank())) {
                wrong.accept(
                        new Finding(
                                pointer,
                                "must have %d to %d characters, not %d"
                                        .formatted(least, most, length)));
            }
        }
    }

    /** A number that is finite. */
    record Amount(int least, int most) implements Shape {
        @Override
        public ObjectNode schema() {
            return typed("number").put("minimum", least).put("maximum", most);
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            double number = value.isNumber() ? value.asDouble(Double.NaN) : Double.NaN;
            if (!(number >= least && number <= most)) {
                wrong.accept(
                        new Finding(
                                pointer, "must be a number from %d to %d".formatted(least, most)));
            }
        }
    }

    /** A whole number. */
    record Whole(int least, int most) implements Shape {
        @Override
        public ObjectNode schema() {
            return typed("integer").put("minimum", least).put("maximum", most);
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            boolean fits =
                    value.isIntegralNumber()
                            && value.canConvertToInt()
                            && value.intValue() >= least
                            && value.intValue() <= most;
            if (!fits) {
                wrong.accept(
                        new Finding(
                                pointer,
                                "must be a whole number from %d to %d".formatted(least, most)));
            }
        }
    }

    /** True or false. */
    record Flag() implements Shape {
        @Override
        public ObjectNode schema() {
            return typed("boolean");
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            if (!value.isBoolean()) {
                wrong.accept(new Finding(pointer, "must be true or false"));
            }
        }
    }

    /** One of a few words. */
    record Choice(List<String> words) implements Shape {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = typed("string");
            ArrayNode all = schema.putArray("enum");
            words.forEach(all::add);
            return schema;
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            if (!value.isString() || !words.contains(value.stringValue())) {
                wrong.accept(new Finding(pointer, "must be one of " + String.join(", ", words)));
            }
        }
    }

    /** A list. */
    record Many(Shape each, int least, int most) implements Shape {
        @Override
        public ObjectNode schema() {
            ObjectNode schema = typed("array");
            schema.put("minItems", least).put("maxItems", most);
            schema.set("items", each.schema());
            return schema;
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            if (!value.isArray()) {
                wrong.accept(new Finding(pointer, "must be a list"));
                return;
            }
            if (value.size() < least || value.size() > most) {
                wrong.accept(
                        new Finding(
                                pointer,
                                "must hold %d to %d items, not %d"
                                        .formatted(least, most, value.size())));
            }
            // What stands beyond the last place is not looked at.
            for (int i = 0; i < Math.min(value.size(), most); i++) {
                each.check(value.get(i), pointer + "/" + i, wrong);
            }
        }
    }

    /** A named part of an object. */
    record Part(String name, String description, Shape shape) {}

    /** An object with exactly these parts. */
    record Parts(List<Part> parts) implements Shape {
        /** Names of a stranger's fields are worth telling a few times only. */
        private static final int MOST_STRANGERS = 3;

        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = typed("object");
            ObjectNode properties = schema.putObject("properties");
            parts.forEach(
                    part -> properties.set(part.name(), part.shape().schema(part.description())));
            ArrayNode required = schema.putArray("required");
            parts.forEach(part -> required.add(part.name()));
            return schema.put("additionalProperties", false);
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            if (!value.isObject()) {
                wrong.accept(new Finding(pointer, "must be an object"));
                return;
            }
            for (Part part : parts) {
                String at = pointer + "/" + part.name();
                JsonNode there = value.get(part.name());
                if (there == null) {
                    wrong.accept(new Finding(at, "is missing"));
                } else {
                    part.shape().check(there, at, wrong);
                }
            }
            int strangers = value.size() - known(value);
            if (strangers > 0) {
                wrong.accept(
                        new Finding(
                                pointer,
                                "holds fields that the schema does not know: "
                                        + String.join(", ", strangers(value))));
            }
        }

        private int known(JsonNode value) {
            return (int) parts.stream().filter(part -> value.has(part.name())).count();
        }

        private List<String> strangers(JsonNode value) {
            List<String> names = new ArrayList<>();
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                boolean known = parts.stream().anyMatch(part -> part.name().equals(field.getKey()));
                if (!known && names.size() < MOST_STRANGERS) {
                    names.add(CleanText.shown(field.getKey()));
                }
            }
            return names;
        }
    }

    /**
     * One of several objects, told apart by the one word that each has in a part of that name.
     *
     * @param by the part's name
     * @param kinds objects whose part of that name is a {@link Choice} of one word
     */
    record Either(String by, List<Parts> kinds) implements Shape {
        public Either {
            kinds = List.copyOf(kinds);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            ArrayNode all = schema.putArray("anyOf");
            kinds.forEach(kind -> all.add(kind.schema()));
            return schema;
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            String word = value.path(by).asString("");
            for (Parts kind : kinds) {
                if (word(kind).equals(word)) {
                    kind.check(value, pointer, wrong);
                    return;
                }
            }
            wrong.accept(new Finding(pointer + "/" + by, "must be one that the schema lists"));
        }

        private String word(Parts kind) {
            for (Part part : kind.parts()) {
                if (part.name().equals(by) && part.shape() instanceof Choice choice) {
                    return choice.words().getFirst();
                }
            }
            throw new IllegalStateException("a kind without its word");
        }
    }

    /** A value, or null. */
    record OrNull(Shape shape) implements Shape {
        @Override
        public ObjectNode schema() {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            schema.putArray("anyOf").add(shape.schema()).add(typed("null"));
            return schema;
        }

        @Override
        public void check(JsonNode value, String pointer, Consumer<Finding> wrong) {
            if (!value.isNull()) {
                shape.check(value, pointer, wrong);
            }
        }
    }
}
