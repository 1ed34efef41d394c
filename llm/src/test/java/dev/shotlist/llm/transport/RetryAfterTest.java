package dev.shotlist.llm.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.scripted.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private final SettableClock clock = new SettableClock();

    private Optional<Duration> read(Map<String, String> fields) {
        var headers = new java.util.HashMap<String, List<String>>();
        fields.forEach((name, value) -> headers.put(name, List.of(value)));
        return RetryAfter.read(new Headers(headers), clock);
    }

    @ParameterizedTest
    @CsvSource({"60, 60000", "1, 1000", "0.5, 500", "300, 300000", "301, 300000"})
    void seconds(String value, long millis) {
        assertThat(read(Map.of("Retry-After", value))).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"250, 250", "1, 1", "1500.5, 1500"})
    void milliseconds(String value, long millis) {
        assertThat(read(Map.of("retry-after-ms", value)).orElseThrow().toMillis())
                .isEqualTo(millis);
    }

    @Test
    void millisecondsGoBeforeSeconds() {
        assertThat(read(Map.of("retry-after-ms", "20", "retry-after", "60")))
                .contains(Duration.ofMillis(20));
    }

    @Test
    void unreadableMillisecondsLeaveTheSeconds() {
        assertThat(read(Map.of("retry-after-ms", "soon", "retry-after", "60")))
                .contains(Duration.ofSeconds(60));
    }

    @Test
    void aDateCountsFromTheSendersOwn() {
        assertThat(
                        read(
                                Map.of(
                                        "date",
                                        "Wed, 25 Nov 2020 09:00:00 GMT",
                                        "retry-after",
                                        "Wed, 25 Nov 2020 09:00:30 GMT")))
                .contains(Duration.ofSeconds(30));
    }

    @Test
    void aDateAloneCountsFromOurs() {
        assertThat(read(Map.of("retry-after", "Wed, 25 Nov 2026 09:00:45 GMT")))
                .contains(Duration.ofSeconds(45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "99999999999999999999", "Fri, 25 Nov 2072 09:00:00 GMT"})
    void hugeIsClamped(String value) {
        assertThat(read(Map.of("retry-after", value))).contains(RetryAfter.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "0",
                "",
                "soon",
                "1e9",
                "1.2.3",
                ".",
                "NaN",
                "+5",
                "5 s",
                "0x10",
                "999999999999999999999999999999",
                "Wed, 25 Nov 2020 09:00:00 GMT",
                "\u0665"
            })
    void whatMakesNoSenseSaysNothing(String value) {
        assertThat(read(Map.of("retry-after", value))).isEmpty();
    }

    @Test
    void nothingSaysNothing() {
        assertThat(read(Map.of())).isEmpty();
    }
}
