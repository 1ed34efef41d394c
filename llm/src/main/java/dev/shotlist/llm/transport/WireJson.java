package dev.shotlist.llm.transport;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON from strangers: one value, no name twice, nothing after it, nothing beyond sense. */
public final class WireJson {
    /** Deeper than any envelope or plan, far from the stack's end. */
    private static final int DEEPEST = 64;

    /** Money, seconds and coordinates are shorter. */
    private static final int LONGEST_NUMBER = 60;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private WireJson() {}

    /** The value, or empty when these bytes are not exactly one sane JSON value. */
    public static Optional<JsonNode> read(byte[] bytes) {
        try {
            return sane(MAPPER.readTree(bytes));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** The value, or empty when this text is not exactly one sane JSON value. */
    public static Optional<JsonNode> read(String text) {
        try {
            return sane(MAPPER.readTree(text));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    public static byte[] write(JsonNode json) {
        return MAPPER.writeValueAsBytes(json);
    }

    private static Optional<JsonNode> sane(JsonNode json) {
        return json.isMissingNode() || !fine(json) ? Optional.empty() : Optional.of(json);
    }

    private static boolean fine(JsonNode node) {
        if (node.isString()) {
            return wellFormed(node.stringValue());
        }
        if (node.isNumber()) {
            return Double.isFinite(node.doubleValue());
        }
        if (node.isObject() && !node.propertyNames().stream().allMatch(WireJson::wellFormed)) {
            return false;
        }
        for (JsonNode child : node) {
            if (!fine(child)) {
                return false;
            }
        }
        return true;
    }

    /** Escapes can smuggle in half a character that no UTF-8 can carry on. */
    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> c <= 0xFFFF && Character.isSurrogate((char) c));
    }
}
