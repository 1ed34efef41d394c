package dev.shotlist.reading.tagging;

import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Tokens of a brief, from one to before another. */
public record Stretch(int start, int end) {
    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
        }
    }

    /** The tokens that a span touches; null where it touches none. */
    public static @Nullable Stretch of(BriefText brief, Span span) {
        int from = brief.text.offsetByCodePoints(0, span.start());
        return of(brief, from, brief.text.offsetByCodePoints(from, span.end() - span.start()));
    }

    /** The tokens of words that a span ends with; null where it touches none. */
    public static @Nullable Stretch ofEnd(BriefText brief, Span span, String words) {
        int from = brief.text.offsetByCodePoints(0, span.start());
        int to = brief.text.offsetByCodePoints(from, span.end() - span.start());
        return of(brief, Math.max(from, to - words.length()), to);
    }

    /**
     * @param from and {@code to} in chars of the text
     */
    static @Nullable Stretch of(BriefText brief, int from, int to) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < brief.size() && brief.tokens[i].from < to; i++) {
            Token token = brief.tokens[i];
            if (!token.isBreak() && token.to > from) {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }
        return start < 0 ? null : new Stretch(start, end);
    }

    public int length() {
        return end - start;
    }

    boolean holds(int token) {
        return token >= start && token < end;
    }

    public boolean contains(Stretch other) {
        return other.start >= start && other.end <= end;
    }

    public boolean meets(Stretch other) {
        return start < other.end && other.start < end;
    }
}
