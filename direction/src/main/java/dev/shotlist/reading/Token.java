package dev.shotlist.reading;

import java.util.Set;

/** One word, number or mark of a brief, with where it stands and where it belongs. */
final class Token {
    enum Shape {
        WORD,
        NUMBER,
        ADDRESS,
        MARK,
        LINE_BREAK,
        SYMBOL
    }

    final int from;
    final int to;
    final Shape shape;

    /** The letters without case and accents, see {@link Folding}. */
    final String key;

    /** The value of a number, else NaN. */
    final double number;

    /** No blank stands between this token and the one before. */
    final boolean glued;

    /** It begins with a capital. */
    final boolean capital;

    /** It holds letters, all of them capitals, or a capital after its first letter. */
    final boolean camel;

    int line;
    int sentence;
    int clause;

    /** Index of the quoted stretch that the token lies in, or -1. */
    int quote = -1;

    /** What the brief denies, or takes from elsewhere. */
    boolean denied;

    boolean aside;

    /** Part of a mail's head, or of something said earlier in the thread. */
    boolean header;

    boolean older;

    /** What the word does in a sentence. */
    Set<Cue> cues = Set.of();

    Token(
            int from,
            int to,
            Shape shape,
            String key,
            double number,
            boolean glued,
            boolean capital,
            boolean camel) {
        this.from = from;
        this.to = to;
        this.shape = shape;
        this.key = key;
        this.number = number;
        this.glued = glued;
        this.capital = capital;
        this.camel = camel;
    }

    boolean wantsNothing() {
        return header || older || aside;
    }

    boolean isWord() {
        return shape == Shape.WORD;
    }

    boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    boolean isMark(char mark) {
        return shape == Shape.MARK && key.length() == 1 && key.charAt(0) == mark;
    }

    boolean isBreak() {
        return shape == Shape.LINE_BREAK;
    }

    @Override
    public String toString() {
        return key;
    }
}
