package dev.shotlist.media.fetch;

import java.io.IOException;
import java.io.InputStream;

/** Ends a body that goes on past its limit, and one whose encoding is broken, with a failure. */
final class CappedStream extends InputStream {

    private final InputStream in;
    private final long max;
    private long left;

    CappedStream(InputStream in, long max) {
        this.in = in;
        this.max = max;
        this.left = max;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            int count = in.read(bytes, offset, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new FetchFailure.TooLarge("the content is larger than " + max + " bytes");
            }
            return count;
        } catch (IOException e) {
            throw new FetchFailure.Failed("the host's encoding is broken", e);
        }
    }
}
