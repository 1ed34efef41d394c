package dev.shotlist.media.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Drains a worker's error stream, however much comes, and keeps its end. */
final class Stderr {

    private static final int KEPT = 4096;

    /** What a dead process said is in the pipe and read at once, unless it left children. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final byte[] ring = new byte[KEPT];
    private long count;
    private final CountDownLatch ended = new CountDownLatch(1);

    static Stderr drain(InputStream errors) {
        Stderr stderr = new Stderr();
        // reading a process's pipe would keep a virtual thread's carrier for the worker's whole
        // life
        Thread.ofPlatform().daemon().name("worker-stderr").start(() -> stderr.read(errors));
        return stderr;
    }

    private void read(InputStream errors) {
        byte[] chunk = new byte[KEPT];
        try (errors) {
            for (int n = errors.read(chunk); n >= 0; n = errors.read(chunk)) {
                keep(chunk, n);
            }
        } catch (IOException e) {
            // the worker is gone, and what it said so far is kept
        } finally {
            ended.countDown();
        }
    }

    private synchronized void keep(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            ring[(int) (count++ % KEPT)] = chunk[i];
        }
    }

    /** The last that was said, with control characters made visible as question marks. */
    synchronized String tail() {
        StringBuilder text = new StringBuilder();
        for (long i = Math.max(0, count - KEPT); i < count; i++) {
            text.append((char) (ring[(int) (i % KEPT)] & 0xff));
        }
        String latin = text.toString();
        String utf8 =
                new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return utf8.codePoints()
                .map(c -> c == '\n' || !Character.isISOControl(c) ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** The same of a worker that was ended, once all of it was read. */
    String lastWords() {
        try {
            boolean ignored = ended.await(LAST_WORDS.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return tail();
    }
}
