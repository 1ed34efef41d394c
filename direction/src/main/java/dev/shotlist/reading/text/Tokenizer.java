package dev.shotlist.reading.text;

import dev.shotlist.reading.text.Token.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks in one pass. Words break at hyphens, at the elisions of
 * French and Italian, and where a number runs into its unit: "15s" is two tokens.
 */
final class Tokenizer {
    private static final int LONGEST_NUMBER = 15;

    private final String text;
    private final EverydayWords everyday;
    private final List<Token> tokens = new ArrayList<>();

    /** Place after a hyphen that joins two words, or -1. */
    private int joined = -1;

    private Tokenizer(String text, EverydayWords everyday) {
        this.text = text;
        this.everyday = everyday;
    }

    static Token[] tokens(String text, EverydayWords everyday) {
        Tokenizer tokenizer = new Tokenizer(text, everyday);
        tokenizer.run();
        return tokenizer.tokens.toArray(Token[]::new);
    }

    private void run() {
        int at = 0;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (c == '\n') {
                add(at, at + 1, Shape.LINE_BREAK, "\n", Double.NaN);
                at++;
            } else if (isBlank(c)) {
                at++;
            } else if (isDigit(c)) {
                at = number(at);
            } else if (isLetter(at)) {
                at = word(at);
            } else if (joinsWords(at)) {
                at++;
                joined = at;
            } else {
                int step = Character.charCount(text.codePointAt(at));
                boolean symbol = step > 1 || (c >= 0x2190 && c != '、');
                add(
                        at,
                        at + step,
                        symbol ? Shape.SYMBOL : Shape.MARK,
                        markKey(at, step),
                        Double.NaN);
                at += step;
            }
        }
    }

    /** A hyphen inside a compound; between two numbers it means a range and stays. */
    private boolean joinsWords(int at) {
        char c = text.charAt(at);
        if ((c != '-' && c != '\u2011') || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after)
                && !(isDigit(before) && isDigit(after));
    }

    private String markKey(int at, int step) {
        return step > 1
                ? text.substring(at, at + step)
                : String.valueOf(Folding.plain(text.charAt(at)));
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u200B';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isLetter(int at) {
        char c = text.charAt(at);
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(text.codePointAt(at));
    }

    private int number(int start) {
        int at = start;
        int length = text.length();
        double value = 0;
        double scale = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                if (scale == 0) {
                    value = value * 10 + (c - '0');
                } else {
                    value += (c - '0') * scale;
                    scale /= 10;
                }
                at++;
            } else if ((c == '.' || c == ',')
                    && scale == 0
                    && at + 1 < length
                    && isDigit(text.charAt(at + 1))) {
                boolean thousands = digitsFrom(at + 1) == 3;
                if (!thousands) {
                    scale = 0.1;
                }
                at++;
            } else {
                break;
            }
        }
        String key = at - start <= LONGEST_NUMBER ? text.substring(start, at) : "#";
        add(start, at, Shape.NUMBER, key, at - start <= LONGEST_NUMBER ? value : Double.NaN);
        return at;
    }

    private int digitsFrom(int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end)) && end - at < 5) {
            end++;
        }
        return end - at;
    }

    private int word(int start) {
        int address = addressEnd(start);
        if (address > 0) {
            add(start, address, Shape.ADDRESS, Folding.key(text, start, address), Double.NaN);
            return address;
        }
        boolean afterNumber =
                start > 0
                        && isDigit(text.charAt(start - 1))
                        && !tokens.isEmpty()
                        && tokens.getLast().isNumber();
        int at = start;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (isLetter(at) || (isDigit(c) && !afterNumber)) {
                at += Character.isHighSurrogate(c) ? Character.charCount(text.codePointAt(at)) : 1;
            } else if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD') {
                at++;
            } else if (Folding.plain(c) == '\'' && at + 1 < length && isLetter(at + 1)) {
                if (everyday.elisions().contains(Folding.key(text, start, at))) {
                    at++;
                    break;
                }
                at++;
            } else {
                break;
            }
        }
        add(start, at, Shape.WORD, Folding.key(text, start, at), Double.NaN);
        return at;
    }

    /** End of a web or mail address that starts here, or 0. */
    private int addressEnd(int start) {
        int at = start;
        int length = text.length();
        int lastDot = -1;
        boolean scheme = false;
        while (at < length && at - start < 200) {
            char c = text.charAt(at);
            if (c == '.' && at + 1 < length && isAsciiLetterOrDigit(text.charAt(at + 1))) {
                lastDot = at;
            } else if (c == ':' && text.startsWith("://", at)) {
                scheme = true;
                at += 2;
            } else if (!(isAsciiLetterOrDigit(c)
                    || (c == '-' || c == '@' || c == '_')
                    || (lastDot > 0
                            && (c == '/' || c == '?' || c == '=' || c == '&' || c == '%')))) {
                break;
            }
            at++;
        }
        if (lastDot < 0) {
            return 0;
        }
        while (at > lastDot
                && !isAsciiLetterOrDigit(text.charAt(at - 1))
                && text.charAt(at - 1) != '/') {
            at--;
        }
        int endOfDomain = lastDot + 1;
        while (endOfDomain < at && isAsciiLetterOrDigit(text.charAt(endOfDomain))) {
            endOfDomain++;
        }
        if (scheme || text.startsWith("www.", start)) {
            return at;
        }
        String domain = Folding.key(text, lastDot + 1, endOfDomain);
        boolean capital = Character.isUpperCase(text.charAt(lastDot + 1));
        return everyday.domains().contains(domain) && !capital && lastDot - start >= 2 ? at : 0;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void add(int from, int to, Shape shape, String key, double number) {
        boolean glued = !tokens.isEmpty() && (tokens.getLast().to == from || joined == from);
        boolean capital = shape == Shape.WORD && Character.isUpperCase(text.codePointAt(from));
        boolean camel = false;
        if (shape == Shape.WORD) {
            for (int i = from + 1; i < to && !camel; i++) {
                camel = Character.isUpperCase(text.charAt(i)) || isDigit(text.charAt(i));
            }
        }
        tokens.add(new Token(from, to, shape, key, number, glued, capital, camel));
    }
}
