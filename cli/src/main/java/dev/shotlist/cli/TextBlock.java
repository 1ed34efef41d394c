package dev.shotlist.cli;

import java.util.ArrayList;
import java.util.List;

/** Text set into columns, measured as terminals show it. */
final class TextBlock {
    private TextBlock() {}

    /** The text in lines of at most that many columns, broken at blanks where there are any. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s", -1)) {
            String rest = word;
            while (columns(rest) > columns) {
                flush(lines, line);
                String head = cut(rest, columns);
                lines.add(head);
                rest = rest.substring(head.length());
            }
            boolean fits = line.isEmpty() || columns(line) + 1 + columns(rest) <= columns;
            if (!fits) {
                flush(lines, line);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(rest);
        }
        flush(lines, line);
        return lines;
    }

    private static void flush(List<String> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** As much of the text as fits into the columns. */
    static String cut(String text, int columns) {
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            width += columns(c);
            if (width > columns && at > 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return text.substring(0, at);
    }

    /** The text cut or filled up to exactly that many columns. */
    static String fitted(String text, int columns) {
        String kept = columns(text) <= columns ? text : cut(text, columns - 1) + "…";
        return kept + " ".repeat(Math.max(0, columns - columns(kept)));
    }

    static int columns(CharSequence text) {
        return text.codePoints().map(TextBlock::columns).sum();
    }

    /** East Asian wide characters and emoji take two columns, combining marks none. */
    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        boolean wide =
                (c >= 0x1100 && c <= 0x115F)
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
