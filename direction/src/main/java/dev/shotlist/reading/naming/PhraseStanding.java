package dev.shotlist.reading.naming;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/**
 * Where a phrase stands: alone at the head of the brief, behind the word for its aim, or behind
 * another thing that it only says more of.
 */
final class PhraseStanding {
    /** So many words may stand between "from" and what a thing is made of. */
    private static final int LONGEST_QUALITY = 3;

    private final BriefText brief;

    PhraseStanding(BriefText brief) {
        this.brief = brief;
    }

    /**
     * The dogs of "gelateria per cani", the oil of "soap from olive oil", the skateboards of "a
     * bike made from old skateboards": behind a thing and such a word it says whom that is for or
     * what it is of.
     */
    boolean isPurpose(int start) {
        int at = start - 1;
        while (brief.sameClause(at, start)
                && !brief.cue(Cue.OF_WHAT, at)
                && !brief.is(Kind.FOR, at)
                && brief.tokens[at].isWord()
                && start - at <= LONGEST_QUALITY
                && !brief.isAny(at, Kind.NOUN, Kind.ORG, Kind.GOODS, Kind.FORMAT, Kind.UNIT)) {
            at--;
        }
        Hit link = brief.before(Kind.FOR, at + 1);
        if (!brief.sameClause(at, start) || (link == null && !brief.cue(Cue.OF_WHAT, at))) {
            return false;
        }
        // "appeal for the animal shelter": with an article it is one of their own
        if (link != null && at + 1 < start && brief.is(Kind.STOP, at + 1)) {
            return false;
        }
        int thing = link != null ? link.start() - 1 : at - 1;
        while (thing > 0 && (brief.cue(Cue.MADE, thing) || brief.cue(Cue.OF_WHAT, thing))) {
            thing--;
        }
        boolean goods = link == null && brief.is(Kind.GOODS, thing);
        return thing >= 0
                && brief.sameClause(thing, start)
                && (brief.isAny(thing, Kind.NOUN, Kind.ORG) || goods)
                && !brief.isAny(thing, Kind.FORMAT, Kind.VIDEO_WORD, Kind.PLATFORM);
    }

    /** "Objetivo: encher a escola de vela". */
    boolean isObjective(int start) {
        for (int i = start - 1; i >= 0 && brief.sameSentence(i, start); i--) {
            if (brief.mark(i, ':')) {
                return brief.cue(Cue.OBJECTIVE, i - 1)
                        && brief.tokens[i].line == brief.tokens[start].line;
            }
        }
        return false;
    }

    /** "Gold watch", "a book ad, 20 s": what opens a brief and says nothing else is the thing. */
    boolean isAlone(int start, int end) {
        int opening = brief.clauseEnd(0);
        Hit button = brief.over(Kind.CTA, end - 1);
        if (start >= opening || (button != null && button.length() > 1)) {
            return false;
        }
        for (int i = 0; i < opening; i++) {
            boolean inside = i >= start && i < end;
            if (!inside
                    && brief.tokens[i].isWord()
                    && !brief.isAny(i, Kind.STOP, Kind.OUR, Kind.FORMAT)) {
                return false;
            }
        }
        return true;
    }
}
