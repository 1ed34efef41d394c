package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.shotlist.Assembly;
import dev.shotlist.pipeline.Directors;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** What breaks in us, exceptions and what is none: a problem for the caller, a trace for us. */
@Timeout(60)
class FaultsOfOursTest {
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() {
        root.detachAppender(log);
    }

    @Test
    void anExceptionIsAProblem() {
        breaks(() -> {
            throw new IllegalStateException("kanarienvogel");
        });
    }

    @Test
    void anErrorIsAProblemToo() {
        breaks(() -> {
            throw new OutOfMemoryError("kanarienvogel");
        });
    }

    private void breaks(Runnable fault) {
        try (ShotlistServer server =
                new ShotlistServer(
                        Environments.with(),
                        new Assembly()
                                .directors(builtIn ->
                                        Directors.only(settled -> {
                                            fault.run();
                                            return builtIn.direct(settled);
                                        }))
                                .build(),
                        "1",
                        InstantSource.system())) {
            server.start();
            Calls calls = new Calls(server);
            Calls.Answer answer = calls.parse("20s reel for a bakery");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.at("/code")).isEqualTo("internal_error");
            assertThat(answer.http().body()).doesNotContain("kanarienvogel");
            String id = answer.header("X-Request-Id");
            assertThat(answer.at("/request_id")).isEqualTo(id);
            // The next exchange begins when the log of this one is written.
            assertThat(calls.get("/v1/health").status()).isEqualTo(200);
            assertThat(log.list)
                    .anyMatch(event ->
                            event.getThrowableProxy() != null
                                    && event.getFormattedMessage().contains(id));
            assertThat(calls.get("/metrics").http().body())
                    .contains("shotlist_refused_total{code=\"internal_error\"} 1.0");
        }
    }
}
