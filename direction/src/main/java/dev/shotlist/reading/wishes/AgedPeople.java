package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * People of whom nothing is said but their age: "for the over-70s", "16 to 19 year olds", "für
 * 16-bis 19-Jährige".
 */
final class AgedPeople {
    private static final double SURE = 0.86;

    private final BriefText brief;

    AgedPeople(BriefText brief) {
        this.brief = brief;
    }

    /** Behind a word that says whom it is for, or as a part of a sentence by themselves. */
    @Nullable Fact<String> find() {
        for (int i = 0; i < brief.size(); i++) {
            int end = brief.tokens[i].quote >= 0 || brief.tokens[i].denied ? i : end(i);
            if (end > i && (isFor(i) || isAlone(i, end))) {
                return fact(i, end);
            }
        }
        return null;
    }

    private boolean isFor(int start) {
        int at = brief.cue(Cue.ARTICLE, start - 1) ? start - 2 : start - 1;
        return brief.cue(Cue.FOR_PEOPLE, at) && brief.sameSentence(at, start);
    }

    private boolean isAlone(int start, int end) {
        boolean opens = start == brief.clauseStart(start);
        return opens && (end >= brief.size() || !brief.sameClause(start, end));
    }

    /** Where they end that begin at a token; the same token where none begin there. */
    int end(int at) {
        if (isLimit(at)) {
            return at + 3;
        }
        int years = brief.cue(Cue.AGE_LIMIT, at) ? at + 1 : at;
        if (!isAge(years) || !brief.sameClause(at, years)) {
            return at;
        }
        int last = last(years);
        if (brief.cue(Cue.YEAR_OLDS, last + 1) && brief.sameSentence(years, last + 1)) {
            return last + 2;
        }
        boolean olds = brief.cue(Cue.YEARS, last + 1) || brief.key(last + 1, "year");
        return olds && brief.cue(Cue.YEAR_OLDS, last + 2) ? last + 3 : at;
    }

    /** "under-25s", "over 60s" */
    private boolean isLimit(int at) {
        return brief.language == Language.EN
                && brief.cue(Cue.AGE_LIMIT, at)
                && brief.sameClause(at, at + 2)
                && isAge(at + 1)
                && brief.key(at + 2, "s")
                && brief.tokens[at + 2].glued;
    }

    private boolean isAge(int at) {
        return at < brief.size() && brief.tokens[at].isNumber();
    }

    /** The second of two ages: "16- bis 19-", "16 to 19", "18-25". */
    private int last(int first) {
        int at = first + 1;
        while (at < first + 3
                && (brief.mark(at, '-') || brief.mark(at, '\u2013') || brief.cue(Cue.RANGE, at))) {
            at++;
        }
        return at > first + 1 && isAge(at) ? at : first;
    }

    private Fact<String> fact(int start, int end) {
        if (brief.language == Language.EN) {
            String words = Phrases.oneLine(brief.slice(start, end));
            return new Fact<>(words, brief.span(start, end), SURE);
        }
        int first = brief.tokens[start].isNumber() ? start : start + 1;
        int last = last(first);
        String from = brief.raw(first);
        String words =
                last > first
                        ? from + " to " + brief.raw(last) + " year olds"
                        : first == start
                                ? from + "-year-olds"
                                : (brief.key(start, "unter") ? "people under " : "people over ")
                                        + from;
        return new Fact<>(words, brief.span(start, end), SURE);
    }
}
