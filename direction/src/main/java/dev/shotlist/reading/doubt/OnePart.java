package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;

/** What holds of one part of the piece only: "at the end", "until the last second". */
final class OnePart {
    private final BriefText brief;

    OnePart(BriefText brief) {
        this.brief = brief;
    }

    /** The clause of a token says when or where, or what is taken out. */
    boolean confines(int at) {
        return confines(brief.clauseStart(at), brief.clauseEnd(at));
    }

    boolean confines(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].quote < 0
                    && (brief.cue(Cue.UNTIL, i)
                            || brief.cue(Cue.STAGE, i)
                            || brief.cue(Cue.PUTS_LAST, i)
                            || brief.cue(Cue.LAST, i)
                            || brief.cue(Cue.ORDINAL, i))) {
                return true;
            }
        }
        return false;
    }
}
