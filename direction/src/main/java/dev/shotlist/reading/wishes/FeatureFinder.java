package dev.shotlist.reading.wishes;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds what the brief says of the product with a figure in it: "24-hour battery". */
public final class FeatureFinder {
    private static final int LONGEST = 9;
    private static final int MOST = 12;

    private final BriefText brief;

    public FeatureFinder(BriefText brief) {
        this.brief = brief;
    }

    /** What the brief says of the product with a figure in it: "24-hour battery". */
    public List<Fact<String>> features(List<Span> taken) {
        List<Fact<String>> found = new ArrayList<>(4);
        int lastClause = -1;
        for (int i = 0; i < brief.size() && found.size() < MOST; i++) {
            Token token = brief.tokens[i];
            if (!token.isNumber()
                    || token.clause == lastClause
                    || token.quote >= 0
                    || token.header
                    || token.denied
                    || token.aside) {
                continue;
            }
            lastClause = token.clause;
            int start = brief.clauseStart(i);
            int end = brief.clauseEnd(i);
            while (start < i
                    && ((!brief.tokens[start].isWord() && !brief.cue(Cue.MONEY, start))
                            || brief.is(Kind.STOP, start))) {
                start++;
            }
            while (end > i + 1
                    && !brief.tokens[end - 1].isWord()
                    && !brief.mark(end - 1, '%')
                    && !brief.cue(Cue.MONEY, end - 1)
                    && !brief.tokens[end - 1].isNumber()) {
                end--;
            }
            if (end - start < 2
                    || end - start > LONGEST
                    || overlaps(brief.span(start, end), taken)
                    || isOrder(start, end)) {
                continue;
            }
            found.add(
                    new Fact<>(
                            Phrases.oneLine(brief.slice(start, end)), brief.span(start, end), 0.6));
        }
        return found;
    }

    private boolean isOrder(int start, int end) {
        for (int i = start; i < end; i++) {
            if (brief.isAny(
                            i,
                            Kind.SCENE_WORD,
                            Kind.PLATFORM,
                            Kind.FORMAT,
                            Kind.RATIO,
                            Kind.CTA_MARK,
                            Kind.VOICE,
                            Kind.AUDIENCE_MARK,
                            Kind.PERSON,
                            Kind.CORRECTION)
                    || brief.key(i, "bpm")
                    || (brief.mark(i, ':') && brief.tokens[i].glued)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(Span span, List<Span> taken) {
        for (Span other : taken) {
            if (span.start() < other.end() && other.start() < span.end()) {
                return true;
            }
        }
        return false;
    }
}
