package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/**
 * Where a brief forbids a whole class of things, without exception: "no people", "nobody in shot".
 */
final class WholeBans {
    private static final int NEAR = 8;
    private static final int LONGEST_TAIL = 3;

    private final BriefText brief;

    WholeBans(BriefText brief) {
        this.brief = brief;
    }

    /**
     * A denied thing that stands for its whole class: "no people", and not "no people in suits".
     */
    int of(String thing) {
        for (Denial denial : brief.denials) {
            for (int i = denial.start(); i < denial.end(); i++) {
                Hit hit = brief.at(Kind.THING, i);
                if (hit != null && hit.value().equals(thing) && isWhole(hit, denial)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isWhole(Hit hit, Denial denial) {
        int before = hit.start() - 1;
        boolean bare =
                before < denial.start()
                        || !brief.tokens[before].isWord()
                        || brief.isAny(before, Kind.STOP, Kind.NEG, Kind.SHOW);
        int next = hit.end();
        boolean ends =
                next >= brief.size()
                        || !brief.tokens[next].isWord()
                        || !brief.sameClause(hit.start(), next)
                        || brief.isAny(next, Kind.NEG_TAIL, Kind.NEG, Kind.SHOW)
                        || brief.cue(Cue.AVOID_TAIL, next)
                        || brief.cue(Cue.ABSOLUTE, next)
                        || brief.cue(Cue.OR, next)
                        || brief.cue(Cue.AND, next)
                        || isInFrame(next);
        return bare && ends && !hasException(hit.start());
    }

    private boolean isInFrame(int from) {
        for (int i = from; i < from + LONGEST_TAIL && brief.sameClause(from, i); i++) {
            if (brief.cue(Cue.IN_FRAME, i)) {
                return true;
            }
        }
        return false;
    }

    /** "nobody in the picture", "non deve comparire nessuno". */
    int nobody() {
        for (int i = 0; i < brief.size(); i++) {
            if (!brief.cue(Cue.NOBODY, i) || brief.tokens[i].quote >= 0 || hasException(i)) {
                continue;
            }
            if (isInFrame(i + 1) && !isDoing(i + 1)) {
                return i;
            }
            for (int j = brief.clauseStart(i); j < i; j++) {
                if (brief.cue(Cue.SHOW_VERB, j) || brief.is(Kind.SHOW, j)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "only", "except": in the sentence of the ban, behind it. */
    private boolean hasException(int at) {
        for (int i = at; i < at + NEAR && brief.sameSentence(at, i); i++) {
            if (brief.is(Kind.BUT, i) || brief.cue(Cue.UNTIL, i)) {
                return true;
            }
        }
        return false;
    }

    /** An English verb in its running form: "smiling". */
    boolean isDoing(int at) {
        return at < brief.size()
                && brief.tokens[at].key.length() > 5
                && brief.tokens[at].key.endsWith("ing")
                && !brief.isAny(at, Kind.NOUN, Kind.ORG, Kind.GOODS);
    }
}
