package dev.shotlist.reading.wishes;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Offers that say what one gives and gets: "buy two, get one free", "was £12, now £8". */
final class Deals {
    private static final int LONGEST = 12;
    private static final int LONGEST_GIFT = 10;

    /** Quotations this long are lines to say, and no deal. */
    private static final int LONGEST_QUOTE = 12;

    private final BriefText brief;

    Deals(BriefText brief) {
        this.brief = brief;
    }

    /** "Buy two, get the third free", "spend £30, get a free dish", "llévate tres y paga dos". */
    @Nullable Fact<String> bought() {
        for (int i = 0; i < brief.size(); i++) {
            if (!brief.cue(Cue.BUYS, i) || brief.tokens[i].quote >= 0 || brief.tokens[i].denied) {
                continue;
            }
            int limit = Math.min(brief.size(), i + LONGEST);
            boolean counted = false;
            for (int end = i + 1; end < limit && brief.sameSentence(i, end); end++) {
                counted |= !Double.isNaN(Numbers.value(brief, end));
                if (brief.cue(Cue.FREE, end) && end > i + 1) {
                    return fact(i, Math.min(limit, rest(end)), 0.9);
                }
                if (counted && brief.cue(Cue.SETTLES_UP, end)) {
                    double less =
                            end + 1 < brief.size() ? Numbers.value(brief, end + 1) : Double.NaN;
                    if (!Double.isNaN(less)) {
                        return fact(i, Numbers.end(brief, end + 1), 0.9);
                    }
                }
            }
        }
        return null;
    }

    /** "was £12, now £8". */
    @Nullable Fact<String> reduced() {
        for (int i = 0; i + 2 < brief.size(); i++) {
            if (!brief.cue(Cue.WAS, i) || !hasMoney(i + 1) || brief.tokens[i].quote >= 0) {
                continue;
            }
            int limit = Math.min(brief.size(), i + LONGEST);
            for (int end = i + 3; end < limit && brief.sameSentence(i, end); end++) {
                if (brief.cue(Cue.NOW, end) && hasMoney(end + 1)) {
                    return fact(i, Math.min(brief.size(), end + 3), 0.9);
                }
            }
        }
        return null;
    }

    private boolean hasMoney(int at) {
        return brief.cue(Cue.MONEY, at) || brief.cue(Cue.MONEY, at + 1);
    }

    /** "2 for $10", "12 meals for £12", "3 for 2 on Fridays", "first ride free". */
    @Nullable Fact<String> trade() {
        for (int i = 0; i + 2 < brief.size(); i++) {
            Token token = brief.tokens[i];
            if ((token.quote >= 0 && brief.quotes.get(token.quote).length() > LONGEST_QUOTE)
                    || token.denied
                    || token.header) {
                continue;
            }
            Fact<String> trade = token.isNumber() ? exchanged(i) : null;
            if (trade == null && brief.cue(Cue.FIRST, i)) {
                trade = firstFree(i);
            }
            if (trade != null) {
                return trade;
            }
        }
        return null;
    }

    private @Nullable Fact<String> exchanged(int number) {
        int at = number + 1;
        while (at < number + 3
                && at < brief.size()
                && brief.tokens[at].isWord()
                && !brief.cue(Cue.PAYS, at)) {
            at++;
        }
        boolean pays =
                at + 1 < brief.size()
                        && (brief.cue(Cue.PAYS, at) || brief.key(at, "x"))
                        && brief.sameClause(number, at)
                        && (brief.cue(Cue.MONEY, at + 1) || brief.tokens[at + 1].isNumber())
                        && brief.at(Kind.UNIT, at + 2) == null
                        && brief.at(Kind.UNIT, number + 1) == null;
        boolean money = brief.cue(Cue.MONEY, at + 1) || brief.cue(Cue.MONEY, at + 2);
        // "3 for 2" gives more than it takes; "18 a 25" is a range
        if (!pays || (!money && brief.tokens[at + 1].number >= brief.tokens[number].number)) {
            return null;
        }
        int end = brief.cue(Cue.MONEY, at + 1) ? at + 3 : at + 2;
        while (end < brief.size()
                && end < at + 5
                && brief.sameClause(end, number)
                && brief.tokens[end].isWord()) {
            end++;
        }
        return fact(number, Math.min(end, brief.size()), 0.8);
    }

    private @Nullable Fact<String> firstFree(int first) {
        int limit = Math.min(brief.size(), first + 6);
        for (int end = first + 1; end < limit && brief.sameClause(first, end); end++) {
            // "funny for the first half" reduces nothing
            boolean half = brief.cue(Cue.HALF_OFF, end) && end > first + 1;
            if (brief.cue(Cue.FREE, end) || half) {
                return fact(first, rest(end), 0.8);
            }
        }
        return null;
    }

    /** "free re-heel with every resole", "every order comes with a free towel". */
    @Nullable Fact<String> free() {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean compound =
                    token.glued
                            || brief.cue(Cue.NOT_FOR_NOTHING, i + 1)
                            || brief.cue(Cue.NOT_FOR_NOTHING, i - 1);
            if (!brief.cue(Cue.FREE, i)
                    || compound
                    || token.quote >= 0
                    || token.denied
                    || token.aside
                    || brief.isAny(i, Kind.CTA, Kind.ATTRIBUTE)) {
                continue;
            }
            int start = brief.clauseStart(i);
            int end = brief.clauseEnd(i);
            while (start < i && (!brief.tokens[start].isWord() || brief.cue(Cue.AND, start))) {
                start++;
            }
            boolean pressed = hasCallMark(start, end);
            if (!pressed && end - start >= 2 && end - start <= LONGEST_GIFT) {
                return fact(start, trimmed(i, end), 0.7);
            }
        }
        return null;
    }

    private boolean hasCallMark(int start, int end) {
        for (int i = start; i < end; i++) {
            if (brief.isAny(i, Kind.CTA_MARK, Kind.CTA, Kind.PLATFORM)) {
                return true;
            }
        }
        return false;
    }

    /** To the end of the clause that the free thing stands in. */
    private int rest(int free) {
        int end = free + 1;
        if (brief.key(end, "w")) {
            return end;
        }
        while (end < brief.size()
                && end < free + LONGEST_GIFT
                && brief.sameClause(end, free)
                && (brief.tokens[end].isWord() || brief.tokens[end].isNumber())
                && !brief.isAny(end, Kind.PLATFORM, Kind.CTA_MARK)) {
            end++;
        }
        return end;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()) {
            end--;
        }
        return end;
    }

    private Fact<String> fact(int start, int end, double confidence) {
        return new Fact<>(
                Phrases.oneLine(brief.slice(start, end)), brief.span(start, end), confidence);
    }
}
