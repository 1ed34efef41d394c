package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A log for programs: one JSON object a line. */
@Tag("long")
@Timeout(120)
class JsonLogTest {
    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachLineIsAnObjectWithTheExchangesFields(@TempDir Path folder) {
        Path log = folder.resolve("log");
        try (InstanceProcess process =
                InstanceProcess.loggingTo(
                        log,
                        Map.of("LOG_FORMAT", "json", "SHOTLIST_API_KEYS", "shop=kanarienvogel"))) {
            Calls.Answer answer =
                    process.calls()
                            .post(
                                    "/v1/parse",
                                    Calls.brief("15s reel for a nightingale", ""),
                                    "Authorization",
                                    "Bearer kanarienvogel");
            assertThat(answer.status()).isEqualTo(200);
            String id = answer.header("X-Request-Id");
            eventually(() -> text(log).contains(id));
            String line =
                    text(log).lines().filter(one -> one.contains(id)).findFirst().orElseThrow();
            JsonNode fields = PlanJson.mapper().readTree(line);
            assertThat(fields.get("level").stringValue()).isEqualTo("INFO");
            assertThat(fields.get("timestamp").isNumber()).isTrue();
            String pairs = fields.get("kvpList").toString();
            assertThat(pairs)
                    .contains("\"route\":\"/v1/parse\"", "\"caller\":\"shop\"", "\"request_id\"");
            assertThat(text(log)).doesNotContain("nightingale", "kanarienvogel");
        }
    }
}
