package dev.shotlist.llm.moderation;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request to the endpoint.
 *
 * @param inputs what each of its results is about, in order
 */
record ModerationCall(List<String> inputs, ObjectNode body) {
    /** The endpoint knows 13, the longest of 22 characters. */
    private static final int MOST_CATEGORIES = 40;

    private static final int LONGEST_CATEGORY = 40;

    /** Flagged, and no word why. */
    private static final String UNNAMED = "unnamed";

    static List<ModerationCall> of(String model, List<Material> materials) {
        var calls = new ArrayList<ModerationCall>();
        var names = new ArrayList<String>();
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        for (Material material : materials) {
            switch (material) {
                case Material.Text text when !text.text().isBlank() -> {
                    names.add(text.input());
                    texts.add(text.text());
                }
                case Material.Text _ -> {}
                case Material.Image image -> calls.add(picture(model, image));
            }
        }
        if (!names.isEmpty()) {
            ObjectNode body = body(model);
            body.set("input", texts);
            calls.addFirst(new ModerationCall(List.copyOf(names), body));
        }
        return calls;
    }

    /** Empty when the reply does not answer this request. */
    Optional<Verdict> read(JsonNode reply) {
        JsonNode results = reply.path("results");
        // Gateways that sum up a list say one thing about all of it.
        boolean summedUp = results.size() == 1;
        if (!results.isArray() || (results.size() != inputs.size() && !summedUp)) {
            return Optional.empty();
        }
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < inputs.size(); i++) {
            JsonNode result = results.path(summedUp ? 0 : i);
            JsonNode flagged = result.path("flagged");
            if (!flagged.isBoolean()) {
                return Optional.empty();
            }
            if (flagged.booleanValue()) {
                violations.add(new Violation(inputs.get(i), categories(result)));
            }
        }
        return Optional.of(
                violations.isEmpty() ? new Verdict.Passed(false) : new Verdict.Refused(violations));
    }

    /** Names as the vendor has them: they go to the caller, so nothing else may stand there. */
    private static List<String> categories(JsonNode result) {
        List<String> named =
                result.path("categories").properties().stream()
                        .filter(category -> category.getValue().asBoolean(false))
                        .map(category -> category.getKey())
                        .filter(ModerationCall::isName)
                        .limit(MOST_CATEGORIES)
                        .toList();
        return named.isEmpty() ? List.of(UNNAMED) : named;
    }

    private static boolean isName(String category) {
        return !category.isEmpty()
                && category.length() <= LONGEST_CATEGORY
                && category.chars().allMatch(c -> (c >= 'a' && c <= 'z') || "/-_".indexOf(c) >= 0);
    }

    private static ModerationCall picture(String model, Material.Image image) {
        ObjectNode body = body(model);
        body.putArray("input")
                .addObject()
                .put("type", "image_url")
                .putObject("image_url")
                .put(
                        "url",
                        "data:%s;base64,%s"
                                .formatted(
                                        image.picture().mediaType(),
                                        Base64.getEncoder()
                                                .encodeToString(image.picture().bytes())));
        return new ModerationCall(List.of(image.input()), body);
    }

    private static ObjectNode body(String model) {
        return JsonNodeFactory.instance.objectNode().put("model", model);
    }
}
