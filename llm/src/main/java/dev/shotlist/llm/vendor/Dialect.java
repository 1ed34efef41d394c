package dev.shotlist.llm.vendor;

import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.transport.Call;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A vendor's wire format. */
sealed interface Dialect permits OpenAiDialect, AnthropicDialect {
    static Dialect of(Provider provider) {
        return switch (provider.vendor()) {
            case OPENAI, COMPATIBLE -> new OpenAiDialect(provider);
            case ANTHROPIC -> new AnthropicDialect(provider);
        };
    }

    Call ask(Prompt prompt);

    /** Lists the models: costs nothing and proves address and key. */
    Call list();

    /** The answer in a successful reply; empty when it is not of this format. */
    Optional<Answer> read(JsonNode reply);

    /** Headers of every JSON call, with the given one for the key. */
    static Map<String, String> headers(Map<String, String> more) {
        var headers = new java.util.HashMap<>(more);
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        headers.put("User-Agent", "shotlist");
        return headers;
    }
}
