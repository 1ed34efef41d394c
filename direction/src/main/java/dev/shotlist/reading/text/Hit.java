package dev.shotlist.reading.text;

/** A word or phrase of the word lists found in the text, from one token to before another. */
public record Hit(Kind kind, String value, int start, int end) {
    public int length() {
        return end - start;
    }

    public boolean holds(int token) {
        return token >= start && token < end;
    }
}
