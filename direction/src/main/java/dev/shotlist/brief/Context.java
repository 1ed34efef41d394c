package dev.shotlist.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was there before.
 *
 * @param previousConfig a plan, or the creative_direction of one; makes the request an edit
 * @param baseVersion version of the plan that the caller edits
 * @param operations typed operations instead of words
 * @param locked JSON Pointers from the plan's root that no edit may change
 */
public record Context(
        @Nullable JsonNode previousConfig,
        @Nullable String baseVersion,
        List<JsonNode> operations,
        List<String> locked,
        BrandGuidelines brand) {

    public static final Context NONE =
            new Context(null, null, List.of(), List.of(), BrandGuidelines.NONE);

    public Context {
        operations = List.copyOf(operations);
        locked = List.copyOf(locked);
    }
}
