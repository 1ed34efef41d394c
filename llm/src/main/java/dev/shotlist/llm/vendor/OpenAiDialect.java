package dev.shotlist.llm.vendor;

import dev.shotlist.llm.FinishReason;
import dev.shotlist.llm.Picture;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.Repair;
import dev.shotlist.llm.Tokens;
import dev.shotlist.llm.transport.Call;
import dev.shotlist.llm.transport.WireJson;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Chat completions, OpenAI's own and those of compatible servers. */
final class OpenAiDialect implements Dialect {
    private final Provider provider;
    private final SchemaDialect schemas;

    OpenAiDialect(Provider provider) {
        this.provider = provider;
        schemas = SchemaDialect.of(provider.vendor());
    }

    @Override
    public Call ask(Prompt prompt) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("model", provider.model());
        // The old name is refused by new models, the new one unknown to older servers.
        body.put(
                provider.vendor() == Vendor.OPENAI ? "max_completion_tokens" : "max_tokens",
                prompt.maxOutputTokens());
        if (provider.output() == StructuredOutput.SCHEMA) {
            ObjectNode format = body.putObject("response_format");
            format.put("type", "json_schema");
            ObjectNode schema = format.putObject("json_schema");
            schema.put("name", prompt.schemaName());
            schema.put("strict", true);
            schema.set("schema", schemas.translate(prompt.schema()));
        }
        ArrayNode messages = body.putArray("messages");
        message(messages, "system", SchemaInPrompt.system(prompt, provider.output()));
        user(messages.addObject(), prompt);
        Repair repair = prompt.repair();
        if (repair != null) {
            message(messages, "assistant", repair.reply());
            message(messages, "user", repair.instruction());
        }
        return new Call(provider.at("/chat/completions"), headers(), WireJson.write(body));
    }

    @Override
    public Call list() {
        return Call.get(provider.at("/models"), headers());
    }

    @Override
    public Optional<Answer> read(JsonNode reply) {
        JsonNode choice = reply.path("choices").path(0);
        JsonNode message = choice.path("message");
        if (!message.isObject()) {
            return Optional.empty();
        }
        String refusal = message.path("refusal").asString("");
        FinishReason finish =
                refusal.isEmpty()
                        ? finish(choice.path("finish_reason").asString(""))
                        : FinishReason.REFUSAL;
        String text = message.path("content").stringValueOpt().orElse("");
        String model = reply.path("model").stringValueOpt().orElse(null);
        return Optional.of(new Answer(text, model, finish, tokens(reply.path("usage"))));
    }

    private void user(ObjectNode message, Prompt prompt) {
        message.put("role", "user");
        if (!provider.sees() || prompt.pictures().isEmpty()) {
            message.put("content", prompt.user());
            return;
        }
        ArrayNode parts = message.putArray("content");
        parts.addObject().put("type", "text").put("text", prompt.user());
        for (Picture picture : prompt.pictures()) {
            parts.addObject()
                    .put("type", "image_url")
                    .putObject("image_url")
                    .put("url", dataUrl(picture));
        }
    }

    static String dataUrl(Picture picture) {
        return "data:%s;base64,%s"
                .formatted(
                        picture.mediaType(), Base64.getEncoder().encodeToString(picture.bytes()));
    }

    private Map<String, String> headers() {
        Secret key = provider.key();
        return Dialect.headers(
                key == null ? Map.of() : Map.of("Authorization", "Bearer " + key.reveal()));
    }

    private static void message(ArrayNode messages, String role, String text) {
        messages.addObject().put("role", role).put("content", text);
    }

    private static FinishReason finish(String word) {
        return switch (word) {
            case "stop" -> FinishReason.STOP;
            case "length" -> FinishReason.LENGTH;
            case "content_filter" -> FinishReason.REFUSAL;
            default -> FinishReason.OTHER;
        };
    }

    private static @Nullable Tokens tokens(JsonNode usage) {
        JsonNode input = usage.path("prompt_tokens");
        JsonNode output = usage.path("completion_tokens");
        if (!input.isIntegralNumber() || !output.isIntegralNumber()) {
            return null;
        }
        long cached = usage.path("prompt_tokens_details").path("cached_tokens").asLong(0);
        return Tokens.reported(input.asLong(-1), output.asLong(-1), cached);
    }
}
