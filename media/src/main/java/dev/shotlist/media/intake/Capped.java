package dev.shotlist.media.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a reference at the first byte over what its medium may have. */
final class Capped extends FilterInputStream {

    private final Medium medium;
    private final long limit;
    private long left;

    Capped(InputStream in, Medium medium, IntakeLimits limits) {
        super(in);
        this.medium = medium;
        this.limit = limits.bytes(medium);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        left -= Math.max(0, count);
        if (left < 0) {
            throw new IntakeRefused.TooLarge(medium, limit);
        }
        return count;
    }
}
