package dev.shotlist.reading.lines;

import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.RequiredLine.Where;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that must be said or shown, as they are found; the same words stand once. */
public final class DemandedLines {
    /** Fewer letters and figures are no line. */
    private static final int SHORTEST = 3;

    private final BriefText brief;
    private final List<Fact<RequiredLine>> lines = new ArrayList<>(4);

    DemandedLines(BriefText brief) {
        this.brief = brief;
    }

    List<Fact<RequiredLine>> all() {
        return lines;
    }

    void add(String words, Where where, Span span) {
        if (words.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST
                || isBareCall(words, span)) {
            // "title cards are OK" demands nothing, and "end on: call" an action
            return;
        }
        for (Fact<RequiredLine> fact : lines) {
            if (fact.value().text().equalsIgnoreCase(words)) {
                return;
            }
        }
        lines.add(new Fact<>(new RequiredLine(words, where), span, 0.95));
    }

    private boolean isBareCall(String words, Span span) {
        if (words.indexOf(' ') >= 0 || !Character.isLowerCase(words.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < brief.size(); i++) {
            if (brief.span(i, i + 1).isWithin(span) && brief.tokens[i].quote < 0) {
                return brief.is(Kind.CTA, i);
            }
        }
        return false;
    }

    Fact<RequiredLine> get(int index) {
        return lines.get(index);
    }

    int size() {
        return lines.size();
    }

    /** A call that is shown in its own words is no line besides. */
    void dropWithin(Fact<CallToAction> call) {
        if (call.value().text() != null) {
            lines.removeIf(line -> line.span().isWithin(call.span()));
        }
    }

    void clear() {
        lines.clear();
    }

    void remove(int index) {
        lines.remove(index);
    }

    /** The first word of a line; -1 where it has none. */
    int firstOf(Fact<RequiredLine> line) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.tokens[i].isWord() && brief.span(i, i + 1).isWithin(line.span())) {
                return i;
            }
        }
        return -1;
    }

    /** The last word of a line; -1 where it has none. */
    int lastOf(Fact<RequiredLine> line) {
        for (int i = brief.size() - 1; i >= 0; i--) {
            if (brief.tokens[i].isWord() && brief.span(i, i + 1).isWithin(line.span())) {
                return i;
            }
        }
        return -1;
    }

    /** The quoted stretch that a line was taken from. */
    @Nullable Quote quoteOf(int index) {
        Span span = lines.get(index).span();
        for (Quote quote : brief.quotes) {
            if (brief.chars(quote.from(), quote.to()).equals(span)) {
                return quote;
            }
        }
        return null;
    }
}
