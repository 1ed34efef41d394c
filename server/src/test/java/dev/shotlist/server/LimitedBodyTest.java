package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {
    private final AtomicLong nanos = new AtomicLong();

    /** A stream without end, whose every byte takes that long. */
    private InputStream slow(long millisecondsForEach) {
        return new InputStream() {
            @Override
            public int read() {
                nanos.addAndGet(millisecondsForEach * 1_000_000);
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                into[from] = (byte) read();
                return 1;
            }
        };
    }

    private static int readUpTo(InputStream in, int most) throws IOException {
        int read = 0;
        while (read < most && in.read(new byte[10]) > 0) {
            read++;
        }
        return read;
    }

    @Test
    void oneByteEveryTenMillisecondsIsRefusedAfterTenSeconds() throws IOException {
        LimitedBody body = new LimitedBody(slow(10), 1_000_000, nanos::get);
        assertThat(readUpTo(body, 1000)).isEqualTo(1000);
        assertThatThrownBy(() -> body.read(new byte[10]))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_REQUEST));
    }

    @Test
    void aSlowLineThatKeepsUpIsServed() throws IOException {
        // A thousand bytes a second would be too few; two thousand are enough, for minutes.
        InputStream line =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        nanos.addAndGet(1_000_000_000L);
                        return Math.min(length, 2000);
                    }
                };
        LimitedBody body = new LimitedBody(line, 10_000_000, nanos::get);
        for (int second = 0; second < 300; second++) {
            assertThat(body.read(new byte[4000])).isEqualTo(2000);
        }
    }

    @Test
    void oneByteOverTheLimitIsTooMuchAndTheLimitIsNot() throws IOException {
        LimitedBody body = new LimitedBody(slow(0), 5, nanos::get);
        assertThat(readUpTo(body, 5)).isEqualTo(5);
        assertThatThrownBy(body::read)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.BODY_TOO_LARGE));
    }
}
