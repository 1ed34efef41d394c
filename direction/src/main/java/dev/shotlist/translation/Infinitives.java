package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Small;
import dev.shotlist.translation.Word.Verb;

/** Infinitives behind a preposition: "a cair" falls, "para abrir" is why, "sin mirar" is how. */
final class Infinitives {
    private final Clause clause;
    private final VerbPhrases verbs;

    Infinitives(Clause clause, VerbPhrases verbs) {
        this.clause = clause;
        this.verbs = verbs;
    }

    /** Returns the index of the word behind it. */
    int read(Small small, Verb next, int at) {
        if (clause.language == Language.DE && clause.words.get(at).isCapital()) {
            clause.known++;
            clause.say("while " + EnglishVerb.gerund(next.english()));
            return at + 1;
        }
        switch (small.english()) {
            case "without" -> clause.say("without " + EnglishVerb.gerund(next.english()));
            case "of", "" -> clause.say(EnglishVerb.gerund(next.english()));
            case "for", "to" -> {
                if (isProgressive() && clause.subject != null) {
                    clause.known++;
                    return verbs.read(next.in(Form.GERUND), at);
                }
                clause.say("to " + next.english());
            }
            default -> {
                if (isProgressive()) {
                    return verbs.read(next.in(Form.GERUND), at);
                }
                clause.say("to " + next.english());
            }
        }
        clause.known++;
        clause.verb = next;
        return at + 1;
    }

    /** Portuguese says so what is going on. */
    private boolean isProgressive() {
        return clause.language == Language.PT && clause.verb == null;
    }
}
