package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code options.auto_fix} over HTTP: the mend that a warning offers is made, and said. */
class MendingOverHttpTest {
    /** So short that the call to action gets less time than it takes to read. */
    private static final String HURRIED =
            "2 sec pinterest video ad, crochet kits by Loopy Lou. 2 seconds. not longer!";

    private static final String CODE = "cta_too_short";

    private final CountedDirector director = new CountedDirector();
    private final ShotlistServer server =
            new ShotlistServer(
                    Environments.with(), director.shotlist(), "1", InstantSource.system());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private JsonNode metadata(boolean fix) {
        String body =
                "{\"prompt\":{\"text\":\""
                        + HURRIED
                        + "\"},\"options\":{\"auto_fix\":"
                        + fix
                        + "}}";
        Calls.Answer answer = new Calls(server).post("/v1/parse", body);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("metadata");
    }

    private static List<String> codes(JsonNode warnings) {
        return warnings.valueStream().map(one -> one.path("code").asString()).toList();
    }

    @Test
    void theMendThatIsOfferedIsMade() {
        JsonNode offered = metadata(false);
        assertThat(codes(offered.path("warnings"))).contains(CODE);
        assertThat(offered.path("mended").isMissingNode()).isTrue();
        JsonNode made = metadata(true);
        assertThat(codes(made.path("mended"))).contains(CODE);
        assertThat(codes(made.path("warnings"))).doesNotContain(CODE);
    }
}
