package dev.shotlist.reading;

/**
 * Something the brief says, where it says it, and how sure the reading is.
 *
 * @param confidence 0 to 1; 1 where the words leave no other reading
 */
public record Fact<T>(T value, Span span, double confidence) {
    public Fact {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }
}
