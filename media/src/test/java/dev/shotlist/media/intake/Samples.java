package dev.shotlist.media.intake;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** First bytes of files, as their formats' documents give them. */
final class Samples {

    static final byte[] PNG = latin("\u0089PNG\r\n\032\n\0\0\0\rIHDR");
    static final byte[] MP4 = latin("\0\0\0\040ftypisom\0\0\2\0isomiso2avc1mp41");

    private Samples() {}

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file that begins like a PNG and goes on up to a length. */
    static byte[] png(int length) {
        return grown(PNG, length);
    }

    /** A stream that breaks off after these bytes. */
    static InputStream breaking(byte[] start) {
        return new FilterInputStream(new ByteArrayInputStream(start)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                if (count < 0) {
                    throw new IOException("reset");
                }
                return count;
            }
        };
    }

    static byte[] grown(byte[] start, int length) {
        byte[] bytes = Arrays.copyOf(start, length);
        Arrays.fill(bytes, start.length, length, (byte) 'x');
        return bytes;
    }
}
