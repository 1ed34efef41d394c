package dev.shotlist.llm.vendor;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.transport.Reply;
import dev.shotlist.llm.transport.WireJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What an unsuccessful reply means. Messages are read but never passed on: vendors quote prompts
 * and keys in them.
 *
 * @param code the vendor's own word for it, if it is a plain one
 */
public record Refusal(Outcome outcome, String code) {
    /** Longer or stranger words are no codes. */
    private static final int LONGEST_CODE = 64;

    public static Refusal of(Reply reply) {
        JsonNode error = WireJson.read(reply.body()).map(body -> body.path("error")).orElse(null);
        List<String> codes = error == null ? List.of() : codes(error);
        String message = error == null ? "" : error.path("message").asString("");
        String code = codes.isEmpty() ? "" : codes.getFirst();
        return new Refusal(outcome(reply.status(), codes, message), code);
    }

    String detail(int status) {
        return code.isEmpty() ? "HTTP " + status : "HTTP " + status + " " + code;
    }

    private static Outcome outcome(int status, List<String> codes, String message) {
        if (status == 402
                || codes.stream().anyMatch(WireFacts.SPENT_CODES::contains)
                || WireFacts.SPENT_MESSAGES.stream().anyMatch(message::startsWith)) {
            return Outcome.QUOTA_SPENT;
        }
        if (codes.stream().anyMatch(WireFacts.FILTER_CODES::contains)) {
            return Outcome.REFUSED;
        }
        return switch (status) {
            case 401, 403 -> Outcome.KEY_REFUSED;
            case 408, 504 -> Outcome.TIMED_OUT;
            case 429 -> Outcome.RATE_LIMITED;
            case 503, 529 -> Outcome.OVERLOADED;
            default -> {
                if (codes.contains("overloaded_error")) {
                    yield Outcome.OVERLOADED;
                }
                if (status >= 400 && status < 500) {
                    yield Outcome.BAD_REQUEST;
                }
                yield status >= 500 ? Outcome.SERVER_ERROR : Outcome.BROKEN_REPLY;
            }
        };
    }

    /** The most telling first. */
    private static List<String> codes(JsonNode error) {
        var codes = new ArrayList<String>();
        add(codes, error.path("details").path("error_code"));
        add(codes, error.path("code"));
        add(codes, error.path("type"));
        return codes;
    }

    private static void add(List<String> codes, JsonNode node) {
        String code = node.stringValueOpt().orElse("");
        if (!code.isEmpty()
                && code.length() <= LONGEST_CODE
                && code.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_')) {
            codes.add(code);
        }
    }
}
