package dev.shotlist.media.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * Base64 as people send it, made plain for the strict decoder: a {@code data:} prefix is taken off,
 * white space is skipped and the URL alphabet is read too.
 */
final class Base64Text extends FilterInputStream {

    /** Longer than any media type with its parameters. */
    private static final int MAX_PREFIX = 256;

    private Base64Text(InputStream text) {
        super(text);
    }

    /** The decoded bytes; reading them throws {@link IntakeRefused.Malformed} for bad base64. */
    static InputStream decoded(InputStream text) throws IOException {
        byte[] start = text.readNBytes(MAX_PREFIX);
        int skipped = prefix(new String(start, StandardCharsets.ISO_8859_1));
        InputStream begun = new ByteArrayInputStream(start, skipped, start.length - skipped);
        InputStream plain =
                new BufferedInputStream(new Base64Text(new SequenceInputStream(begun, text)));
        return new Strict(Base64.getDecoder().wrap(plain), plain);
    }

    private static int prefix(String start) {
        if (!start.toLowerCase(Locale.ROOT).startsWith("data:")) {
            return 0;
        }
        int comma = start.indexOf(',');
        if (comma < 0 || !start.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            throw new IntakeRefused.Malformed("the data: URI is not one of base64", null);
        }
        return comma + 1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            int count = in.read(bytes, offset, length);
            if (count < 0) {
                return -1;
            }
            int kept = offset;
            for (int i = offset; i < offset + count; i++) {
                byte b = bytes[i];
                if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                    bytes[kept++] = b == '-' ? (byte) '+' : b == '_' ? (byte) '/' : b;
                }
            }
            if (kept > offset) {
                return kept - offset;
            }
        }
    }

    /** Tells the decoder's complaints from those of the stream below it. */
    private static final class Strict extends FilterInputStream {
        private final InputStream plain;

        Strict(InputStream decoded, InputStream plain) {
            super(decoded);
            this.plain = plain;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int count = in.read(bytes, offset, length);
                // the decoder stops at the padding and would let anything follow
                if (count < 0 && plain.read() >= 0) {
                    throw new IntakeRefused.Malformed("the base64 goes on after its end", null);
                }
                return count;
            } catch (IOException e) {
                throw new IntakeRefused.Malformed("the text is no base64", e);
            }
        }
    }
}
