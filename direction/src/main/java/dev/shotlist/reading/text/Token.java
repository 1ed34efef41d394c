package dev.shotlist.reading.text;

import java.util.EnumSet;

/** One word, number or mark of a brief, with where it stands and where it belongs. */
public final class Token {
    public enum Shape {
        WORD,
        NUMBER,
        ADDRESS,
        MARK,
        LINE_BREAK,
        SYMBOL
    }

    public final int from;
    public final int to;
    public final Shape shape;

    /** The letters without case and accents, see {@link Folding}. */
    public final String key;

    /** The value of a number, else NaN. */
    public final double number;

    /** No blank stands between this token and the one before. */
    public final boolean glued;

    /** It begins with a capital. */
    public final boolean capital;

    /** It holds letters, all of them capitals, or a capital after its first letter. */
    public final boolean camel;

    public int line;
    public int sentence;
    public int clause;

    /** Index of the quoted stretch that the token lies in, or -1. */
    public int quote = -1;

    /** What the brief denies, or takes from elsewhere. */
    public boolean denied;

    public boolean aside;

    /** Part of a mail's head, or of something said earlier in the thread. */
    public boolean header;

    public boolean older;

    private static final EnumSet<Cue> NOTHING = EnumSet.noneOf(Cue.class);

    /** What the word does in a sentence; shared by all that do the same. */
    EnumSet<Cue> cues = NOTHING;

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

    /** The same place read as another mark. */
    Token as(String mark) {
        return new Token(from, to, Shape.MARK, mark, number, glued, capital, camel);
    }

    public boolean wantsNothing() {
        return header || older || aside;
    }

    public boolean isWord() {
        return shape == Shape.WORD;
    }

    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    public boolean isMark(char mark) {
        return shape == Shape.MARK && key.length() == 1 && key.charAt(0) == mark;
    }

    public boolean isBreak() {
        return shape == Shape.LINE_BREAK;
    }

    @Override
    public String toString() {
        return key;
    }
}
