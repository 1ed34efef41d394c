package dev.shotlist.llm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a model is asked.
 *
 * @param system what the model is told about its task
 * @param user the material it works on
 * @param pictures shown to models that see, in this order; others are asked without them
 * @param schemaName 1 to 64 of {@code a-z A-Z 0-9 _ -}, as vendors demand
 * @param schema JSON Schema of the answer; its root is an object
 * @param maxOutputTokens the most the model may write
 * @param validator what is wrong with an answer that the schema cannot see
 * @param repair the rejected answer, when this is the second asking
 */
public record Prompt(
        String system,
        String user,
        List<Picture> pictures,
        String schemaName,
        JsonNode schema,
        int maxOutputTokens,
        Validator validator,
        @Nullable Repair repair) {

    public Prompt {
        Objects.requireNonNull(validator);
        pictures = List.copyOf(pictures);
        if (schemaName.isEmpty()
                || schemaName.length() > 64
                || !schemaName.chars().allMatch(Prompt::inName)) {
            throw new IllegalArgumentException("Not a schema name: " + schemaName);
        }
        if (!schema.isObject()) {
            throw new IllegalArgumentException("A schema is a JSON object");
        }
        if (maxOutputTokens < 1) {
            throw new IllegalArgumentException("No tokens to answer with: " + maxOutputTokens);
        }
    }

    /** A prompt without pictures whose answers are held to the schema's root type only. */
    public static Prompt of(
            String system, String user, String schemaName, JsonNode schema, int maxOutputTokens) {
        return new Prompt(
                system,
                user,
                List.of(),
                schemaName,
                schema,
                maxOutputTokens,
                Validator.ANY_OBJECT,
                null);
    }

    public Prompt withPictures(List<Picture> shown) {
        return new Prompt(
                system, user, shown, schemaName, schema, maxOutputTokens, validator, repair);
    }

    public Prompt withValidator(Validator checked) {
        return new Prompt(
                system, user, pictures, schemaName, schema, maxOutputTokens, checked, repair);
    }

    /** The same question once more, with the answer that was rejected and why. */
    public Prompt repairing(Repair rejected) {
        return new Prompt(
                system, user, pictures, schemaName, schema, maxOutputTokens, validator, rejected);
    }

    private static boolean inName(int c) {
        return c == '_' || c == '-' || (c < 128 && Character.isLetterOrDigit(c));
    }

    /** Sizes only: prompts hold what users wrote. */
    @Override
    public String toString() {
        return "Prompt[%s, %d + %d characters, %d pictures, %d tokens]"
                .formatted(
                        schemaName,
                        system.length(),
                        user.length(),
                        pictures.size(),
                        maxOutputTokens);
    }
}
