package dev.shotlist.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an edit did. */
public record EditReport(
        List<JsonNode> operations,
        List<JsonNode> patch,
        List<JsonNode> inversePatch,
        String summary,
        List<String> rerender,
        @Nullable Double rerenderUsd) {
    public EditReport {
        operations = List.copyOf(operations);
        patch = List.copyOf(patch);
        inversePatch = List.copyOf(inversePatch);
        rerender = List.copyOf(rerender);
    }
}
