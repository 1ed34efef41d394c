package dev.shotlist.edit.clause;

/**
 * A word, a number or a mark of an instruction.
 *
 * @param key without case and accents; the mark itself for marks
 * @param number its value, NaN where it is none
 * @param quote index of the quoted stretch that stands here, or -1
 */
public record Token(int from, int to, String key, double number, int quote) {
    public boolean isNumber() {
        return !Double.isNaN(number);
    }

    public boolean isQuote() {
        return quote >= 0;
    }

    public boolean isMark() {
        return !isQuote() && key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
    }

    public boolean is(char mark) {
        return isMark() && key.charAt(0) == mark;
    }
}
