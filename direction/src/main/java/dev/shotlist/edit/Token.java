package dev.shotlist.edit;

/**
 * A word, a number or a mark of an instruction.
 *
 * @param key without case and accents; the mark itself for marks
 * @param number its value, NaN where it is none
 * @param quote index of the quoted stretch that stands here, or -1
 */
record Token(int from, int to, String key, double number, int quote) {
    boolean isNumber() {
        return !Double.isNaN(number);
    }

    boolean isQuote() {
        return quote >= 0;
    }

    boolean isMark() {
        return !isQuote() && key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
    }

    boolean is(char mark) {
        return isMark() && key.charAt(0) == mark;
    }
}
