package dev.shotlist.llm;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with an answer; nothing found means it is accepted. */
@FunctionalInterface
public interface Validator {
    /** Accepts every JSON object. */
    Validator ANY_OBJECT =
            json ->
                    json.isObject()
                            ? List.of()
                            : List.of(new Finding("", "The answer must be a JSON object."));

    List<Finding> findings(JsonNode json);
}
