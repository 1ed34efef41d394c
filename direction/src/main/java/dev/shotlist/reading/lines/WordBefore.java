package dev.shotlist.reading.lines;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;
import dev.shotlist.reading.text.Token;

/** What one word before a quoted stretch says of it. */
final class WordBefore {
    private static final int WORKS_REACH = 9;
    private static final int LONGEST_NAME = 4;

    private final BriefText brief;
    private final Carrier carrier;
    private final QuoteShape shape;

    WordBefore(BriefText brief, Carrier carrier, QuoteShape shape) {
        this.brief = brief;
        this.carrier = carrier;
        this.shape = shape;
    }

    /**
     * @param i the word
     * @param distance words between it and the opening mark
     */
    QuoteRole at(int i, int distance, Quote quote) {
        if (brief.is(Kind.CTA_MARK, i)) {
            return QuoteRole.CALL;
        }
        Hit must = brief.over(Kind.MUST, i);
        if (must != null) {
            return deniedAt(i)
                    ? QuoteRole.DENIED
                    : carrier.isReadAloud(must) ? QuoteRole.VOICE : carrier.of(must);
        }
        // "our name and 'Day or night'": a name, and a line beside it
        boolean beside =
                brief.is(Kind.NAME_MARK, i)
                        && brief.cue(Cue.AND, i + 1)
                        && brief.raw(i + 1).equals(brief.tokens[i + 1].key);
        if (beside) {
            return QuoteRole.NONE;
        }
        if (brief.is(Kind.NAME_MARK, i) || (brief.is(Kind.BRAND_MARK, i) && distance < 3)) {
            return QuoteRole.TITLE;
        }
        if (brief.is(Kind.ASIDE, i)) {
            return distance < 4 ? QuoteRole.TITLE : QuoteRole.NONE;
        }
        if (brief.is(Kind.VOICE, i)) {
            return QuoteRole.VOICE;
        }
        Hit order = brief.over(Kind.ORDER, i);
        if (order != null && order.value().equals("last")) {
            return QuoteRole.END_CARD;
        }
        boolean work = brief.cue(Cue.WORK, i) && shape.isTitle(quote);
        if (distance == 0
                && (work || isNamed(i, quote) || isWork(i, quote) || isOfThing(i, quote))) {
            return QuoteRole.TITLE;
        }
        // "not that, it cheapens it, put 'Book the silence'": behind the comma it goes on
        boolean over = commaBetween(i, quote.start()) && !brief.tokens[quote.start()].denied;
        if (deniedAt(i) && (brief.is(Kind.NEG, i) || distance < 3) && !over) {
            return QuoteRole.DENIED;
        }
        return QuoteRole.NONE;
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.mark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** The word right before the mark is a thing, or joins a name to one. */
    private boolean isNamed(int i, Quote quote) {
        boolean titled =
                brief.tokens[i].isMark(',')
                        && brief.isAny(i - 1, Kind.NOUN, Kind.ORG)
                        && shape.isTitle(quote);
        boolean keyed =
                brief.tokens[i].isMark(':')
                        && brief.clauseStart(i - 1) >= i - 2
                        && brief.isAny(
                                i - 1, Kind.NOUN, Kind.PRODUCT_MARK, Kind.MUSIC_WORD, Kind.GOODS)
                        && !brief.isAny(i - 1, Kind.MUST, Kind.TEXT_WORD, Kind.CTA_MARK);
        int work = brief.cue(Cue.THAT, i - 1) ? i - 2 : i - 1;
        boolean linked =
                (brief.key(i, "is") || brief.is(Kind.FOR, i))
                        && brief.isAny(i - 1, Kind.NOUN, Kind.ORG, Kind.FORMAT);
        // "Le morceau c'est « Marée Haute »"
        boolean called =
                brief.cue(Cue.COPULA, i)
                        && (brief.cue(Cue.WORK, work) || brief.cue(Cue.SONG, work));
        boolean thing =
                brief.isAny(i, Kind.NOUN, Kind.ORG, Kind.GOODS)
                        && !brief.isAny(i, Kind.FORMAT, Kind.TEXT_WORD);
        return titled || keyed || linked || called || thing;
    }

    /** "gioco da tavolo digitale 'Contrabbandieri di Sale'": a name behind words for a thing. */
    private boolean isOfThing(int i, Quote quote) {
        Token word = brief.tokens[i];
        boolean plain =
                word.isWord()
                        && !brief.is(Kind.STOP, i)
                        && brief.tokens[quote.start()].capital
                        && quote.length() <= LONGEST_NAME
                        && !shape.endsLikeALine(quote)
                        && !shape.isOrder(quote);
        // English puts a line behind any noun; a name needs a thing that the lists know
        boolean thing = brief.language != Language.EN && brief.isUnlisted(i);
        for (int j = i; plain && brief.sameClause(j, i); j--) {
            if (brief.tokens[j].quote >= 0
                    || brief.tokens[j].denied
                    || brief.cue(Cue.SAY, j)
                    || brief.cue(Cue.MODAL, j)
                    || brief.cue(Cue.CARD, j)
                    || brief.isAny(
                            j,
                            Kind.MUST,
                            Kind.TEXT_WORD,
                            Kind.CTA_MARK,
                            Kind.VOICE,
                            Kind.ORDER,
                            Kind.MUSIC_WORD,
                            Kind.PERSON)) {
                return false;
            }
            thing |= i - j <= 2 && brief.isAny(j, Kind.NOUN, Kind.ORG, Kind.GOODS);
        }
        return plain && thing;
    }

    /**
     * "Neues Album von Kaltes Klavier: ...", "Novo single da banda Maré Baixa, ...": a work and
     * whose it is.
     */
    private boolean isWork(int joint, Quote quote) {
        boolean joins = brief.mark(joint, ',') || brief.mark(joint, ':') || brief.mark(joint, '-');
        for (int i = joint - 1; joins && i > joint - WORKS_REACH; i--) {
            if (!brief.sameSentence(i, joint) || brief.tokens[i].quote >= 0) {
                return false;
            }
            if (brief.cue(Cue.WORK, i)) {
                return !brief.is(Kind.VIDEO_WORD, i) && !shape.endsLikeALine(quote);
            }
            boolean owner =
                    brief.tokens[i].capital
                            || brief.is(Kind.BY, i)
                            || brief.cue(Cue.MAKER_OF, i)
                            || brief.cue(Cue.NAME_INNER, i)
                            || brief.mark(i, ',')
                            || brief.tokens[i].isNumber()
                            || brief.isAny(i, Kind.ORG, Kind.OUR, Kind.UNIT, Kind.VIDEO_WORD);
            if (!owner) {
                return false;
            }
        }
        return false;
    }

    private boolean deniedAt(int i) {
        return brief.tokens[i].denied || (brief.is(Kind.NEG, i) && !brief.is(Kind.NEG_IDIOM, i));
    }
}
