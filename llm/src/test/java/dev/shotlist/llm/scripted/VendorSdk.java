package dev.shotlist.llm.scripted;

import com.anthropic.models.messages.ContentBlock;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.StopReason;
import com.anthropic.models.messages.TextBlock;
import com.anthropic.models.messages.Usage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.completions.CompletionUsage;
import com.openai.models.moderations.Moderation;
import com.openai.models.moderations.ModerationCreateParams;
import com.openai.models.moderations.ModerationCreateResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The vendors' own model classes: they read what we send and write what we parse. */
public final class VendorSdk {
    private VendorSdk() {}

    public static ChatCompletionCreateParams.Body readOpenAi(String body) {
        return readCompatible(body).validate();
    }

    /** Without validation, which knows the names of OpenAI's own models only. */
    public static ChatCompletionCreateParams.Body readCompatible(String body) {
        try {
            return com.openai.core.ObjectMappers.jsonMapper()
                    .readValue(body, ChatCompletionCreateParams.Body.class);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static MessageCreateParams.Body readAnthropic(String body) {
        try {
            return com.anthropic.core.ObjectMappers.jsonMapper()
                    .readValue(body, MessageCreateParams.Body.class)
                    .validate();
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static ModerationCreateParams.Body readModeration(String body) {
        try {
            return com.openai.core.ObjectMappers.jsonMapper()
                    .readValue(body, ModerationCreateParams.Body.class)
                    .validate();
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static String openAiAnswer(String content, ChatCompletion.Choice.FinishReason finish) {
        return openAi(Optional.of(content), Optional.empty(), finish);
    }

    public static String openAiRefusal(String refusal) {
        return openAi(
                Optional.empty(), Optional.of(refusal), ChatCompletion.Choice.FinishReason.STOP);
    }

    private static String openAi(
            Optional<String> content,
            Optional<String> refusal,
            ChatCompletion.Choice.FinishReason finish) {
        ChatCompletionMessage message =
                ChatCompletionMessage.builder().content(content).refusal(refusal).build();
        ChatCompletion completion =
                ChatCompletion.builder()
                        .id("chatcmpl-1")
                        .created(1_790_000_000)
                        .model("gpt-6-luna-2026-09-22")
                        .addChoice(
                                ChatCompletion.Choice.builder()
                                        .index(0)
                                        .finishReason(finish)
                                        .logprobs(Optional.empty())
                                        .message(message)
                                        .build())
                        .usage(
                                CompletionUsage.builder()
                                        .promptTokens(1200)
                                        .completionTokens(400)
                                        .totalTokens(1600)
                                        .promptTokensDetails(
                                                CompletionUsage.PromptTokensDetails.builder()
                                                        .cachedTokens(1000)
                                                        .build())
                                        .build())
                        .build();
        try {
            return com.openai.core.ObjectMappers.jsonMapper()
                    .writeValueAsString(completion.validate());
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    public static String anthropicAnswer(String content, StopReason stop) {
        Message message =
                Message.builder()
                        .id("msg_1")
                        .model("claude-sonnet-5-5")
                        .container(Optional.empty())
                        .diagnostics(Optional.empty())
                        .stopDetails(Optional.empty())
                        .content(
                                content.isEmpty()
                                        ? List.of()
                                        : List.of(
                                                ContentBlock.ofText(
                                                        TextBlock.builder()
                                                                .text(content)
                                                                .citations(Optional.empty())
                                                                .build())))
                        .stopReason(stop)
                        .stopSequence(Optional.empty())
                        .usage(usage())
                        .build();
        try {
            return com.anthropic.core.ObjectMappers.jsonMapper()
                    .writeValueAsString(message.validate());
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    /** A result for each category given; an empty one is not flagged. */
    public static String moderation(List<String> flagged) {
        Moderation.CategoryScores scores = all(Moderation.CategoryScores.class, "0.01");
        Moderation.CategoryAppliedInputTypes types =
                all(Moderation.CategoryAppliedInputTypes.class, "[]");
        var results = new ArrayList<Moderation>();
        for (String category : flagged) {
            String categories =
                    MODERATION_CATEGORIES.stream()
                            .map(name -> "\"" + name + "\":" + name.equals(category))
                            .collect(Collectors.joining(",", "{", "}"));
            results.add(
                    Moderation.builder()
                            .flagged(!category.isEmpty())
                            .categories(openAi(categories, Moderation.Categories.class))
                            .categoryScores(scores)
                            .categoryAppliedInputTypes(types)
                            .build());
        }
        try {
            return com.openai.core.ObjectMappers.jsonMapper()
                    .writeValueAsString(
                            ModerationCreateResponse.builder()
                                    .id("modr-1")
                                    .model("omni-moderation-2024-09-26")
                                    .results(results)
                                    .build()
                                    .validate());
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private static final List<String> MODERATION_CATEGORIES =
            List.of(
                    "harassment",
                    "harassment/threatening",
                    "hate",
                    "hate/threatening",
                    "illicit",
                    "illicit/violent",
                    "self-harm",
                    "self-harm/instructions",
                    "self-harm/intent",
                    "sexual",
                    "sexual/minors",
                    "violence",
                    "violence/graphic");

    private static <T> T all(Class<T> type, String value) {
        return openAi(
                MODERATION_CATEGORIES.stream()
                        .map(name -> "\"" + name + "\":" + value)
                        .collect(Collectors.joining(",", "{", "}")),
                type);
    }

    private static <T> T openAi(String json, Class<T> type) {
        try {
            return com.openai.core.ObjectMappers.jsonMapper().readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Usage usage() {
        return Usage.builder()
                .inputTokens(200)
                .outputTokens(400)
                .cacheReadInputTokens(1000)
                .cacheCreationInputTokens(50)
                .cacheCreation(Optional.empty())
                .inferenceGeo(Optional.empty())
                .outputTokensDetails(Optional.empty())
                .serverToolUse(Optional.empty())
                .serviceTier(Optional.empty())
                .speed(Optional.empty())
                .build();
    }
}
