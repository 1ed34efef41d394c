package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.PeopleText.Mark;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Verb;
import java.util.Locale;
import java.util.Set;

/** The verb of what people do, with all that belongs to it: "have never sewn", "don't want to". */
final class PeoplePredicate {
    private static final Verb GO = new Verb("go", false, Form.PLURAL);
    private static final String NEVER = "never";
    private static final String NO_LONGER = "no longer";

    private static final Set<String> NEVERS = Set.of("nunca", "jamais", "nie", "niemals", "mai");

    private final PeopleClause clause;

    PeoplePredicate(PeopleClause clause) {
        this.clause = clause;
    }

    /** Everything up to and with the verb. */
    boolean read() {
        clause.denied = false;
        clause.early = "";
        clause.object = false;
        lead();
        Word word = clause.text.word(clause.at);
        if (word.is(Kind.BE)) {
            return be();
        }
        if (word.is(Kind.HAVE)) {
            return have();
        }
        if (word.verb() == null
                || (word.small() != null && !clause.text.is(clause.at, Mark.MODAL))) {
            return false;
        }
        boolean finite = word.verb().isFinite() || clause.text.language() == Language.DE;
        return finite && acts(word.verb());
    }

    /** Small words in front of the verb. */
    private void lead() {
        while (clause.text.has(clause.at) && !clause.isVerb(clause.at)) {
            Word word = clause.text.word(clause.at);
            if (clause.text.is(clause.at, Mark.EARLY)) {
                clause.early = clause.text.small(clause.at);
            } else if (word.is(Kind.NOT)) {
                clause.denied = true;
                clause.early = isNever(word) ? NEVER : clause.early;
            } else if (word.is(Kind.OBJECT) || clause.isPronoun(clause.at)) {
                clause.object = true;
            } else if (!word.is(Kind.SELF) && !word.is(Kind.SILENT)) {
                return;
            }
            clause.at++;
        }
    }

    private static boolean isNever(Word word) {
        return NEVERS.contains(word.said().toLowerCase(Locale.ROOT));
    }

    private boolean be() {
        clause.at++;
        behind();
        Word next = clause.text.word(clause.at);
        boolean participle = next.is(Form.PARTICIPLE) && next.adjective() == null;
        boolean gone =
                participle
                        && (clause.text.language() == Language.IT
                                || clause.text.language() == Language.FR
                                || clause.text.language() == Language.DE)
                        && EnglishClass.MOTION.has(requireNonNull(next.verb()));
        if (gone) {
            return perfect(requireNonNull(next.verb()));
        }
        clause.say("are" + said());
        clause.last = null;
        if (participle) {
            clause.say(EnglishVerb.participle(requireNonNull(next.verb()).english()));
            clause.at++;
        }
        return clause.text.has(clause.at);
    }

    /** "not", or the adverb that stands before the verb. */
    private String said() {
        boolean negative = clause.early.equals(NEVER) || clause.early.equals(NO_LONGER);
        String not = clause.denied && !negative ? " not" : "";
        return not + (clause.early.isEmpty() ? "" : " " + clause.early);
    }

    /** What denies the verb behind it: "ne ... pas", "n'ont jamais". */
    private void behind() {
        while (clause.text.is(clause.at, Kind.NOT)
                || clause.text.is(clause.at, Mark.EARLY)
                || clause.text.is(clause.at, Kind.SILENT)) {
            Word word = clause.text.word(clause.at);
            if (clause.text.is(clause.at, Mark.EARLY)) {
                clause.early = clause.text.small(clause.at);
            } else if (word.is(Kind.NOT)) {
                clause.denied = true;
                clause.early = isNever(word) ? NEVER : clause.early;
            }
            clause.at++;
        }
    }

    private boolean have() {
        clause.at++;
        behind();
        Word next = clause.text.word(clause.at);
        if (next.is(Form.PARTICIPLE) && next.verb() != null) {
            return perfect(next.verb());
        }
        return finite("have");
    }

    private boolean perfect(Verb verb) {
        clause.at++;
        clause.last = verb;
        boolean negative = clause.early.equals(NEVER) || clause.early.equals(NO_LONGER);
        String have = clause.denied && !negative ? "haven't" : "have";
        String done = EnglishVerb.participle(verb.english());
        clause.say(
                have
                        + (clause.early.isEmpty() ? "" : " " + clause.early)
                        + " "
                        + (clause.object ? done + " it" : done));
        return true;
    }

