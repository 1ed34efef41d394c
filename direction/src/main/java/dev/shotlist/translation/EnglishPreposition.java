package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Small;
import dev.shotlist.translation.Word.Verb;
import java.util.Locale;
import java.util.Set;

/** The preposition that English has where the verb and the noun ask for another. */
final class EnglishPreposition {
    private final Clause clause;

    EnglishPreposition(Clause clause) {
        this.clause = clause;
    }

    /**
     * @param article the word before the noun, as the brief has it
     */
    String of(Small small, NounPhrase found, String article) {
        if (small.kind() == Kind.WITHOUT) {
            return "without";
        }
        if (small.kind() == Kind.OF) {
            return origin();
        }
        String english = small.english();
        if (clause.language == Language.DE && isReached(english, found, article)) {
            return english + "to";
        }
        if (clause.language == Language.FR && isTool(english, found)) {
            return "with";
        }
        return switch (english) {
            case "in" ->
                    EnglishClass.SURFACE.has(found.head()) ? "on" : isEntered() ? "into" : english;
            case "from" ->
                    isOut()
                            ? "of"
                            : clause.sentence.endsWith(" wet")
                                    ? "with"
                                    : isPassive() ? "by" : english;
            case "through" ->
                    found.isTime()
                            ? "for"
                            : isPassive() ? "by" : ALONG.contains(found.head()) ? "along" : english;
            case "at" -> isTowards() ? "to" : english;
            default -> english;
        };
    }

    /** "in den Ofen", "auf das Brett": by its article something gets there. */
    private boolean isReached(String english, NounPhrase found, String article) {
        boolean moved = ACCUSATIVE.contains(article.toLowerCase(Locale.ROOT));
        boolean many = found.plural() && article.equalsIgnoreCase("den");
        Verb verb = clause.verb;
        if (!moved || many || verb == null || found.isTime()) {
            return false;
        }
        boolean taken = verb.hand() || EnglishClass.MOTION.has(verb);
        boolean in =
                english.equals("in")
                        && !EnglishClass.SURFACE.has(found.head())
                        && !STAYING.contains(verb.english());
        return in || (english.equals("on") && taken && !TOUCHING.contains(verb.english()));
    }

    /** Here English says where and not where to. */
    private static final Set<String> STAYING = Set.of("arrive", "hang", "plant", "appear");

    private static final Set<String> ACCUSATIVE =
            Set.of("den", "die", "das", "einen", "eine", "ihren", "seinen", "ihre", "seine");

    /** What one does on a thing from without. */
    private static final Set<String> TOUCHING =
            Set.of(
                    "press", "push", "tap", "knock", "hit", "beat", "point", "look", "wait",
                    "click");

    /** What "de" is behind a verb: where something comes from, or what it is done with. */
    private String origin() {
        Verb verb = clause.verb;
        if (verb == null || clause.sentence.isOpen("full")) {
            return "of";
        }
        if (EnglishClass.FILLING.has(verb)) {
            return "with";
        }
        if (verb.english().endsWith(" out")) {
            // "comes out of the oven", "pulls out the bread from the oven"
            return clause.sentence.endsWith(" out") ? "of" : "from";
        }
        if (EnglishClass.MOTION.has(verb)) {
            return "out of";
        }
        return verb.form() == Form.PARTICIPLE ? "with" : "from";
    }

    private boolean isEntered() {
        return clause.verb != null && EnglishClass.ENTERING.has(clause.verb);
    }

    private boolean isOut() {
        return clause.verb != null && clause.sentence.endsWith(" out");
    }

    /** "marquer à la craie" marks with it. */
    private boolean isTool(String english, NounPhrase found) {
        boolean work =
                clause.verb != null && clause.verb.hand() && clause.verb.form() != Form.PARTICIPLE;
        return work
                && english.equals("at")
                && found.article() == Kind.THE
                && (found.sort() == Sort.HELD || found.sort() == Sort.INSTRUMENT);
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

    /** "por el muelle": one walks on these from end to end. */
    private static final Set<String> ALONG =
            Set.of(
                    "quay",
                    "pier",
                    "jetty",
                    "beach",
                    "shore",
                    "seafront promenade",
                    "promenade",
                    "street",
                    "road",
                    "path",
                    "lane",
                    "avenue",
                    "track",
                    "pavement",
                    "riverbank",
                    "corridor",
                    "coast");
}
