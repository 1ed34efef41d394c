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
            // "no faces" may be one phrase of the lists
            for (int i = denial.marker(); i < denial.end(); i++) {
                Hit hit = brief.at(Kind.THING, i);
                if (hit != null
                        && hit.value().equals(thing)
                        && isWhole(hit, denial)
                        && !isOfStart(denial.marker())) {
                    return i;
                }
            }
        }
        return -1;
    }

    boolean isWhole(Hit hit, Denial denial) {
        // "no flames bigger than a person": the item begins with another thing
        int before = hit.start() - 1;
        while (before > denial.start()
                && brief.is(Kind.STOP, before)
                && !brief.isAny(before, Kind.NEG, Kind.SHOW)
                && !brief.cue(Cue.AND, before)
                && !brief.cue(Cue.OR, before)) {
            before--;
        }
        boolean bare =
                before < denial.start()
                        || !brief.tokens[before].isWord()
                        || brief.cue(Cue.ANYTHING, before)
                        || brief.cue(Cue.ABSOLUTE, before)
                        || brief.isAny(before, Kind.STOP, Kind.NEG, Kind.SHOW);
        int next = hit.end();
        boolean ends =
                next >= brief.size()
                        || !brief.tokens[next].isWord()
                        || !brief.sameClause(hit.start(), next)
                        || brief.isAny(next, Kind.NEG_TAIL, Kind.NEG, Kind.SHOW)
                        || brief.cue(Cue.WHERE_ABOUTS, next)
                        // "no meat may be visible"
                        || brief.cue(Cue.PERMITS, next)
                        || brief.cue(Cue.MODAL, next)
                        || brief.cue(Cue.AVOID_TAIL, next)
                        || brief.cue(Cue.SHOW_VERB, next)
                        || brief.cue(Cue.ABSOLUTE, next)
                        || brief.cue(Cue.OR, next)
                        || brief.cue(Cue.AND, next)
                        || isInFrame(next);
        return bare && ends && !hasException(hit.start());
    }

    /** "begin with the heap, please, not with people": who comes later may be seen. */
    private boolean isOfStart(int marker) {
        for (int i = brief.sentenceStart(marker); i < marker; i++) {
            if (brief.cue(Cue.BEGINS, i)) {
                return true;
            }
        }
        return false;
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
            if (!brief.cue(Cue.NOBODY, i)
                    || brief.tokens[i].quote >= 0
                    || hasException(i)
                    || brief.cue(Cue.WITH, i - 1)
                    || isOfDoing(i)) {
                continue;
            }
            if (isInFrame(i + 1) && !isDoing(i + 1)) {
                return i;
            }
            for (int j = brief.clauseStart(i); j < i; j++) {
                if ((brief.cue(Cue.SHOW_VERB, j) || brief.is(Kind.SHOW, j)) && !isJoined(j, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "Que no beba nadie en cámara": what nobody is to do. */
    private boolean isOfDoing(int nobody) {
        int verb = nobody - 1;
        return brief.sameClause(verb, nobody)
                && brief.tokens[verb].isWord()
                && brief.cue(Cue.REFUSES, verb - 1)
                && !brief.cue(Cue.SHOW_VERB, verb)
                && !brief.isAny(verb, Kind.SHOW, Kind.STOP);
    }

    /** "A banda não aparece e ninguém canta": two sayings. */
    private boolean isJoined(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (brief.cue(Cue.AND, i)) {
                return true;
            }
        }
        return false;
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
