package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Small;
import dev.shotlist.translation.Word.Verb;

/** The preposition that English has where the verb and the noun ask for another. */
final class EnglishPreposition {
    private final Clause clause;

    EnglishPreposition(Clause clause) {
        this.clause = clause;
    }

    String of(Small small, NounPhrase found) {
        if (small.kind() == Kind.WITHOUT) {
            return "without";
        }
        if (small.kind() == Kind.OF) {
            return origin();
        }
        String english = small.english();
        return switch (english) {
            case "in" -> EnglishClass.SURFACE.has(found.head()) ? "on" : english;
            case "from" -> clause.sentence.endsWith(" wet") ? "with" : isPassive() ? "by" : english;
            case "through" -> isPassive() ? "by" : english;
            case "at" -> isTowards() ? "to" : english;
            default -> english;
        };
    }

    /** What "de" is behind a verb: where something comes from, or what it is done with. */
    private String origin() {
        Verb verb = clause.verb;
        if (verb == null || clause.sentence.isOpen("full")) {
            return "of";
        }
        if (EnglishClass.MOTION.has(verb)) {
            return "out of";
        }
        return verb.form() == Form.PARTICIPLE ? "with" : "from";
    }

    private boolean isPassive() {
        return clause.verb != null && clause.verb.form() == Form.PARTICIPLE;
    }

    /** "from left to right", and where somebody goes. */
    private boolean isTowards() {
        boolean goes =
                clause.verb != null
                        && EnglishClass.MOTION.has(clause.verb)
                        && clause.language != Language.DE;
        return goes || clause.sentence.contains("from ");
    }
}