    private boolean acts(Verb verb) {
        boolean modal = clause.text.is(clause.at, Mark.MODAL);
        clause.at++;
        if (modal) {
            return modal(verb.english());
        }
        behind();
        clause.last = verb;
        if (clause.early.equals(NEVER) && isPast(clause.text.word(clause.at - 1), verb)) {
            clause.say("have never " + EnglishVerb.participle(verb.english()));
            return true;
        }
        String english = verb.english();
        return finite(clause.object ? EnglishVerb.with(english, " it") : english);
    }

    /** "que nunca pisaron": over, and true to this day. */
    private static boolean isPast(Word word, Verb verb) {
        String said = word.said().toLowerCase(Locale.ROOT);
        return verb.isFinite()
                && (said.endsWith("aron")
                        || said.endsWith("ieron")
                        || said.endsWith("ó")
                        || said.endsWith("ou")
                        || said.endsWith("aram")
                        || said.endsWith("eu"));
    }

    private boolean finite(String verb) {
        boolean negative = clause.early.equals(NEVER) || clause.early.equals(NO_LONGER);
        String not = clause.denied && !negative ? "don't " : "";
        clause.say(not + (clause.early.isEmpty() ? "" : clause.early + " ") + verb);
        if (clause.text.is(clause.at, Kind.OF) && clause.text.language() == Language.FR) {
            // "n'ont pas de voiture", "du temps"
            clause.at++;
            clause.at = clause.text.is(clause.at, Kind.THE) ? clause.at + 1 : clause.at;
        }
        return true;
    }

    /**
     * @param english "want to", "have just +en", "stop +ing", "can"
     */
    private boolean modal(String english) {
        behind();
        while (clause.text.is(clause.at, Kind.SELF)
                || clause.text.is(clause.at, Kind.OBJECT)
                || clause.isPronoun(clause.at)) {
            clause.object |= !clause.text.is(clause.at, Kind.SELF);
            clause.at++;
        }
        boolean small =
                clause.text.is(clause.at, Kind.PREPOSITION) || clause.text.is(clause.at, Kind.OF);
        int verb =
                small && clause.text.word(clause.at + 1).is(Form.INFINITIVE)
                        ? clause.at + 1
                        : clause.at;
        Word next = clause.text.word(verb);
        int mark = english.indexOf('+');
        if (clause.text.is(verb, Mark.MODAL) && next.is(Form.INFINITIVE) && mark < 0) {
            // "quieren poder salir"
            start(english);
            clause.at = verb + 1;
            clause.denied = false;
            clause.early = "";
            return modal(requireNonNull(next.verb()).english());
        }
        boolean infinitive = next.is(Form.INFINITIVE) && (next.small() == null);
        if (!infinitive && english.equals("are going to")) {
            clause.last = GO;
            return finite("go");
        }
        if (!infinitive) {
            return thing(english, mark);
        }
        clause.at = verb + 1;
        clause.last = next.verb();
        String base = requireNonNull(clause.last).english();
        if (mark < 0) {
            start(english);
            clause.say(clause.object ? EnglishVerb.with(base, " it") : base);
        } else {
            start(english.substring(0, mark).strip());
            clause.say(
                    english.endsWith("ing")
                            ? EnglishVerb.gerund(base)
                            : EnglishVerb.participle(base));
        }
        return true;
    }

    /** "quieren un perro": a modal verb that has a thing. */
    private boolean thing(String english, int mark) {
        if (mark >= 0 || !english.endsWith(" to") || clause.noun(clause.at) == null) {
            return false;
        }
        String base = english.substring(0, english.length() - " to".length());
        start(base.startsWith("are ") ? base + " of" : base);
        return true;
    }

    private void start(String modal) {
        boolean negative = clause.early.equals(NEVER) || clause.early.equals(NO_LONGER);
        boolean not = clause.denied && !negative;
        String before = clause.early.isEmpty() ? "" : clause.early + " ";
        if (modal.equals("can")) {
            clause.say(not ? "can't" : negative ? "can " + clause.early : before + "can");
        } else if (modal.startsWith("have just") || modal.startsWith("are ")) {
            clause.say(modal);
        } else {
            clause.say((not ? "don't " : "") + before + modal);
        }
    }
}
