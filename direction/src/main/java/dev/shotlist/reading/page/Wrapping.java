package dev.shotlist.reading.page;

/** Sets words in lines of a terminal's width; colours count for nothing. */
final class Wrapping {
    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final String indent;
    private int column;
    private String pending = "";

    /**
     * @param indent what lines begin with that the width has broken
     */
    Wrapping(int width, String indent) {
        this.width = width;
        this.indent = indent;
    }

    /**
     * Adds text as it is, broken at its blanks and line breaks.
     *
     * @param before what switches a colour on for each word, or nothing
     * @param after what switches it off again
     */
    void add(String text, String before, String after) {
        add(text, before, after, 0);
    }

    /** Adds text and a label that stays with its last word. */
    void add(String text, String before, String after, String label, String labelBefore) {
        add(text, before, after, label.codePointCount(0, label.length()));
        out.append(labelBefore).append(label).append(after);
        column += label.codePointCount(0, label.length());
    }

    private void add(String text, String before, String after, int reserved) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                out.append('\n');
                column = 0;
                pending = "";
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            String blanks = pending + text.substring(at, end);
            pending = "";
            at = end;
            while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
                end++;
            }
            if (end == at && at == text.length()) {
                // the next piece decides whether the line breaks here
                pending = blanks;
                return;
            }
            int kept = end == text.length() ? reserved : 0;
            word(blanks, text.substring(at, end), before, after, kept);
            at = end;
        }
    }

    private void word(String blanks, String word, String before, String after, int reserved) {
        int size = word.codePointCount(0, word.length());
        if (column > 0 && !blanks.isEmpty() && column + blanks.length() + size + reserved > width) {
            out.append('\n').append(indent);
            column = indent.length();
        } else {
            out.append(blanks);
            column += blanks.length();
        }
        if (!word.isEmpty()) {
            out.append(before).append(word).append(after);
            column += size;
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
