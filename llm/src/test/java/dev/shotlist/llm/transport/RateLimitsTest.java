package dev.shotlist.llm.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenth behaviour, second half: unknown is not exhausted. */
class RateLimitsTest {
    @Test
    void bothVendorsAreRead() {
        RateLimits openAi = read("x-ratelimit-remaining-tokens", "149984");
        RateLimits anthropic = read("Anthropic-RateLimit-Tokens-Remaining", "39000");

        assertThat(openAi.tokensLeft()).hasValue(149_984);
        assertThat(anthropic.tokensLeft()).hasValue(39_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "many", "1.5", "99999999999999999999"})
    void whatIsNoCountIsUnknown(String value) {
        assertThat(read("x-ratelimit-remaining-requests", value).known()).isFalse();
    }

    @Test
    void absentIsUnknown() {
        assertThat(RateLimits.read(Headers.NONE).known()).isFalse();
    }

    private static RateLimits read(String name, String value) {
        return RateLimits.read(new Headers(Map.of(name, List.of(value))));
    }
}
