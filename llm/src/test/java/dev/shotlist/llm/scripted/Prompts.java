package dev.shotlist.llm.scripted;

import dev.shotlist.llm.Finding;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.Validator;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small question with a schema, and the validator that goes with it. */
public final class Prompts {
    public static final String GOOD = "{\"title\":\"Dawn\",\"scenes\":[{\"text\":\"A kettle\"}]}";

    public static final JsonNode SCHEMA =
            new JsonMapper()
                    .readTree(
                            """
                            {"type":"object","additionalProperties":false,"required":["title","scenes"],
                             "properties":{
                              "title":{"type":"string","maxLength":80,"description":"A few words."},
                              "scenes":{"type":"array","minItems":1,"maxItems":10,"items":{
                                "type":"object","additionalProperties":false,"required":["text"],
                                "properties":{"text":{"type":"string","minLength":1}}}}}}
                            """);

    /** What a JSON Schema validator would say to that schema. */
    public static final Validator VALIDATOR =
            json -> {
                var findings = new ArrayList<Finding>();
                if (!json.path("title").isString()) {
                    findings.add(new Finding("/title", "must be a string"));
                }
                if (!json.path("scenes").isArray() || json.path("scenes").isEmpty()) {
                    findings.add(new Finding("/scenes", "must be a list of at least one scene"));
                }
                return findings;
            };

    private Prompts() {}

    public static Prompt plain() {
        return new Prompt(
                "You direct short films.",
                "A kettle at dawn.",
                List.of(),
                "direction",
                SCHEMA,
                2000,
                VALIDATOR,
                null);
    }
}
