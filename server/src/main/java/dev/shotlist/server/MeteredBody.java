package dev.shotlist.server;

import dev.shotlist.server.limits.ByteBudget;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What of a body goes into memory, taken from what all bodies may take up together. */
final class MeteredBody extends FilterInputStream {
    private final ByteBudget.Part memory;

    MeteredBody(InputStream in, ByteBudget.Part memory) {
        super(in);
        this.memory = memory;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            memory.take(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        if (got > 0) {
            memory.take(got);
        }
        return got;
    }
}
