package dev.shotlist.reading.wishes;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/**
 * People that a piece is made with in mind, without a word for an audience: "think tired dads",
 * "made with hikers in mind", "we want HR directors to call us", "students get 20% off".
 */
final class WishedPeople {
    private static final int LONGEST_DEAL = 6;

    /** Tokens from people to the "us" of what they are to do. */
    private static final int NEAR_US = 4;

    private final BriefText brief;

    WishedPeople(BriefText brief) {
        this.brief = brief;
    }

    /**
     * @param start where the words begin that stand before the people
     */
    boolean areMeant(int start, Hit people) {
        return isImagined(start)
                || isInMind(people)
                || isWanted(start, people)
                || areToCome(start, people)
                || areThere(start, people)
                || isWantedAge(start, people);
    }

    /** "Brautpaare sollen uns buchen", "couples should call us" */
    boolean areToCome(int start, Hit people) {
        boolean opens = start == brief.clauseStart(start) && !brief.cue(Cue.CREW, people.start());
        if (!opens || !brief.cue(Cue.MODAL, people.end())) {
            return false;
        }
        for (int i = people.end() + 1; i < people.end() + NEAR_US; i++) {
            if (brief.cue(Cue.US, i) && brief.sameClause(i, start)) {
                return true;
            }
        }
        return false;
    }

    /** "since that's where the quilters are", "perché è lì dove stanno i pendolari" */
    private boolean areThere(int start, Hit people) {
        int first = brief.cue(Cue.ARTICLE, start - 1) ? start - 1 : start;
        boolean before = brief.cue(Cue.WHERE_ABOUTS, first - 1);
        boolean verb = before && brief.cue(Cue.ARE_THERE, people.end());
        boolean after =
                brief.cue(Cue.WHERE_ABOUTS, first - 2) && brief.cue(Cue.ARE_THERE, first - 1);
        int end = verb ? people.end() + 1 : people.end();
        boolean closes = !brief.sameClause(start, end) || !brief.tokens[end].isWord();
        return brief.sameClause(first - 1, start) && (verb || after) && closes;
    }

    /** "vogliamo i ragazzi di 18-25 anni": with their age nobody wants them in the film. */
    private boolean isWantedAge(int start, Hit people) {
        boolean small = brief.cue(Cue.ARTICLE, start - 1) || brief.is(Kind.STOP, start - 1);
        int verb = small ? start - 2 : start - 1;
        int age = people.end();
        while (age < people.end() + 2
                && (brief.cue(Cue.FROM, age)
                        || brief.cue(Cue.OF, age)
                        || brief.cue(Cue.AGE_LIMIT, age))) {
            age++;
        }
        return (brief.cue(Cue.WE_WANT, verb) || brief.cue(Cue.SEEKS, verb))
                && brief.sameClause(verb, age)
                && brief.tokens[age].isNumber()
                && !brief.cue(Cue.CREW, people.start());
    }

    /** "Think tired dads." opens its sentence. */
    private boolean isImagined(int start) {
        boolean joined = brief.cue(Cue.PREPOSITION, start - 1) || brief.mark(start - 1, ':');
        int verb = joined ? start - 2 : start - 1;
        return brief.cue(Cue.IMAGINES, verb)
                && brief.firstOfSentence(verb)
                && brief.sameSentence(verb, start);
    }

    /** "with hikers in mind" */
    private boolean isInMind(Hit people) {
        return brief.key(people.end(), "in") && brief.key(people.end() + 1, "mind");
    }

    /** "on veut que des DRH nous contactent", "wir wollen, dass Eltern anrufen" */
    private boolean isWanted(int start, Hit people) {
        int that = start - 1;
        while (that > start - 3
                && brief.sameSentence(that, start)
                && brief.is(Kind.STOP, that)
                && !brief.cue(Cue.SO_THAT, that)) {
            that--;
        }
        int verb = brief.mark(that - 1, ',') ? that - 2 : that - 1;
        return brief.cue(Cue.SO_THAT, that)
                && brief.cue(Cue.WE_WANT, verb)
                && brief.sameSentence(verb, people.start())
                && !brief.cue(Cue.CREW, people.start());
    }

    /** "Students get 20% off": whom an offer is for. */
    boolean areOffered(int start, Hit people) {
        boolean opens = start == brief.clauseStart(start) || brief.cue(Cue.ARTICLE, start - 1);
        if (!opens || !brief.cue(Cue.IS_OFFERED, people.end())) {
            return false;
        }
        for (int i = people.end();
                i < people.end() + LONGEST_DEAL && brief.sameClause(people.end(), i);
                i++) {
            if (brief.mark(i, '%') || brief.raw(i).equals("%") || brief.is(Kind.OFFER, i)) {
                return true;
            }
        }
        return false;
    }
}
