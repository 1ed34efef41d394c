package dev.shotlist.llm.vendor;

import dev.shotlist.llm.Prompt;

/** For models that no vendor holds to a schema. */
final class SchemaInPrompt {
    private SchemaInPrompt() {}

    static String system(Prompt prompt, StructuredOutput output) {
        if (output == StructuredOutput.SCHEMA) {
            return prompt.system();
        }
        return prompt.system()
                + "\n\nAnswer with one JSON object and nothing else. It must fit this JSON"
                + " Schema:\n"
                + prompt.schema();
    }
}
