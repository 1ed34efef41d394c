package dev.shotlist.reading;

import org.jspecify.annotations.Nullable;

/** Finds offers: "up to 50% off everything", "$199 instead of $299", "buy two, get one free". */
final class OfferFinder {
    private static final int LONGEST = 9;

    private final BriefText brief;

    OfferFinder(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Fact<String> offer() {
        for (int i = 0; i + 1 < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (token.isNumber()
                    && token.quote < 0
                    && !token.denied
                    && !token.aside
                    && brief.mark(i + 1, '%')
                    && isReduction(i)) {
                return percent(i);
            }
        }
        Fact<String> deal = bought();
        if (deal != null) {
            return deal;
        }
        for (Hit hit : brief.all(Kind.OFFER)) {
            Token token = brief.tokens[hit.start()];
            if (token.quote >= 0 || token.denied || token.header || token.aside) {
                continue;
            }
            boolean instead = brief.cue(Cue.INSTEAD, hit.start());
            int start = brief.clauseStart(hit.start());
            int end = brief.clauseEnd(hit.start());
            boolean money = hasMoney(start, end);
            if ((instead && !money) || (weak(hit) && !money && !hasNumber(start, end))) {
                continue;
            }
            while (start < hit.start()
                    && ((!brief.tokens[start].isWord()
                                    && !brief.tokens[start].isNumber()
                                    && !isMoney(start))
                            || (brief.is(Kind.STOP, start) && !brief.is(Kind.NUMBER, start)))) {
                start++;
            }
            while (end > hit.end()
                    && !brief.tokens[end - 1].isWord()
                    && !brief.tokens[end - 1].isNumber()
                    && !isMoney(end - 1)) {
                end--;
            }
            if (hit.start() - start > LONGEST) {
                start = hit.start();
            }
            end = Math.min(end, start + LONGEST + hit.length());
            return new Fact<>(
                    Phrases.oneLine(brief.slice(start, end)),
                    brief.span(start, end),
                    money ? 0.9 : 0.75);
        }
        Fact<String> trade = trade();
        return trade != null ? trade : price();
    }

    /** "Buy two, get the third free", to the end of the free thing. */
    private @Nullable Fact<String> bought() {
        for (int i = 0; i < brief.size(); i++) {
            if (!brief.key(i, "buy") || brief.tokens[i].quote >= 0) {
                continue;
            }
            for (int end = i + 2; end < Math.min(brief.size(), i + 10); end++) {
                if (brief.cue(Cue.FREE, end) && brief.sameSentence(i, end)) {
                    return new Fact<>(
                            Phrases.oneLine(brief.slice(i, end + 1)), brief.span(i, end + 1), 0.9);
                }
            }
        }
        return null;
    }

    /** "2 for $10", "12 meals for £12", "3 for 2 on Fridays", "first ride free". */
    private @Nullable Fact<String> trade() {
        for (int i = 0; i + 2 < brief.size(); i++) {
            Token token = brief.tokens[i];
            if ((token.quote >= 0 && brief.quotes.get(token.quote).length() > 12)
                    || token.denied
                    || token.header) {
                continue;
            }
            if (token.isNumber()) {
                int at = i + 1;
                while (at < i + 3
                        && at < brief.size()
                        && brief.tokens[at].isWord()
                        && !brief.cue(Cue.PAYS, at)) {
                    at++;
                }
                boolean pays =
                        at + 1 < brief.size()
                                && brief.cue(Cue.PAYS, at)
                                && brief.sameClause(i, at)
                                && (isMoney(at + 1) || brief.tokens[at + 1].isNumber())
                                && brief.at(Kind.UNIT, at + 2) == null
                                && brief.at(Kind.UNIT, i + 1) == null;
                if (pays) {
                    int end = isMoney(at + 1) ? at + 3 : at + 2;
                    while (end < brief.size()
                            && end < at + 5
                            && brief.sameClause(end, i)
                            && brief.tokens[end].isWord()) {
                        end++;
                    }
                    end = Math.min(end, brief.size());
                    return new Fact<>(
                            Phrases.oneLine(brief.slice(i, end)), brief.span(i, end), 0.8);
                }
            }
            boolean first = brief.cue(Cue.FIRST, i);
            if (first) {
                for (int end = i + 1;
                        end < Math.min(brief.size(), i + 5) && brief.sameClause(i, end);
                        end++) {
                    if (brief.cue(Cue.FREE, end)) {
                        return new Fact<>(
                                Phrases.oneLine(brief.slice(i, end + 1)),
                                brief.span(i, end + 1),
                                0.8);
                    }
                }
            }
        }
        return null;
    }

    /** "from £49", "sets from $20". */
    private @Nullable Fact<String> price() {
        for (int i = 1; i + 1 < brief.size(); i++) {
            boolean from = brief.cue(Cue.PRICE_FROM, i - 1);
            if (from
                    && brief.tokens[i].quote < 0
                    && !brief.tokens[i].denied
                    && ((isMoney(i) && brief.tokens[i + 1].isNumber())
                            || (brief.tokens[i].isNumber() && isMoney(i + 1)))) {
                return new Fact<>(brief.slice(i - 1, i + 2), brief.span(i - 1, i + 2), 0.6);
            }
        }
        return null;
    }

    private boolean weak(Hit hit) {
        return hit.length() == 1 && brief.cue(Cue.WEAK_OFFER, hit.start());
    }

    private boolean isMoney(int at) {
        return brief.cue(Cue.MONEY, at);
    }

    private boolean hasMoney(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isMoney(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].isNumber()) {
                return true;
            }
        }
        return false;
    }

    private boolean isReduction(int at) {
        for (int i = Math.max(0, at - 4); i < Math.min(brief.size(), at + 7); i++) {
            if (brief.sameSentence(i, at)
                    && (brief.is(Kind.OFFER, i) || (i == at - 1 && brief.mark(i, '-')))) {
                return true;
            }
        }
        return false;
    }

    private Fact<String> percent(int at) {
        int start = at;
        while (start > 0
                && start > at - 3
                && brief.sameClause(start - 1, at)
                && (brief.cue(Cue.UP_TO, start - 1) || brief.mark(start - 1, '-'))) {
            start--;
        }
        int end = at + 2;
        while (end < brief.size()
                && end < at + 8
                && brief.sameClause(end, at)
                && brief.tokens[end].isWord()
                && !brief.isAny(end, Kind.PLATFORM, Kind.UNIT, Kind.FORMAT)) {
            end++;
        }
        return new Fact<>(Phrases.oneLine(brief.slice(start, end)), brief.span(start, end), 0.95);
    }
}
