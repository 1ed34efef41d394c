package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds offers: "up to 50% off everything", "$199 instead of $299", "buy two, get one free". */
public final class OfferFinder {
    private static final int LONGEST = 9;

    private final BriefText brief;

    public OfferFinder(BriefText brief) {
        this.brief = brief;
    }

    public @Nullable Fact<String> offer() {
        Deals deals = new Deals(brief);
        Fact<String> offer = reduction();
        offer = offer == null ? deals.bought() : offer;
        offer = offer == null ? deals.reduced() : offer;
        offer = offer == null ? stated() : offer;
        offer = offer == null ? deals.trade() : offer;
        offer = offer == null ? deals.free() : offer;
        offer = offer == null ? price() : offer;
        return offer == null ? null : behindOrder(offer);
    }

    /** "End on free 30 day trial": where it is to stand is no part of it. */
    private Fact<String> behindOrder(Fact<String> offer) {
        Stretch said = Stretch.of(brief, offer.span());
        Hit order = said == null ? null : brief.at(Kind.ORDER, said.start());
        if (said == null || order == null || order.end() >= said.end()) {
            return offer;
        }
        return new Fact<>(
                Phrases.oneLine(brief.slice(order.end(), said.end())),
                brief.span(order.end(), said.end()),
                offer.confidence());
    }

    /** "up to 50% off everything". */
    private @Nullable Fact<String> reduction() {
        for (int i = 0; i + 1 < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (token.isNumber()
                    && token.quote < 0
                    && !token.denied
                    && !token.aside
                    && brief.mark(i + 1, '%')
                    && (isReduction(i) || isOnSomething(i))) {
                return percent(i);
            }
        }
        return null;
    }

    /** An offer by a word of the lists: "free shipping this week". */
    private @Nullable Fact<String> stated() {
        for (Hit hit : brief.all(Kind.OFFER)) {
            Token token = brief.tokens[hit.start()];
            boolean forSale = brief.is(Kind.FOR_SALE, hit.start());
            if (forSale || token.quote >= 0 || token.denied || token.header || token.aside) {
                continue;
            }
            boolean instead =
                    brief.cue(Cue.INSTEAD, hit.start()) || brief.cue(Cue.INSTEAD, hit.start() + 1);
            int start = startOf(hit);
            int end = endOf(hit);
            boolean money = hasMoney(start, end);
            if (money || !(instead || (weak(hit) && !hasNumber(start, end)))) {
                return trimmed(hit, start, end, money ? 0.9 : 0.75);
            }
        }
        return null;
    }

