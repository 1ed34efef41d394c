package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that ask for much and read nothing of it. */
@Timeout(180)
class SlowReadersTest {
    /** More than plans from words that may be made at once, and than may wait. */
    private static final int READERS = 200;

    /** Some megabytes of plans, which no socket's buffers hold. */
    private static final int QUESTIONS = 400;

    @RegisterExtension static final BuiltInServer SERVER = new BuiltInServer();

    private final List<RawHttp> readers = new ArrayList<>();

    @AfterEach
    void leave() {
        readers.forEach(RawHttp::close);
    }

    private static byte[] questions(String text, int many) {
        String body = Calls.brief(text, "");
        String one =
                "POST /v1/parse HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                        + "Content-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body;
        return one.repeat(many).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void keepNobodyElseWaiting() {
        Calls calls = new Calls(SERVER.server());
        assertThat(calls.parse("15s reel for tea").status()).isEqualTo(200);
        byte[] questions = questions("15s reel for tea", QUESTIONS);
        for (int i = 0; i < READERS; i++) {
            RawHttp reader = new RawHttp(SERVER.port());
            readers.add(reader);
            // From a thread of its own: the server stops reading where nobody reads its answers.
            Thread.ofVirtual().start(() -> reader.send(questions));
        }
        eventually(() -> answered(calls) > 2 * READERS);
        for (int i = 0; i < 50; i++) {
            assertThat(calls.get("/v1/health").status()).isEqualTo(200);
            assertThat(calls.parse("15s reel for tea").hit()).isTrue();
            assertThat(calls.parse("20s reel for lamp " + i).status()).isEqualTo(200);
        }
        double all = answered(calls);
        leave();
        // What was asked and not read is not made for those who left.
        assertThat(calls.parse("25s reel for a bakery").status()).isEqualTo(200);
        assertThat(all).isLessThan((double) READERS * QUESTIONS);
    }

    /** Exchanges that have come to their end. */
    private static double answered(Calls calls) {
        return calls.get("/metrics")
                .http()
                .body()
                .lines()
                .filter(line -> line.startsWith("shotlist_http_seconds_count"))
                .filter(line -> line.contains("/v1/parse"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf('}') + 1)))
                .sum();
    }
}
