package dev.shotlist.reading.naming;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How much the words in front speak for a phrase being what the piece is about: "for our ...",
 * "product: ...", "ad for ..." speak for it, "in a ..." against it.
 */
final class Frame {
    private static final double POSSESSIVE = 2.3;
    private static final double KEYED = 6;
    private static final double MARKED = 2.2;
    private static final int FILM_REACH = 8;

    private final BriefText brief;

    Frame(BriefText brief) {
        this.brief = brief;
    }

    double points(int start) {
        int at = start - 1;
        double points = 0;
        boolean determined = false;
        while (at >= 0
                && brief.sameClause(at, start)
                && (brief.is(Kind.OUR, at) || brief.cue(Cue.ALL, at))) {
            points += isPossessive(at) ? POSSESSIVE : 0;
            determined = true;
            at--;
        }
        if (at < 0 || !brief.sameSentence(at, start)) {
            return points + (determined ? 0.2 : 0.7);
        }
        return points + before(at, start, determined);
    }

    /**
     * Whether a phrase names a thing and is no subject of a verb: "for our bike panniers", and not
     * "our bike folds in three moves".
     */
    boolean isThing(int start, int end) {
        boolean ends = end >= brief.size() || !brief.tokens[end].isWord();
        int at = start - 1;
        boolean determined = false;
        while (brief.sameClause(at, start) && brief.is(Kind.OUR, at)) {
            determined = true;
            at--;
        }
        boolean opens = !brief.sameClause(at, start) || !brief.tokens[at].isWord();
        return (ends || brief.isAny(end, Kind.FOR, Kind.BY) || !opens || !determined)
                && !brief.cue(Cue.SHOW_VERB, at)
                && points(start) > 0;
    }

    private double before(int at, int start, boolean determined) {
        if (productMark(at, start) != null) {
            return MARKED;
        }
        if (brief.mark(at, ':') || brief.mark(at, '=')) {
            Hit key = brief.before(Kind.PRODUCT_MARK, at);
            return key != null ? KEYED : brief.before(Kind.FORMAT, at) != null ? 1 : 0.3;
        }
        if (brief.before(Kind.BY, at + 1) != null) {
            return 0.4;
        }
        if (brief.cue(Cue.ABOUT, at) && filmBefore(at)) {
            return 1.4;
        }
        if (brief.before(Kind.FOR, at + 1) != null) {
            return filmBefore(at) ? 1.4 : 0.7;
        }
        if (isReduced(at)) {
            return 1.2;
        }
        if (brief.isAny(at, Kind.FORMAT, Kind.VIDEO_WORD, Kind.UNIT) && !determined) {
            return 0.8;
        }
        if (!brief.sameClause(at, start)) {
            return determined ? 0.3 : 0.6;
        }
        if (brief.tokens[at].isMark('(')) {
            return 0.4;
        }
        return brief.cue(Cue.PREPOSITION, at) ? -1.4 : -0.3;
    }

    /** "30% off ...", "half price on ...". */
    private boolean isReduced(int at) {
        int offer = brief.cue(Cue.PREPOSITION, at) || brief.cue(Cue.OF, at) ? at - 1 : at;
        return brief.sameSentence(offer, at)
                && (brief.is(Kind.OFFER, offer) || brief.mark(offer, '%'));
    }

    private @Nullable Hit productMark(int at, int start) {
        int over = at;
        while (over > 0
                && brief.sameSentence(over, start)
                && (brief.cue(Cue.COPULA, over)
                        || brief.cue(Cue.MAKES, over)
                        || brief.is(Kind.OUR, over))) {
            over--;
        }
        Hit hit = brief.before(Kind.PRODUCT_MARK, over + 1);
        if (hit == null && (brief.mark(over, ':') || brief.mark(over, '='))) {
            hit = brief.before(Kind.PRODUCT_MARK, over);
            return hit == null || over == at ? null : hit;
        }
        return hit != null && hit.end() <= start ? hit : null;
    }

    private boolean filmBefore(int at) {
        for (int i = at; i >= 0 && i > at - FILM_REACH && brief.sameSentence(i, at); i--) {
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT, Kind.UNIT, Kind.PLATFORM)) {
                return true;
            }
        }
        return false;
    }

    boolean isPossessive(int at) {
        Hit hit = brief.over(Kind.OUR, at);
        return hit != null && hit.value().equals("poss");
    }
}
