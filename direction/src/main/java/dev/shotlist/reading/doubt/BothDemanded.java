package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;

/**
 * "Both are non-negotiable": who says so of two wishes knows that they do not go together. Two
 * logos or two lines may both be mandatory.
 */
final class BothDemanded {
    private static final int REACH = 7;

    private final BriefText brief;
    private final Doubts doubts;

    BothDemanded(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
    }

    void find() {
        for (int i = 0; i < brief.size(); i++) {
            if (!brief.cue(Cue.PAIR, i) || brief.tokens[i].quote >= 0) {
                continue;
            }
            for (int j = i + 1; j < i + REACH && brief.sameClause(i, j); j++) {
                if (brief.isAny(j, Kind.TEXT_WORD, Kind.MUST) || brief.cue(Cue.LETTERED, j)) {
                    break;
                }
                boolean wishes = brief.cue(Cue.WISHES, i + 1) && brief.cue(Cue.COMPULSORY, j);
                if (brief.cue(Cue.NON_NEGOTIABLE, j) || wishes) {
                    doubts.contradict(
                            brief.span(i, j + 1),
                            "\""
                                    + brief.slice(i, j + 1)
                                    + "\": two wishes are held to that exclude each other.",
                            "Say which of the two gives way; without an answer the first holds.");
                    return;
                }
            }
        }
    }
}
