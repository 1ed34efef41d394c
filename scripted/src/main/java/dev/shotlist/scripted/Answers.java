package dev.shotlist.scripted;

import tools.jackson.databind.json.JsonMapper;

/** Answers and refusals in the vendors' formats, written by hand for load and demonstrations. */
public final class Answers {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Answers() {}

    public static String openAi(String content) {
        return openAi(content, "stop", 1200, 400, 0);
    }

    public static String openAi(
            String content, String finish, long input, long output, long cached) {
        return """
        {"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"gpt-6-luna-2026-09-22",
         "choices":[{"index":0,"message":{"role":"assistant","content":%s,"refusal":null},
                     "logprobs":null,"finish_reason":"%s"}],
         "usage":{"prompt_tokens":%d,"completion_tokens":%d,"total_tokens":%d,
                  "prompt_tokens_details":{"cached_tokens":%d}}}
        """
                .formatted(quoted(content), finish, input, output, input + output, cached);
    }

    public static String anthropic(String content) {
        return anthropic(content, "end_turn", 1200, 400);
    }

    public static String anthropic(String content, String stop, long input, long output) {
        return """
        {"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-5-5",
         "content":[{"type":"text","text":%s}],"stop_reason":"%s","stop_sequence":null,
         "usage":{"input_tokens":%d,"output_tokens":%d}}
        """
                .formatted(quoted(content), stop, input, output);
    }

    public static String openAiError(String type, String code, String message) {
        return "{\"error\":{\"message\":%s,\"type\":\"%s\",\"param\":null,\"code\":\"%s\"}}"
                .formatted(quoted(message), type, code);
    }

    public static String anthropicError(String type, String message) {
        return "{\"type\":\"error\",\"error\":{\"type\":\"%s\",\"message\":%s},\"request_id\":\"req_1\"}"
                .formatted(type, quoted(message));
    }

    private static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }
}
