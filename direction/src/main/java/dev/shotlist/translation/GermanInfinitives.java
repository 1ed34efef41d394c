package dev.shotlist.translation;

import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Verb;

/** German infinitives behind what they work on: "Akku einsetzen". */
final class GermanInfinitives {
    private final Clause clause;
    private final Agreement agreement;

    GermanInfinitives(Clause clause, Agreement agreement) {
        this.clause = clause;
        this.agreement = agreement;
    }

    /** Returns the index of the word to go on with. */
    int read(Verb acts, int next) {
        NounPhrase object = clause.subject;
        boolean ends = !clause.hasWord(next) || clause.has(next, Kind.AND);
        // "Taste drei Sekunden halten": one thing cannot be what acts in a plural
        NounPhrase step = clause.doers.shown() ? object : null;
        boolean done = ends || (step != null && (!step.plural() || step.article() == null));
        if (step != null && clause.done) {
            // "Sieb einsetzen und festdrehen"
            clause.say(EnglishVerb.with(acts.english(), step.plural() ? " them" : " it"));
            clause.verb = acts;
            return next;
        }
        if (step != null && step.isTime()) {
            // "zehn Minuten trocknen lassen": for so long
            clause.done = true;
            clause.sentence.withdraw("");
            clause.say(clause.doers.hands() + " " + acts.english() + " for " + step.bare());
            clause.verb = acts;
            return next;
        }
        if (!done || !acts.hand() || object == null || object.isPerson()) {
            clause.acts |= !acts.hand();
            agreement.say(acts, clause.isPlural());
        } else if (clause.doers.shown()) {
            clause.done = true;
            String rest = clause.sentence.withdraw(object.said("their"));
            String hands = clause.doers.hands();
            clause.say(hands + " " + acts.english() + " " + object.definite() + rest);
        } else {
            clause.done = true;
            String be = object.plural() ? "are " : "is ";
            clause.say(be + EnglishVerb.participle(acts.english()));
        }
        clause.verb = acts;
        return next;
    }
}
