package dev.shotlist.server.providers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.chain.Hold;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
    @Test
    void whatIsToldIsHeard() {
        Hold hold = new Hold("1f", Outcome.QUOTA_SPENT, Duration.ofMinutes(15));
        assertThat(Notice.of(Notice.held("abc", hold).text())).contains(Notice.held("abc", hold));
        assertThat(Notice.of(Notice.lifted("abc", "1f").text()))
                .contains(Notice.lifted("abc", "1f"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "abc 1f",
                "abc 1f cheered",
                "abc 1f lifted 5",
                "abc 1f server_error",
                "abc 1f server_error -5",
                "abc 1f server_error 5e9",
                "abc 1f server_error 99999999999999999999",
                "abc 1f bored 5",
                "{\"an\":\"older value\"}"
            })
    void whatNoInstanceWroteIsNothing(String text) {
        assertThat(Notice.of(text)).isEmpty();
    }
}
