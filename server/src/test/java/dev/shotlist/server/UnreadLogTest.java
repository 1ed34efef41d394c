package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server whose log goes into a pipe that nobody reads. */
@Tag("long")
@Timeout(120)
class UnreadLogTest {
    /** Lines of some hundred bytes; a pipe holds 64 KB. */
    private static final int LINES = 3000;

    @Test
    void holdsUpNoAnswerAndNoStop() {
        try (InstanceProcess process =
                InstanceProcess.unread(Map.of("RATE_LIMIT_PER_MINUTE", "1000000"))) {
            Calls calls = process.calls();
            for (int i = 0; i < LINES; i++) {
                assertThat(calls.get("/v1/health").status()).isEqualTo(200);
            }
            process.stop();
        }
    }
}
