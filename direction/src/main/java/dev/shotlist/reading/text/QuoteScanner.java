package dev.shotlist.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Finds quoted stretches: straight, curly, German and French marks. Apostrophes are none. */
final class QuoteScanner {
    private static final int LONGEST = 800;

    /** A message that is retold has more characters than a line to say. */
    private static final int LEAST_RETOLD = 150;

    private static final int LEAST_SENTENCES = 4;
    private static final int LONGEST_INTRODUCTION = 60;

    /** What stays of a small word behind an apostrophe. */
    private static final String CLIPPED = "oeuns";

    private QuoteScanner() {}

    /** The quotes in their order; the tokens inside are told which one they lie in. */
    static List<Quote> place(String text, Token[] tokens) {
        List<Quote> quotes = new ArrayList<>(4);
        int token = 0;
        for (int[] stretch : stretches(text)) {
            while (token < tokens.length && tokens[token].from < stretch[0]) {
                token++;
            }
            int start = token;
            while (token < tokens.length && tokens[token].from < stretch[1]) {
                tokens[token].quote = quotes.size();
                token++;
            }
            if (token > start) {
                quotes.add(new Quote(stretch[0], stretch[1], start, token));
            }
        }
        return quotes;
    }

    /** Character places inside the marks, in order, never nested. */
    static List<int[]> stretches(String text) {
        List<int[]> found = new ArrayList<>(4);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = opens(text, at, c) ? closeOf(text, at, c) : -1;
            if (close > at + 1 && !isWholeBrief(text, at, close)) {
                found.add(new int[] {at + 1, close});
                at = close + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    /** "SMS vom Chef: „ ... “": somebody's whole message, and no line to say. */
    private static boolean isWholeBrief(String text, int open, int close) {
        if (close - open < LEAST_RETOLD || open > LONGEST_INTRODUCTION) {
            return false;
        }
        boolean introduced = false;
        for (int i = 0; i < open; i++) {
            introduced |= text.charAt(i) == ':' || text.charAt(i) == '\n';
            // a length or a price stands in front: the brief has begun
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        int sentences = 0;
        for (int i = open; i < close; i++) {
            char c = text.charAt(i);
            sentences += c == '.' || c == '!' || c == '?' ? 1 : 0;
        }
        return introduced && sentences >= LEAST_SENTENCES;
    }

    private static boolean opens(String text, int at, char c) {
        return switch (c) {
            case '“', '„', '«', '‹', '‚' -> true;
            case '"' -> at == 0 || !Character.isDigit(text.charAt(at - 1));
            case '\'', '‘', '`', '’', '´' -> startsWord(text, at) && !isClipped(text, at + 1);
            case '»', '›', '”' -> startsWord(text, at);
            default -> false;
        };
    }

    /**
     * "Ciccio 'o Burbero", "hol 'n Hammer": a word that has lost its beginning, and no quotation.
     */
    private static boolean isClipped(String text, int at) {
        boolean alone = at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1));
        return alone && CLIPPED.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean startsWord(String text, int at) {
        boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return before
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1))
                && (Character.isLetterOrDigit(text.codePointAt(at + 1))
                        || "¿¡#@*$€£+…".indexOf(text.charAt(at + 1)) >= 0);
    }

    private static int closeOf(String text, int open, char c) {
        int last = Math.min(text.length(), open + LONGEST);
        boolean brokenLine = false;
        for (int i = open + 1; i < last; i++) {
            char d = text.charAt(i);
            if (d == '\n') {
                if (brokenLine) {
                    return -1;
                }
                brokenLine = true;
            } else if (!Character.isWhitespace(d)) {
                if (closes(text, i, c, d)) {
                    return i;
                }
                if (isSingle(c) && isSingle(d) && opens(text, i, d)) {
                    // "the scooter of '68 ... Ends: 'Bring yours.'": the first opens nothing
                    return -1;
                }
                brokenLine = false;
            }
        }
        return -1;
    }

    private static boolean isSingle(char c) {
        return "'\u2018\u2019`\u00b4".indexOf(c) >= 0;
    }

    private static boolean closes(String text, int at, char open, char c) {
        return switch (open) {
            case '“', '”' -> c == '”' || c == '"' || (c == '“' && open == '”');
            case '„' -> c == '“' || c == '”' || c == '"';
            case '‚' -> (c == '‘' || c == '’' || c == '\'') && endsWord(text, at);
            case '«' -> c == '»';
            case '»' -> c == '«';
            case '‹' -> c == '›';
            case '›' -> c == '‹';
            case '"' -> c == '"' || c == '”';
            default -> (c == '\'' || c == '’' || c == '´' || c == '`') && endsWord(text, at);
        };
    }

    private static boolean endsWord(String text, int at) {
        return !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 >= text.length()
                        || !Character.isLetterOrDigit(text.codePointAt(at + 1)));
    }
}
