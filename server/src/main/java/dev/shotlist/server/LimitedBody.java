package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A request's body, cut off where it grows past what is accepted, whatever its length was said to
 * be.
 */
final class LimitedBody extends FilterInputStream {
    private final long most;
    private long read;

    LimitedBody(InputStream in, long most) {
        super(in);
        this.most = most;
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
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw tooLarge(most);
        }
    }

    static Refusal tooLarge(long most) {
        return Refusal.of(
                ErrorCode.BODY_TOO_LARGE,
                "The body is larger than " + most / (1024 * 1024) + " MiB.");
    }
}
