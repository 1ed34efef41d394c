package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A request's body, cut off where it grows past what is accepted, whatever its length was said to
 * be, and where it comes so slowly that it holds the server for nothing. A virtual thread keeps its
 * carrier until it waits, and one that takes in a film which is all there never waits: so it lets
 * others go first after every so many bytes.
 */
final class LimitedBody extends FilterInputStream {
    /** A body may begin as slowly as it likes for that long: lines stall and come back. */
    private static final long UNHURRIED = Duration.ofSeconds(10).toNanos();

    /** Slower than any telephone. At this pace the largest body would take a day. */
    private static final long BYTES_A_SECOND = 1024;

    /** Some 0.2 ms of work. */
    private static final int IN_ONE_GO = 64 * 1024;

    private static final double SECOND = 1e9;

    private final long most;
    private final LongSupplier nanos;
    private final long began;
    private long read;
    private int sinceOthersWent;

    /**
     * @param nanos a clock that only goes forward
     */
    LimitedBody(InputStream in, long most, LongSupplier nanos) {
        super(in);
        this.most = most;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // of virtual threads, where it is fairness and no hint
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        if (got > 0) {
            count(got);
            sinceOthersWent += got;
            if (sinceOthersWent >= IN_ONE_GO) {
                sinceOthersWent = 0;
                Thread.yield();
            }
        }
        return got;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw tooLarge(most);
        }
        long took = nanos.getAsLong() - began;
        if (took > UNHURRIED && read < took / SECOND * BYTES_A_SECOND) {
            throw Refusal.of(
                    ErrorCode.INVALID_REQUEST,
                    "The body comes too slowly: fewer than " + BYTES_A_SECOND + " bytes a second.");
        }
    }

    static Refusal tooLarge(long most) {
        return Refusal.of(
                ErrorCode.BODY_TOO_LARGE,
                "The body is larger than " + most / (1024 * 1024) + " MiB.");
    }
}
