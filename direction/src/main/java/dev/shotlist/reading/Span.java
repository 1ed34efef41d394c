package dev.shotlist.reading;

/** A stretch of the brief's text, from {@code start} to before {@code end}, in code points. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** Whether all of it lies in another, which may be the same. */
    public boolean isWithin(Span other) {
        return start >= other.start && end <= other.end;
    }
}
