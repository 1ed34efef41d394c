package dev.shotlist.llm.vendor;

import dev.shotlist.llm.FinishReason;
import dev.shotlist.llm.Picture;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.Repair;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.transport.Call;
import dev.shotlist.llm.transport.WireJson;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Anthropic's messages, their answer held to a schema. */
final class AnthropicDialect implements Dialect {
    /** The interface's version, unchanged since its beginning. */
    private static final String VERSION = "2023-06-01";

    private final Provider provider;
    private final SchemaDialect schemas;

    AnthropicDialect(Provider provider) {
        this.provider = provider;
        schemas = SchemaDialect.of(provider.vendor());
    }

    @Override
    public Call ask(Prompt prompt) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("model", provider.model());
        body.put("max_tokens", prompt.maxOutputTokens());
        body.put("system", SchemaInPrompt.system(prompt, provider.output()));
        if (provider.output() == StructuredOutput.SCHEMA) {
            ObjectNode format = body.putObject("output_config").putObject("format");
            format.put("type", "json_schema");
            format.set("schema", schemas.translate(prompt.schema()));
        }
        ArrayNode messages = body.putArray("messages");
        user(messages.addObject(), prompt);
        Repair repair = prompt.repair();
        if (repair != null) {
            // An assistant turn must not be empty here.
            String said = repair.reply().isBlank() ? "(nothing)" : repair.reply().strip();
            messages.addObject().put("role", "assistant").put("content", said);
            messages.addObject().put("role", "user").put("content", repair.instruction());
        }
        return new Call(provider.at("/v1/messages"), headers(), WireJson.write(body));
    }

    @Override
    public Call list() {
        return Call.get(provider.at("/v1/models?limit=1000"), headers());
    }

    @Override
    public Optional<Answer> read(JsonNode reply) {
        JsonNode content = reply.path("content");
        if (!content.isArray()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        for (JsonNode block : content) {
            if ("text".equals(block.path("type").asString(""))) {
                text.append(block.path("text").stringValueOpt().orElse(""));
            }
        }
        String model = reply.path("model").stringValueOpt().orElse(null);
        FinishReason finish = finish(reply.path("stop_reason").asString(""));
        return Optional.of(new Answer(text.toString(), model, finish, tokens(reply.path("usage"))));
    }

    private void user(ObjectNode message, Prompt prompt) {
        message.put("role", "user");
        if (!provider.sees() || prompt.pictures().isEmpty()) {
            message.put("content", prompt.user());
            return;
        }
        ArrayNode parts = message.putArray("content");
        // Pictures first: the vendor says that its models then read the text better.
        for (Picture picture : prompt.pictures()) {
            parts.addObject()
                    .put("type", "image")
                    .putObject("source")
                    .put("type", "base64")
                    .put("media_type", picture.mediaType())
                    .put("data", Base64.getEncoder().encodeToString(picture.bytes()));
        }
        parts.addObject().put("type", "text").put("text", prompt.user());
    }

    private Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        headers.put("anthropic-version", VERSION);
        Secret key = provider.key();
        if (key != null) {
            headers.put("x-api-key", key.reveal());
        }
        return Dialect.headers(headers);
    }

    private static FinishReason finish(String word) {
        return switch (word) {
            case "end_turn", "stop_sequence" -> FinishReason.STOP;
            case "max_tokens", "model_context_window_exceeded" -> FinishReason.LENGTH;
            case "refusal" -> FinishReason.REFUSAL;
            default -> FinishReason.OTHER;
        };
    }

    /** Here the input is counted without what was read from or written to the prompt cache. */
    private static @Nullable Tokens tokens(JsonNode usage) {
        JsonNode input = usage.path("input_tokens");
        JsonNode output = usage.path("output_tokens");
        if (!input.isIntegralNumber() || !output.isIntegralNumber() || input.asLong(-1) < 0) {
            return null;
        }
        long read = Math.max(0, usage.path("cache_read_input_tokens").asLong(0));
        long written = Math.max(0, usage.path("cache_creation_input_tokens").asLong(0));
        return Tokens.reported(input.asLong(-1) + read + written, output.asLong(-1), read);
    }
}
