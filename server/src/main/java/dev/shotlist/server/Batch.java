package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several requests in one.
 *
 * @param maxParallel how many are answered at a time
 * @param failFast whether none is begun once one was refused
 */
record Batch(List<Item> items, int maxParallel, boolean failFast) {
    static final int MOST_ITEMS = 10;
    private static final int USUAL_PARALLEL = 4;
    private static final int LONGEST_ID = 128;

    /**
     * One request.
     *
     * @param id the caller's own, else its place
     */
    record Item(String id, JsonNode request) {}

    Batch {
        items = List.copyOf(items);
    }

    /**
     * @throws Refusal where the batch itself is not valid, whatever its requests are
     */
    static Batch read(JsonNode body) {
        if (body.isArray()) {
            return new Batch(items(body, ""), USUAL_PARALLEL, false);
        }
        only(body, "", Set.of("prompts", "batch_options"));
        JsonNode prompts = body.get("prompts");
        if (prompts == null || !prompts.isArray()) {
            throw wrong("/prompts", "must be an array of requests");
        }
        JsonNode options = body.path("batch_options");
        int parallel = USUAL_PARALLEL;
        boolean failFast = false;
        if (!options.isMissingNode() && !options.isNull()) {
            only(options, "/batch_options", Set.of("max_parallel", "fail_fast"));
            parallel = parallel(options.path("max_parallel"));
            JsonNode fail = options.path("fail_fast");
            if (!absent(fail) && !fail.isBoolean()) {
                throw wrong("/batch_options/fail_fast", "must be true or false");
            }
            failFast = fail.asBoolean(false);
        }
        return new Batch(items(prompts, "/prompts"), parallel, failFast);
    }

    private static int parallel(JsonNode given) {
        if (absent(given)) {
            return USUAL_PARALLEL;
        }
        if (!given.isIntegralNumber()
                || !given.canConvertToInt()
                || given.intValue() < 1
                || given.intValue() > MOST_ITEMS) {
            throw wrong("/batch_options/max_parallel", "must be a number from 1 to " + MOST_ITEMS);
        }
        return given.intValue();
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static void only(JsonNode object, String pointer, Set<String> known) {
        if (!object.isObject()) {
            throw wrong(pointer, "must be an object");
        }
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                String escaped = name.replace("~", "~0").replace("/", "~1");
                throw wrong(pointer + "/" + escaped, "is not known");
            }
        }
    }

    private static List<Item> items(JsonNode array, String pointer) {
        if (array.isEmpty() || array.size() > MOST_ITEMS) {
            throw wrong(pointer, "must hold 1 to " + MOST_ITEMS + " requests");
        }
        List<Item> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            Item item = item(array.get(i), i, pointer + "/" + i);
            if (!ids.add(item.id())) {
                throw wrong(pointer + "/" + i + "/id", "is the id of an earlier request");
            }
            items.add(item);
        }
        return items;
    }

    private static Item item(JsonNode request, int index, String pointer) {
        JsonNode id = request.isObject() ? request.get("id") : null;
        String name = id == null || id.isNull() ? Integer.toString(index) : id(id, pointer);
        if (request instanceof ObjectNode object && id != null) {
            object.remove("id");
        }
        return new Item(name, request);
    }

    private static String id(JsonNode id, String pointer) {
        @Nullable String text = id.isString() ? id.stringValue() : null;
        if (text == null || text.isEmpty() || text.length() > LONGEST_ID) {
            throw wrong(pointer + "/id", "must be a text of 1 to " + LONGEST_ID + " characters");
        }
        return text;
    }

    private static Refusal wrong(String pointer, String message) {
        return Refusal.at(
                ErrorCode.INVALID_REQUEST,
                "The batch is not valid.",
                List.of(new FieldError(pointer, message)));
    }
}