    private Fact<String> trimmed(Hit hit, int from, int to, double confidence) {
        int start = from;
        while (start < hit.start()
                && ((!brief.tokens[start].isWord()
                                && !brief.tokens[start].isNumber()
                                && !isMoney(start))
                        || (brief.is(Kind.STOP, start)
                                && !brief.is(Kind.NUMBER, start)
                                && !brief.cue(Cue.ORDINAL, start)
                                && !brief.cue(Cue.FIRST, start)
                                && !brief.cue(Cue.UNTIL, start)))) {
            start++;
        }
        int end = to;
        while (end > hit.end()
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()
                && !isMoney(end - 1)) {
            end--;
        }
        if (hit.start() - start > LONGEST) {
            start = hit.start();
        }
        end = Math.min(end, start + LONGEST + (hit.end() - start));
        return new Fact<>(
                Phrases.oneLine(brief.slice(start, end)), brief.span(start, end), confidence);
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
                // "from £325k": the letter behind the number is part of it
                boolean thousands =
                        i + 2 < brief.size()
                                && brief.tokens[i + 2].glued
                                && brief.tokens[i + 2].isWord();
                int end = thousands ? i + 3 : i + 2;
                return new Fact<>(brief.slice(i - 1, end), brief.span(i - 1, end), 0.6);
            }
        }
        return null;
    }

    /** "100 nights trial, free returns": a neighbour that is an offer, too. */
    private int startOf(Hit hit) {
        int start = brief.clauseStart(hit.start());
        int before = start - 2;
        if (brief.mark(start - 1, ',') && brief.sameSentence(before, start)) {
            int other = brief.clauseStart(before);
            for (int i = other; i <= before; i++) {
                if (brief.is(Kind.OFFER, i) && start - other <= LONGEST) {
                    return other;
                }
            }
        }
        return start;
    }

    /** "Early bird: £20 off if booked by 1 March": what stands behind the colon says which. */
    private int endOf(Hit hit) {
        int end = brief.clauseEnd(hit.start());
        boolean opens = brief.mark(hit.end(), ':') || brief.mark(hit.end(), '=');
        if (opens || (brief.mark(end - 1, ',') && joins(end))) {
            return brief.clauseEnd(opens ? hit.end() + 1 : end);
        }
        return end;
    }

    private boolean joins(int at) {
        for (int i = at; i < at + LONGEST && brief.sameClause(at, i); i++) {
            if (brief.is(Kind.OFFER, i) && brief.sameSentence(at - 1, at)) {
                return true;
            }
        }
        return false;
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
            if (brief.tokens[i].isNumber() && !isYear(brief.tokens[i].key)) {
                return true;
            }
        }
        return false;
    }

    /** "desde 1962", "seit 1911": since when a house stands is no price. */
    private static boolean isYear(String number) {
        return number.length() == YEAR_DIGITS
                && (number.startsWith("1") || number.startsWith("20"))
                && number.chars().allMatch(Character::isDigit);
    }

    private static final int YEAR_DIGITS = 4;

    private boolean isReduction(int at) {
        for (int i = Math.max(0, at - 4); i < Math.min(brief.size(), at + 7); i++) {
            if (brief.sameSentence(i, at)
                    && (brief.is(Kind.OFFER, i) || (i == at - 1 && brief.mark(i, '-')))) {
                return true;
            }
        }
        return false;
    }

    /** "-30%" and no "10-30%", whatever clause the dash seems to end. */
    private boolean isMinus(int at) {
        return (brief.mark(at, '-') || brief.mark(at, '−') || brief.mark(at, '–'))
                && brief.tokens[at + 1].glued
                && !brief.tokens[at].glued;
    }

    /** "20 % auf Strick", "10% na primeira compra" */
    private boolean isOnSomething(int at) {
        int on = at + 2;
        if (!brief.cue(Cue.REDUCED_ON, on) || !brief.sameClause(at, on + 1)) {
            return false;
        }
        // "en", "em" and "auf" say where, too
        boolean sure = brief.language == Language.FR || brief.language == Language.IT;
        for (int i = on + 1; !sure && i < on + 4 && brief.sameClause(on, i); i++) {
            boolean goods = brief.language == Language.DE && brief.isAny(i, Kind.NOUN, Kind.GOODS);
            sure = goods || brief.cue(Cue.FIRST, i) || brief.cue(Cue.ALL, i);
        }
        return sure;
    }

    /** A small word that joins on to nothing: "20% off your box w". */
    private boolean isLoose(int i) {
        return brief.tokens[i].isWord()
                && (brief.cue(Cue.PREPOSITION, i)
                        || brief.cue(Cue.OF, i)
                        || brief.cue(Cue.ARTICLE, i)
                        || brief.cue(Cue.UNTIL, i)
                        || brief.cue(Cue.AND, i)
                        || brief.tokens[i].key.length() == 1)
                && !brief.is(Kind.OFFER, i);
    }

    private Fact<String> percent(int at) {
        int start = at;
        while (start > 0
                && start > at - 3
                && brief.sameClause(start - 1, at)
                && (brief.cue(Cue.UP_TO, start - 1) || brief.mark(start - 1, '-'))) {
            start--;
        }
        if (start == at && isMinus(at - 1)) {
            start--;
        }
        int end = at + 2;
        while (end < brief.size()
                && end < at + 8
                && brief.sameClause(end, at)
                && (brief.tokens[end].isWord() || brief.tokens[end].isNumber())
                && !brief.isAny(end, Kind.PLATFORM, Kind.UNIT, Kind.FORMAT)) {
            end++;
        }
        while (end > at + 2 && isLoose(end - 1)) {
            end--;
        }
        return new Fact<>(Phrases.oneLine(brief.slice(start, end)), brief.span(start, end), 0.95);
    }
}
