package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;

/** Denials that tell what somebody does or does not do, and order nothing. */
final class ToldDoings {
    /** Words from "don't" to the verb: "I don't ever want". */
    private static final int FARTHEST_VERB = 2;

    private final BriefText brief;

    ToldDoings(BriefText brief) {
        this.brief = brief;
    }

    boolean state(Hit denial) {
        return isOfSomebody(denial) || isDone(denial) || isTooMuch(denial);
    }

    /** "we don't ship on Sundays", "you won't find a cheaper one": no order, and of no film. */
    private boolean isOfSomebody(Hit denial) {
        int verb = denial.end();
        int who = denial.start() - 1;
        boolean told =
                brief.cue(Cue.DENIES_FACT, denial.start()) || brief.key(denial.start(), "wont");
        if (brief.language != Language.EN
                || !told
                || denial.length() > 1
                || !isSomebody(who)
                || !brief.sameClause(who, verb)) {
            return false;
        }
        // "I don't ever want"
        for (int i = verb; i < verb + FARTHEST_VERB && brief.sameClause(i, who); i++) {
            if (brief.isAny(i, Kind.SHOW, Kind.NEG)
                    || brief.cue(Cue.SHOW_VERB, i)
                    || brief.cue(Cue.TELL_VERB, i)
                    || brief.cue(Cue.WISHED, i)
                    || brief.cue(Cue.FILMS, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSomebody(int at) {
        return brief.cue(Cue.WE, at)
                || brief.key(at, "you")
                || brief.key(at, "it")
                || brief.key(at, "he")
                || brief.key(at, "she");
    }

    /** "show that you can drop the bike off": what somebody does, told behind a "that". */
    private boolean isDone(Hit denial) {
        int can = denial.start() - 1;
        int who = brief.cue(Cue.PERMITS, can) || brief.cue(Cue.MODAL, can) ? can - 1 : can;
        boolean subordinate =
                brief.cue(Cue.THAT, who - 1)
                        || brief.cue(Cue.RELATIVE, who - 1)
                        || brief.cue(Cue.HOW, who - 1);
        return brief.language == Language.EN
                && brief.cue(Cue.REMOVES, denial.start())
                && isSomebody(who)
                && subordinate
                && brief.sameClause(who - 1, denial.start());
    }

    /** "no job is too small", "nessuno è troppo vecchio": nobody and nothing is left out. */
    private boolean isTooMuch(Hit denial) {
        for (int i = denial.end(); brief.sameClause(i, denial.start()); i++) {
            if (brief.cue(Cue.COPULA, i) && brief.cue(Cue.TOO, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
