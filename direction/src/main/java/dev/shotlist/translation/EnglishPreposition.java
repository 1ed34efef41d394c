package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Small;
import dev.shotlist.translation.Word.Verb;
import java.util.Set;

/** The preposition that English has where the verb and the noun ask for another. */
final class EnglishPreposition {
    /** Things are on them where other languages have them "in". */
    private static final Set<String> SURFACES =
            Set.of(
                    "table",
                    "floor",
                    "wall",
                    "ground",
                    "roof",
                    "beach",
                    "sofa",
                    "bench",
                    "shelf",
                    "plate",
                    "road",
                    "terrace",
                    "balcony",
                    "stage",
                    "bridge",
                    "hill",
                    "island",
                    "screen",
                    "stairs",
                    "chair",
                    "deck",
                    "coast",
                    "board",
                    "page",
                    "farm",
                    "counter",
                    "tray",
                    "shoulder",
                    "knee",
                    "lap",
                    "belly",
                    "head",
                    "back",
                    "grass",
                    "pavement",
                    "horizon",
                    "tablecloth",
                    "rooftop",
                    "quay",
                    "jetty",
                    "workbench",
                    "motorbike",
                    "bicycle",
                    "train",
                    "bus",
                    "carpet",
                    "skin",
                    "face",
                    "branch",
                    "rope",
                    "windowsill",
                    "pier");

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
            case "in" -> SURFACES.contains(found.head()) ? "on" : english;
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
        if (VerbClass.MOTION.has(verb)) {
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
                        && VerbClass.MOTION.has(clause.verb)
                        && clause.language != Language.DE;
        return goes || clause.sentence.contains("from ");
    }
}
