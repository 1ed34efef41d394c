package dev.shotlist.translation;

import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Verb;

/** Finite verbs that agree with their subject, denied or not. */
final class Agreement {
    private final Clause clause;

    Agreement(Clause clause) {
        this.clause = clause;
    }

    void say(Verb acts, boolean plural) {
        String english = suited(acts.english());
        String it = clause.objectPronoun();
        if (clause.denied) {
            String not = plural ? "do not " : "does not ";
            clause.say(clause.relativePronoun() + not + english + it);
        } else if (clause.relative && clause.verb == null) {
            clause.say(EnglishVerb.with(EnglishVerb.gerund(english), it));
        } else {
            boolean hands = clause.subject == null && clause.doers.hands().equals(clause.doer);
            clause.say(EnglishVerb.with(EnglishVerb.finite(english, plural || hands), it));
        }
        clause.relative = false;
        clause.denied = false;
    }

    /** "an old phone, ringing": what the clause before was about goes on. */
    void goOn(Verb acts) {
        String english = suited(acts.english());
        String not = clause.denied ? "not " : "";
        clause.say(not + EnglishVerb.with(EnglishVerb.gerund(english), clause.objectPronoun()));
        clause.relative = false;
        clause.denied = false;
    }

    /** Machines do not walk, and a blade drives nowhere. */
    private String suited(String english) {
        String head =
                clause.subject == null
                        ? clause.actor == null ? "" : clause.actor.head()
                        : clause.subject.head();
        String sense = EnglishClass.sense(english, head);
        if (!sense.equals(english)) {
            return sense;
        }
        boolean moves = english.equals("walk") || english.equals("drive");
        return moves && clause.subject != null && isThing(clause.subject) ? "run" : english;
    }

    private static boolean isThing(NounPhrase subject) {
        return !subject.isPerson()
                && subject.sort() != Sort.ANIMAL
                && subject.sort() != Sort.VEHICLE;
    }
}
