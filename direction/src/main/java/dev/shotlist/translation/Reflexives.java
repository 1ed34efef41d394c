package dev.shotlist.translation;

import dev.shotlist.translation.Word.Verb;
import java.util.Set;

/** "Se" with a verb: some things happen by themselves, the others are done. */
final class Reflexives {
    private final Clause clause;
    private final Agreement agreement;

    Reflexives(Clause clause, Agreement agreement) {
        this.clause = clause;
        this.agreement = agreement;
    }

    void say(Verb acts, boolean plural) {
        boolean together = plural && MUTUAL.contains(acts.english());
        if (EnglishClass.INCHOATIVE.has(acts) || !acts.hand() || together) {
            agreement.say(acts, plural);
            return;
        }
        String be = plural ? "are " : "is ";
        clause.say(clause.relativePronoun() + be + EnglishVerb.participle(acts.english()));
    }

    /** "due amici si abbracciano": each the other. */
    private static final Set<String> MUTUAL = Set.of("hug", "kiss", "greet", "meet", "help");
}
