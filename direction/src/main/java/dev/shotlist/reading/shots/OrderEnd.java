package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/** How far the words go that stand behind a word of order. */
final class OrderEnd {
    private static final int LONGEST = 36;

    private final BriefText brief;

    OrderEnd(BriefText brief) {
        this.brief = brief;
    }

    /** The token behind them, at most the limit. */
    int of(Hit order, int limit) {
        int end = order.end();
        int sentence = brief.tokens[order.start()].sentence;
        while (end < limit
                && brief.tokens[end].sentence == sentence
                && end - order.end() < LONGEST) {
            if (brief.is(Kind.CTA_MARK, end)
                    && end > order.end() + 1
                    && !brief.mark(end - 1, ',')
                    && !isThing(end)) {
                break;
            }
            if (end > order.end() + 1 && brief.mark(end - 1, ',') && leaves(end)) {
                return end - 1;
            }
            // "... and that's the end, oh and put ..."
            boolean over =
                    brief.cue(Cue.AND, end)
                            && brief.cue(Cue.THAT, end + 1)
                            && (brief.cue(Cue.CLOSES, end + 2)
                                    || brief.cue(Cue.CLOSES, end + 3)
                                    || (brief.cue(Cue.CONTRACTION, end + 1)
                                            && brief.cue(Cue.THEM, end + 2)));
            if (over) {
                return end;
            }
            // "... lamps lit and it should be peaceful": talk goes on to the piece as a whole
            if (brief.cue(Cue.AND, end)
                    && brief.cue(Cue.SUBJECT, end + 1)
                    && (brief.cue(Cue.MODAL, end + 2) || brief.cue(Cue.COPULA, end + 2))) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** "a hearing test button.": nothing is said of a call. */
    private boolean isThing(int at) {
        boolean ends = at + 1 >= brief.size() || !brief.tokens[at + 1].isWord();
        boolean said =
                brief.mark(at + 1, ':') || brief.mark(at + 1, '"') || brief.mark(at + 1, '\'');
        return ends
                && !said
                && brief.tokens[at - 1].isWord()
                && brief.over(Kind.CTA, at - 1) == null
                && brief.over(Kind.CTA, at - 2) == null
                && !brief.cue(Cue.AND, at - 1)
                && !brief.cue(Cue.ALONGSIDE, at - 1)
                && !brief.cue(Cue.ARTICLE, at - 1)
                && !brief.cue(Cue.ONE, at - 1);
    }

    /** What follows the comma speaks of the piece, not of the shot. */
    private boolean leaves(int at) {
        for (int i = at; i < at + 4 && i < brief.size() && brief.sameClause(i, at); i++) {
            if (brief.isAny(
                    i,
                    Kind.CTA_MARK,
                    Kind.PLATFORM,
                    Kind.RATIO,
                    Kind.GENRE,
                    Kind.PACE,
                    Kind.NEG,
                    Kind.MUSIC_WORD)) {
                return true;
            }
        }
        return false;
    }
}
