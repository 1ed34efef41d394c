package dev.shotlist.server.upload;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Reads one JSON string of ASCII to its closing quote, chunk by chunk, and writes what it says.
 * What lies beyond ASCII becomes a question mark, which no base64 holds.
 */
final class JsonText {
    private static final int HEX_DIGITS = 4;

    private boolean escape;
    private int hexLeft;
    private int code;
    private boolean ended;

    /** Whether the closing quote was read. */
    boolean ended() {
        return ended;
    }

    /**
     * @return the place after the last byte that was read
     */
    int unescape(byte[] bytes, int from, int to, OutputStream out) throws IOException {
        int at = from;
        while (at < to && !ended) {
            if (hexLeft > 0) {
                hex(bytes[at++], out);
            } else if (escape) {
                escaped(bytes[at++], out);
            } else {
                int run = at;
                while (run < to && plain(bytes[run])) {
                    run++;
                }
                out.write(bytes, at, run - at);
                at = run;
                if (at < to) {
                    byte next = bytes[at++];
                    ended = next == '"';
                    escape = next == '\\';
                    if (!ended && !escape) {
                        throw broken("a control character");
                    }
                }
            }
        }
        return at;
    }

    private static boolean plain(byte b) {
        return b != '"' && b != '\\' && (b < 0 || b >= ' ');
    }

    private void escaped(byte next, OutputStream out) throws IOException {
        escape = false;
        switch (next) {
            case '"', '\\', '/' -> out.write(next);
            case 'n', 'r', 't', 'b', 'f' -> out.write(next == 'b' || next == 'f' ? '?' : '\n');
            case 'u' -> {
                hexLeft = HEX_DIGITS;
                code = 0;
            }
            default -> throw broken("an escape that JSON does not know");
        }
    }

    private void hex(byte next, OutputStream out) throws IOException {
        int digit = Character.digit(next, 16);
        if (digit < 0) {
            throw broken("an escape that is not hexadecimal");
        }
        code = code * 16 + digit;
        hexLeft--;
        if (hexLeft == 0) {
            out.write(code < 0x80 ? code : '?');
        }
    }

    private static Refusal broken(String what) {
        return Refusal.of(
                ErrorCode.INVALID_REQUEST,
                "The body is not valid JSON: a reference's base64 holds " + what + ".");
    }
}
