package dev.shotlist.reading;

/** What one word before a quoted stretch says of it. */
final class WordBefore {
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
            return deniedAt(i) ? QuoteRole.DENIED : carrier.of(must);
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
        if (distance == 0 && isNamed(i, quote)) {
            return QuoteRole.TITLE;
        }
        if (deniedAt(i) && (brief.is(Kind.NEG, i) || distance < 3)) {
            return QuoteRole.DENIED;
        }
        return QuoteRole.NONE;
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
        boolean linked =
                (brief.key(i, "is") || brief.is(Kind.FOR, i))
                        && brief.isAny(i - 1, Kind.NOUN, Kind.ORG, Kind.FORMAT);
        boolean thing =
                brief.isAny(i, Kind.NOUN, Kind.ORG, Kind.GOODS)
                        && !brief.isAny(i, Kind.FORMAT, Kind.TEXT_WORD);
        return titled || keyed || linked || thing;
    }

    private boolean deniedAt(int i) {
        return brief.tokens[i].denied || (brief.is(Kind.NEG, i) && !brief.is(Kind.NEG_IDIOM, i));
    }
}
