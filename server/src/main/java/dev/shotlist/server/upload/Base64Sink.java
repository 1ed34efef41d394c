package dev.shotlist.server.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Base64 as people send it, decoded as it comes: a {@code data:} prefix is taken off, white space
 * is skipped, the URL alphabet and a missing padding are taken too. What is no base64 is found out
 * and told of at the end; until then nothing more is written.
 */
final class Base64Sink extends OutputStream {
    /** Longer than any media type with its parameters. */
    private static final int LONGEST_PREFIX = 256;

    private static final String DATA = "data:";
    private static final int QUANTUM = 4;

    private final OutputStream out;

    /** The beginning, until it is known whether it is a prefix; null from then on. */
    private @Nullable ByteArrayOutputStream start = new ByteArrayOutputStream();

    /** Letters of the alphabet, of which fewer than a quantum are left between writes. */
    private byte[] letters = new byte[0];

    private int kept;
    private boolean padded;
    private String fault = "";

    /**
     * @param out gets the decoded bytes and is closed with this
     */
    Base64Sink(OutputStream out) {
        this.out = out;
    }

    /** Why the text, once it is closed, is no base64. */
    Optional<String> fault() {
        return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] text, int from, int length) throws IOException {
        if (!fault.isEmpty()) {
            return;
        }
        if (start == null) {
            decode(text, from, length);
            return;
        }
        start.write(text, from, length);
        if (start.size() >= LONGEST_PREFIX) {
            begin();
        }
    }

    /** Takes a prefix off what came first and decodes the rest of it. */
    private void begin() throws IOException {
        if (start == null) {
            return;
        }
        byte[] first = start.toByteArray();
        start = null;
        int most = Math.min(first.length, LONGEST_PREFIX);
        String head = new String(first, 0, most, StandardCharsets.ISO_8859_1);
        int skipped = 0;
        if (head.toLowerCase(Locale.ROOT).startsWith(DATA)) {
            skipped = head.indexOf(',') + 1;
            if (skipped == 0
                    || !head.substring(0, skipped).toLowerCase(Locale.ROOT).endsWith(";base64,")) {
                fault = "the data: URI is not one of base64";
                return;
            }
        }
        decode(first, skipped, first.length - skipped);
    }

    private void decode(byte[] text, int from, int length) throws IOException {
        if (letters.length < kept + length) {
            letters = Arrays.copyOf(letters, kept + length);
        }
        for (int i = from; i < from + length; i++) {
            byte b = text[i];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                letters[kept++] = b == '-' ? (byte) '+' : b == '_' ? (byte) '/' : b;
            }
        }
        int whole = kept - kept % QUANTUM;
        flush(whole);
        System.arraycopy(letters, whole, letters, 0, kept - whole);
        kept -= whole;
    }

    private void flush(int count) throws IOException {
        if (count == 0 || !fault.isEmpty()) {
            return;
        }
        if (padded) {
            fault = "the base64 goes on after its end";
            return;
        }
        padded = letters[count - 1] == '=';
        try {
            ByteBuffer bytes = Base64.getDecoder().decode(ByteBuffer.wrap(letters, 0, count));
            out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        } catch (IllegalArgumentException e) {
            fault = "the text is no base64";
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            begin();
            flush(kept);
            kept = 0;
        }
    }
}
