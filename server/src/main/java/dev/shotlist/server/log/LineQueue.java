package dev.shotlist.server.log;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Takes what is written at once and hands it on by a thread of its own, many writes in one. Where
 * that thread gets on too slowly, whole writes are dropped, and once there is room again a line
 * tells how many.
 */
final class LineQueue extends OutputStream {
    private static final int AT_FIRST = 8 * 1024;

    /** So that lines of requests that end together go out together. */
    private static final long GATHERING = Duration.ofMillis(1).toNanos();

    private final PrintStream out;
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition waiting = lock.newCondition();
    private final Condition gone = lock.newCondition();
    private byte[] filling = new byte[AT_FIRST];
    private int filled;
    private boolean writing;
    private long lost;
    private long untold;

    /**
     * @param most bytes that may wait
     */
    LineQueue(PrintStream out, int most) {
        this.out = out;
        this.most = most;
    }

    /** Begins to hand on. */
    LineQueue start() {
        Thread.ofPlatform().daemon().name("log").start(this::handOn);
        return this;
    }

    /** How many writes were dropped. */
    long lost() {
        lock.lock();
        try {
            return lost;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        lock.lock();
        try {
            if (filled + length > most) {
                lost++;
                untold++;
                return;
            }
            if (untold > 0) {
                byte[] line =
                        ("(" + untold + " log lines lost)\n").getBytes(StandardCharsets.UTF_8);
                untold = 0;
                append(line, 0, line.length);
            }
            append(bytes, from, length);
            waiting.signal();
        } finally {
            lock.unlock();
        }
    }

    private void append(byte[] bytes, int from, int length) {
        if (filled + length > filling.length) {
            filling = Arrays.copyOf(filling, Math.max(filled + length, 2 * filling.length));
        }
        System.arraycopy(bytes, from, filling, filled, length);
        filled += length;
    }

    private void handOn() {
        byte[] spare = new byte[AT_FIRST];
        while (true) {
            awaitSome();
            LockSupport.parkNanos(GATHERING);
            byte[] full;
            int length;
            lock.lock();
            try {
                full = filling;
                length = filled;
                filling = spare;
                filled = 0;
                writing = true;
            } finally {
                lock.unlock();
            }
            out.write(full, 0, length);
            out.flush();
            spare = full;
            written();
        }
    }

    private void awaitSome() {
        lock.lock();
        try {
            while (filled == 0) {
                waiting.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void written() {
        lock.lock();
        try {
            writing = false;
            gone.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until all is handed on.
     *
     * @return whether it was, in that time
     */
    boolean drain(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (filled > 0 || writing) {
                if (left <= 0) {
                    return false;
                }
                left = gone.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
