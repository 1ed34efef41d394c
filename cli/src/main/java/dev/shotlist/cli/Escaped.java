package dev.shotlist.cli;

/** Text from elsewhere made safe for a terminal: no control sequence gets through. */
final class Escaped {
    private Escaped() {}

    /** Control characters and marks that turn the direction of text as visible escapes. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (Character.isISOControl(c) || turns(c)) {
                        out.append(
                                c > 0xFF
                                        ? String.format("\\u%04X", c)
                                        : String.format("\\x%02X", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    /** Bidirectional embeddings, overrides and isolates can make a line read as another. */
    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F;
    }
}
