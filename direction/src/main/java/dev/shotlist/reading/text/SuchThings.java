package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.List;

/**
 * Bans of whatever has an effect, "nothing that makes it look cheap", "nada que dé lástima", and of
 * what nobody is to do, "nobody speaks", "personne ne sourit".
 */
final class SuchThings {
    private static final int LONGEST = 6;

    /** Words between what somebody does not do and the end of the clause. */
    private static final int LONGEST_REST = 4;

    private final BriefText brief;
    private final DenialReach reach;

    SuchThings(BriefText brief, DenialReach reach) {
        this.brief = brief;
        this.reach = reach;
    }

    void add(List<Denial> found) {
        for (int i = 0; i + 2 < brief.size(); i++) {
            if (brief.tokens[i].quote >= 0) {
                continue;
            }
            if (brief.cue(Cue.VOID, i) && !brief.isAny(i, Kind.NEG, Kind.NEG_IDIOM)) {
                evoking(found, i);
            } else if (brief.cue(Cue.NOBODY, i)) {
                acting(found, i);
                telling(found, i);
            } else if (brief.is(Kind.NEG, i) && brief.cue(Cue.TOO, i + 1)) {
                tooMuch(found, i);
            }
        }
    }

    private void evoking(List<Denial> found, int marker) {
        int at = brief.mark(marker + 1, ',') ? marker + 2 : marker + 1;
        boolean such =
                brief.cue(Cue.RELATIVE, at)
                        || (brief.language == Language.DE && brief.key(at, "was"));
        if (!such || !brief.sameSentence(at, marker)) {
            return;
        }
        int end = Math.min(reach.reach(marker, at + 1), at + 1 + LONGEST);
        if (brief.language == Language.DE) {
            int verb = brief.clauseEnd(at) - 1;
            while (verb > at && !brief.tokens[verb].isWord()) {
                verb--;
            }
            if (brief.cue(Cue.EVOKES, verb) && verb > at + 1) {
                found.add(new Denial(marker, at + 1, Math.min(verb, end)));
            }
            return;
        }
        int start = at + 1;
        boolean evokes = false;
        while (start < end
                && (brief.cue(Cue.EVOKES, start)
                        || brief.cue(Cue.CLITIC, start)
                        || brief.cue(Cue.US, start)
                        || brief.cue(Cue.THEM, start)
                        || brief.cue(Cue.MODAL, start))) {
            evokes |= brief.cue(Cue.EVOKES, start);
            start++;
        }
        if (evokes && end > start) {
            found.add(new Denial(marker, start, end));
        }
    }

    /** "Not too arty.", "nicht zu verspielt": nothing but a look, and no pace. */
    private void tooMuch(List<Denial> found, int marker) {
        int at = marker + 2;
        boolean opens =
                brief.clauseStart(marker) == marker
                        || !brief.tokens[marker - 1].isWord()
                        || brief.is(Kind.BUT, marker - 1);
        boolean closed =
                at + 1 >= brief.size()
                        || !brief.tokens[at + 1].isWord()
                        || brief.is(Kind.NEG_TAIL, at + 1);
        if (opens
                && closed
                && at < brief.size()
                && brief.tokens[at].isWord()
                && !brief.isAny(at, Kind.STOP, Kind.PACE, Kind.LENGTH_MARK)
                && !brief.cue(Cue.MUCH, at)) {
            found.add(new Denial(marker, at, at + 1));
        }
    }

    private boolean isOnCamera(int at) {
        return brief.is(Kind.STOP, at)
                || brief.isAny(at, Kind.CAMERA, Kind.VIDEO_WORD)
                || brief.cue(Cue.CAMERA, at)
                || brief.cue(Cue.IN_FRAME, at);
    }

    /** "nobody mentions Russia" */
    private void telling(List<Denial> found, int nobody) {
        int verb = nobody + 1;
        while (verb < nobody + LONGEST_REST
                && (brief.cue(Cue.CLITIC, verb)
                        || brief.cue(Cue.MODAL, verb)
                        || brief.cue(Cue.DENIES_VERB, verb))) {
            verb++;
        }
        int end = Math.min(brief.clauseEnd(nobody), verb + 1 + LONGEST);
        while (end > verb + 1 && !brief.tokens[end - 1].isWord()) {
            end--;
        }
        if (brief.cue(Cue.NAMES_IT, verb) && brief.sameClause(verb, nobody) && end > verb + 1) {
            found.add(new Denial(nobody, verb + 1, end));
        }
    }

    /** Only the few words of an order: "nobody sings like Maria" praises. */
    private void acting(List<Denial> found, int nobody) {
        int at = nobody + 1;
        while (at < nobody + LONGEST_REST
                && (brief.cue(Cue.CLITIC, at)
                        || brief.cue(Cue.MODAL, at)
                        || brief.cue(Cue.COPULA, at)
                        || brief.cue(Cue.DENIES_VERB, at))) {
            at++;
        }
        Hit act = brief.at(Kind.ACT, at);
        if (act == null
                || !brief.sameClause(at, nobody)
                || (act.length() == 1 && brief.is(Kind.NEG_IDIOM, at))) {
            return;
        }
        int end = act.end();
        while (brief.sameClause(end, nobody) && isOnCamera(end)) {
            end++;
        }
        boolean closed =
                end >= brief.size()
                        || !brief.tokens[end].isWord()
                        || !brief.sameClause(end, nobody)
                        || brief.cue(Cue.AND, end)
                        || brief.cue(Cue.OR, end)
                        || brief.is(Kind.NEG_TAIL, end);
        boolean opens =
                brief.firstOfSentence(nobody)
                        || brief.clauseStart(nobody) == nobody
                        || brief.cue(Cue.AND, nobody - 1);
        if (opens && closed) {
            found.add(new Denial(nobody, at, end));
        }
    }
}
