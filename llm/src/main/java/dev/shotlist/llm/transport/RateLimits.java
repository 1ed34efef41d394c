package dev.shotlist.llm.transport;

import java.util.OptionalLong;

/**
 * What a vendor says is left of its limits. Absent, zero and negative numbers mean that it does not
 * say: gateways send them for limits that do not exist.
 */
public record RateLimits(
        OptionalLong requests,
        OptionalLong requestsLeft,
        OptionalLong tokens,
        OptionalLong tokensLeft) {

    public static final RateLimits UNKNOWN =
            new RateLimits(
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty());

    /** Reads OpenAI's and Anthropic's header names. */
    public static RateLimits read(Headers headers) {
        return new RateLimits(
                either(headers, "x-ratelimit-limit-requests", "anthropic-ratelimit-requests-limit"),
                either(
                        headers,
                        "x-ratelimit-remaining-requests",
                        "anthropic-ratelimit-requests-remaining"),
                either(headers, "x-ratelimit-limit-tokens", "anthropic-ratelimit-tokens-limit"),
                either(
                        headers,
                        "x-ratelimit-remaining-tokens",
                        "anthropic-ratelimit-tokens-remaining"));
    }

    public boolean known() {
        return !equals(UNKNOWN);
    }

    private static OptionalLong either(Headers headers, String one, String other) {
        OptionalLong count = headers.count(one);
        return count.isPresent() ? count : headers.count(other);
    }
}
