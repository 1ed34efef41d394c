package dev.shotlist.reading.text;

import java.util.List;

/**
 * Threats that refuse one more of a thing: "if I see another puddle I'm leaving", "si encore je
 * vois un phare", "wenn ich noch eine Möwe sehe", "como salga otra gaviota".
 */
final class SeenAgain {
    private static final int FARTHEST = 7;
    private static final int LONGEST = 6;

    private final BriefText brief;

    SeenAgain(BriefText brief) {
        this.brief = brief;
    }

    void add(List<Denial> found) {
        for (int i = 0; i < brief.size(); i++) {
            if (!brief.cue(Cue.THREATENS, i) || brief.tokens[i].quote >= 0) {
                continue;
            }
            int again = -1;
            int sees = -1;
            for (int at = i + 1; at <= i + FARTHEST && brief.sameClause(at, i); at++) {
                again = again < 0 && brief.cue(Cue.ANOTHER, at) ? at : again;
                sees = sees < 0 && brief.cue(Cue.SEES, at) ? at : sees;
            }
            boolean verbLast = sees > again + 1 && again > 0 && isThing(again + 1, sees);
            int from = verbLast ? again + 1 : Math.max(again, sees) + 1;
            int to = verbLast ? sees : end(from);
            if (again > 0 && sees > 0 && to > from && !brief.is(Kind.NEG, i)) {
                found.add(new Denial(i, from, to));
            }
        }
    }

    /** "noch eine Möwe sehe": the thing stands between. */
    private boolean isThing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!brief.isAny(i, Kind.STOP, Kind.NUMBER) && !brief.cue(Cue.ONE, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the threat itself begins: "I'm leaving", "je hurle", "me muero". */
    private int end(int from) {
        int at = from;
        while (at < from + LONGEST
                && brief.sameClause(at, from)
                && brief.tokens[at].isWord()
                && !(at > from && turnsToSpeaker(at))) {
            at++;
        }
        return at;
    }

    private boolean turnsToSpeaker(int at) {
        return brief.cue(Cue.SUBJECT, at)
                || brief.cue(Cue.CLITIC, at)
                || brief.cue(Cue.AM, at)
                || brief.cue(Cue.ONESELF, at);
    }
}
