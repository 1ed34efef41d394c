package dev.shotlist.treatment;

import com.anthropic.models.messages.MessageCreateParams;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.moderations.ModerationCreateParams;
import dev.shotlist.scripted.HttpTalk;

/** The vendors' own model classes: they read treatments, edits and moderations as we send them. */
final class VendorSdks {
    private VendorSdks() {}

    static void read(HttpTalk.Request request) {
        String path = request.path();
        try {
            if (path.endsWith("/messages")) {
                com.anthropic.core.ObjectMappers.jsonMapper()
                        .readValue(request.body(), MessageCreateParams.Body.class)
                        .validate();
            } else if (path.endsWith("/moderations")) {
                com.openai.core.ObjectMappers.jsonMapper()
                        .readValue(request.body(), ModerationCreateParams.Body.class)
                        .validate();
            } else if (path.endsWith("/chat/completions")) {
                com.openai.core.ObjectMappers.jsonMapper()
                        .readValue(request.body(), ChatCompletionCreateParams.Body.class)
                        .validate();
            }
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(path, unreadable);
        }
    }
}
