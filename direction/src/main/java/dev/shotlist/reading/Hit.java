package dev.shotlist.reading;

/** A word or phrase of the word lists found in the text, from one token to before another. */
record Hit(Kind kind, String value, int start, int end) {
    int length() {
        return end - start;
    }

    boolean holds(int token) {
        return token >= start && token < end;
    }
}
