package dev.shotlist.render;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A value of a plan as a reader is shown it: words, names of colours, lists in a row. */
public final class ShownValue {
    private static final String NOTHING = "none";

    private ShownValue() {}

    /** The value in words; somebody's words, not yet inert. */
    public static String of(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item(item)));
            return items.isEmpty() ? NOTHING : String.join(", ", items);
        }
        return value.isNull() || value.isMissingNode() ? NOTHING : value.toString();
    }

    /** What an entry of a list is called: a text's words, a colour's name and value. */
    private static String item(JsonNode item) {
        for (String name : List.of("text", "name", "id", "code")) {
            if (item.path(name).isString()) {
                String hex = item.path("hex").asString("");
                return item.path(name).stringValue() + (hex.isEmpty() ? "" : " " + hex);
            }
        }
        return of(item);
    }
}
