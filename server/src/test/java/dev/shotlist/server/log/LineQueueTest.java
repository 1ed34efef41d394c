package dev.shotlist.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LineQueueTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CountDownLatch open = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);

    /** A pipe that nobody reads until it is opened. */
    private final OutputStream pipe =
            new OutputStream() {
                @Override
                public void write(int one) {
                    throw new AssertionError("lines come whole");
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    reached.countDown();
                    try {
                        open.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    taken.write(bytes, from, length);
                }
            };

    private static void write(LineQueue queue, String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        queue.write(bytes, 0, bytes.length);
    }

    private String text() {
        return taken.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesGoOutInTheirOrder() throws InterruptedException {
        open.countDown();
        LineQueue queue = new LineQueue(new PrintStream(pipe), 100_000).start();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            write(queue, "line " + i);
            all.append("line ").append(i).append('\n');
        }
        assertThat(queue.drain(LONG)).isTrue();
        assertThat(text()).isEqualTo(all.toString());
        assertThat(queue.lost()).isZero();
    }

    @Test
    void whoWritesIsNotHeldUpByWhoDoesNotRead() throws InterruptedException {
        LineQueue queue = new LineQueue(new PrintStream(pipe), 100).start();
        write(queue, "first");
        reached.await();
        for (int i = 0; i < 200; i++) {
            write(queue, "123456789");
        }
        assertThat(queue.lost()).isEqualTo(190);
        assertThat(queue.drain(Duration.ZERO)).isFalse();
        open.countDown();
        assertThat(queue.drain(LONG)).isTrue();
        write(queue, "later");
        assertThat(queue.drain(LONG)).isTrue();
        assertThat(text())
                .isEqualTo("first\n" + "123456789\n".repeat(10) + "(190 log lines lost)\nlater\n");
    }

    @Test
    void whereTheReaderIsGoneLinesGoNowhere() throws InterruptedException {
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("broken pipe");
                    }
                };
        LineQueue queue = new LineQueue(new PrintStream(broken), 100).start();
        write(queue, "first");
        assertThat(queue.drain(LONG)).isTrue();
        write(queue, "second");
        assertThat(queue.drain(LONG)).isTrue();
    }
}
