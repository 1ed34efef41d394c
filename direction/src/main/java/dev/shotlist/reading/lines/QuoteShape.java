package dev.shotlist.reading.lines;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;
import dev.shotlist.reading.text.Token;

/** What a quoted stretch is by itself: an order, a line, a title, or a sentence of its own. */
final class QuoteShape {
    private static final int LONGEST_TITLE = 4;
    private static final int LONGEST_CALL = 5;

    private final BriefText brief;

    QuoteShape(BriefText brief) {
        this.brief = brief;
    }

    /** Short, without a full stop, and opening with a call: "Talk to us", "Jetzt wechseln". */
    boolean isOrder(Quote quote) {
        int first = quote.start();
        return quote.length() <= LONGEST_CALL
                && !endsLikeALine(quote)
                && (brief.at(Kind.CTA, first) != null
                        || brief.cue(Cue.IMPERATIVE, first)
                        || (brief.key(first, "jetzt") && quote.length() > 1));
    }

    boolean endsLikeALine(Quote quote) {
        char last = brief.text.charAt(quote.to() - 1);
        return last == '.' || last == '!' || last == '?';
    }

    /** A sentence of nothing but the quoted stretch. */
    boolean standsAlone(Quote quote) {
        int first = brief.sentenceStart(quote.start());
        int end = brief.sentenceEnd(quote.start());
        for (int i = first; i < end; i++) {
            boolean inside = i >= quote.start() && i < quote.end();
            if (!inside && (brief.tokens[i].isWord() || brief.tokens[i].isNumber())) {
                return false;
            }
        }
        return first > 0;
    }

    /** Up to four words, each with a capital, no full stop. */
    boolean isTitle(Quote quote) {
        for (int i = quote.start(); i < quote.end(); i++) {
            Token token = brief.tokens[i];
            if (!token.isWord() || (!token.capital && token.key.length() > 3)) {
                return false;
            }
        }
        return quote.length() <= LONGEST_TITLE;
    }
}
