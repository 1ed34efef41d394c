package dev.shotlist.server.upload;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A multipart body (RFC 2046) as it comes in: one part after another, each with its header lines
 * and its bytes up to the next boundary. Holds one chunk in memory, whatever the parts hold.
 */
final class PartStream {
    private static final int CHUNK = 64 * 1024;

    /** Of one part's header; ours have two lines. */
    private static final int LONGEST_HEADER = 8 * 1024;

    private final InputStream in;

    /** Line end, two hyphens and the boundary: what no part holds. */
    private final byte[] delimiter;

    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;

    PartStream(InputStream in, String boundary) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // the first boundary may stand at the very beginning
        chunk[0] = '\r';
        chunk[1] = '\n';
        to = 2;
    }

    /** Goes past the rest of the current part. Returns whether another part follows. */
    boolean next() throws IOException {
        InputStream rest = body();
        byte[] skipped = new byte[CHUNK];
        while (rest.read(skipped) >= 0) {
            // what stands before the first boundary, or was not read, is nobody's
        }
        from += delimiter.length;
        String end = line();
        if (end.startsWith("--")) {
            return false;
        }
        if (!end.isBlank()) {
            throw broken();
        }
        return true;
    }

    /** The lines of the part's header. */
    List<String> header() throws IOException {
        List<String> lines = new ArrayList<>();
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
            length += line.length();
            if (length > LONGEST_HEADER) {
                throw broken();
            }
        }
        return lines;
    }

    /** The part's bytes; ends ahead of the next boundary. */
    InputStream body() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                int count = Math.min(length, plain());
                if (count == 0) {
                    return length == 0 ? 0 : -1;
                }
                System.arraycopy(chunk, from, into, at, count);
                from += count;
                return count;
            }
        };
    }

    /** How many bytes from here surely belong to the part; 0 at a boundary. */
    private int plain() throws IOException {
        while (true) {
            if (to - from < delimiter.length) {
                fill();
            }
            int at = from;
            while (at < to && chunk[at] != '\r') {
                at++;
            }
            if (at > from) {
                return at - from;
            }
            int same = 0;
            while (same < delimiter.length && chunk[from + same] == delimiter[same]) {
                same++;
            }
            return same == delimiter.length ? 0 : 1;
        }
    }

    /** Reads on until a whole boundary would fit. */
    private void fill() throws IOException {
        System.arraycopy(chunk, from, chunk, 0, to - from);
        to -= from;
        from = 0;
        while (to < delimiter.length) {
            int count = in.read(chunk, to, CHUNK - to);
            if (count < 0) {
                throw new EOFException("the body ends within a part");
            }
            to += count;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            if (from == to) {
                from = 0;
                to = Math.max(0, in.read(chunk, 0, CHUNK));
                if (to == 0) {
                    return line.toString();
                }
            }
            char next = (char) (chunk[from++] & 0xff);
            if (next == '\n') {
                int end = line.length() - 1;
                return end >= 0 && line.charAt(end) == '\r'
                        ? line.substring(0, end)
                        : line.toString();
            }
            line.append(next);
            if (line.length() > LONGEST_HEADER) {
                throw broken();
            }
        }
    }

    static Refusal broken() {
        return Refusal.of(
                ErrorCode.INVALID_REQUEST,
                "The body is no whole multipart/form-data of its boundary.");
    }
}
