package dev.shotlist.server.log;

import java.io.PrintStream;
import java.time.Duration;

/**
 * Standard error while a server runs. A terminal that is held, a pipe that nobody reads or a
 * journal that hangs takes no more lines; written straight to it, each request would wait for it
 * with its answer.
 */
public final class UnhurriedErr implements AutoCloseable {
    /** Some eight thousand lines. */
    private static final int MOST = 1024 * 1024;

    /** What the last lines get at the end. */
    private static final Duration AT_THE_END = Duration.ofSeconds(1);

    private final PrintStream before;
    private final LineQueue queue;

    private UnhurriedErr(PrintStream before) {
        this.before = before;
        this.queue = new LineQueue(before, MOST).start();
    }

    /** Takes standard error's place until it is closed. */
    public static UnhurriedErr install() {
        PrintStream before = System.err;
        UnhurriedErr unhurried = new UnhurriedErr(before);
        System.setErr(new PrintStream(unhurried.queue, false, before.charset()));
        return unhurried;
    }

    /** How many lines were lost because nobody took them. */
    public long lost() {
        return queue.lost();
    }

    /** The last lines go out, if they can within a second. */
    @Override
    public void close() {
        try {
            if (queue.drain(AT_THE_END)) {
                System.setErr(before);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
