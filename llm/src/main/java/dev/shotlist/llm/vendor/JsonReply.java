package dev.shotlist.llm.vendor;

import dev.shotlist.llm.transport.WireJson;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds the JSON in what a model wrote, which may stand in a fence or behind some prose. */
final class JsonReply {
    private static final String FENCE = "```";

    private JsonReply() {}

    static Optional<JsonNode> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        return WireJson.read(trimmed)
                .or(() -> fenced(trimmed).flatMap(WireJson::read))
                .or(() -> braced(trimmed).flatMap(WireJson::read));
    }

    /** Between the first fence, its language tag left out, and the last. */
    private static Optional<String> fenced(String text) {
        int open = text.indexOf(FENCE);
        if (open < 0) {
            return Optional.empty();
        }
        int start = text.indexOf('\n', open);
        int close = text.lastIndexOf(FENCE);
        return start < 0 || close <= start
                ? Optional.empty()
                : Optional.of(text.substring(start + 1, close).strip());
    }

    private static Optional<String> braced(String text) {
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        return open < 0 || close < open
                ? Optional.empty()
                : Optional.of(text.substring(open, close + 1));
    }
}
