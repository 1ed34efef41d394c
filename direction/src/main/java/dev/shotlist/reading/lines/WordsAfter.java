package dev.shotlist.reading.lines;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;

/** What the words behind a quoted stretch say of it. */
final class WordsAfter {
    /** So many words are looked at. */
    private static final int REACH = 6;

    private final BriefText brief;
    private final Carrier carrier;
    private final QuoteShape shape;

    WordsAfter(BriefText brief, Carrier carrier, QuoteShape shape) {
        this.brief = brief;
        this.carrier = carrier;
        this.shape = shape;
    }

    QuoteRole of(Quote quote) {
        int limit = Math.min(brief.size(), quote.end() + 1 + REACH);
        int start = quote.end() + 1;
        if (isWork(start) || isThing(quote, start) || isCredited(start)) {
            return QuoteRole.TITLE;
        }
        for (int i = start; i < limit && brief.sameSentence(i, quote.end()); i++) {
            if (i == start
                    && brief.cue(Cue.MAKER_OF, i)
                    && i + 1 < brief.size()
                    && brief.tokens[i + 1].capital
                    && brief.language == Language.EN
                    && shape.isTitle(quote)) {
                return QuoteRole.TITLE;
            }
            if (brief.tokens[i].quote >= 0
                    || brief.tokens[i].isMark(';')
                    || (brief.tokens[i].isMark(',') && i > start)) {
                return QuoteRole.NONE;
            }
            Hit call = brief.at(Kind.CTA_MARK, i);
            if (call != null && (brief.mark(call.end(), ':') || brief.mark(call.end() - 1, ':'))) {
                return QuoteRole.NONE;
            }
            if (call != null && hasOwnWords(call.end())) {
                return QuoteRole.NONE;
            }
            if (call != null || brief.is(Kind.CTA_MARK, i)) {
                return anotherQuoteFollows(quote, limit) ? QuoteRole.NONE : QuoteRole.CALL;
            }
            Hit must = brief.at(Kind.MUST, i);
            if (must != null && !carrier.isNeutral(must)) {
                return QuoteRole.ofValue(must.value());
            }
            Hit order = brief.at(Kind.ORDER, i);
            if (order != null && order.value().equals("last")) {
                return QuoteRole.END_CARD;
            }
            if (brief.is(Kind.VOICE, i)) {
                return QuoteRole.VOICE;
            }
            if (brief.is(Kind.TEXT_WORD, i)) {
                return QuoteRole.SCREEN;
            }
        }
        return QuoteRole.NONE;
    }

    /** The button of "'You are the bar' and button Learn more" is not the line. */
    private boolean hasOwnWords(int at) {
        int from = brief.cue(Cue.CALL_LINK, at) || brief.cue(Cue.COPULA, at) ? at + 1 : at;
        return brief.sameSentence(at - 1, from) && brief.at(Kind.CTA, from) != null;
    }

    /** "«El año de la lechuza», dirigida por ...". */
    private boolean isCredited(int comma) {
        int at = brief.mark(comma, ',') || brief.mark(comma, '(') ? comma + 1 : comma;
        return brief.cue(Cue.CREDITS, at);
    }

    /** "'The Salt Ledger', a debut novel by ...". */
    private boolean isWork(int comma) {
        if (!brief.mark(comma, ',') || !brief.is(Kind.OUR, comma + 1)) {
            return false;
        }
        for (int i = comma + 2; i < comma + REACH && brief.sameClause(comma + 1, i); i++) {
            if (brief.cue(Cue.WORK, i)) {
                return true;
            }
        }
        return false;
    }

    /** "pour « La Sieste », long métrage": behind "for", and a thing is named behind it. */
    private boolean isThing(Quote quote, int comma) {
        int before = quote.start() - 2;
        boolean framed =
                brief.is(Kind.FOR, before)
                        || brief.cue(Cue.OF, before)
                        || brief.is(Kind.PRODUCT_MARK, before);
        int at = brief.is(Kind.OUR, comma + 1) ? comma + 2 : comma + 1;
        return framed
                && brief.mark(comma, ',')
                && shape.isTitle(quote)
                && brief.isAny(at, Kind.NOUN, Kind.ORG, Kind.GOODS)
                && !brief.isAny(at, Kind.PLATFORM, Kind.FORMAT);
    }

    private boolean anotherQuoteFollows(Quote quote, int limit) {
        for (Quote other : brief.quotes) {
            if (other.start() > quote.end()
                    && other.start() - limit < 3
                    && brief.sameSentence(other.start(), quote.end())) {
                return true;
            }
        }
        return false;
    }
}
