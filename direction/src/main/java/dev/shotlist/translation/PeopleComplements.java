package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.PeopleText.Mark;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Verb;
import java.util.Set;

/** What belongs to the verb of what people do: things, places, times, and further verbs. */
final class PeopleComplements {
    /** Verbs behind which others say what somebody thinks: "who think they can't draw". */
    private static final Set<String> THINKING = Set.of("think", "believe", "say", "know", "feel");

    private static final Set<String> PLACES = Set.of("in", "from", "out of", "to");

    private final PeopleClause clause;
    private final PeoplePredicate predicate;
    private int told;

    PeopleComplements(PeopleClause clause, PeoplePredicate predicate) {
        this.clause = clause;
        this.predicate = predicate;
    }

    /** How many of them were understood. */
    int told() {
        return told;
    }

    /** What belongs to the verb, as far as it is known. */
    boolean read() {
        while (clause.text.has(clause.at)) {
            int before = clause.at;
            int length = clause.out.length();
            if (!complement() || clause.at == before) {
                clause.at = before;
                clause.out.setLength(length);
                return false;
            }
            told++;
        }
        return true;
    }

    private boolean complement() {
        Word word = clause.text.word(clause.at);
        if (word.is(Kind.AND)) {
            return joined();
        }
        if (word.is(Kind.RELATIVE)) {
            return thought();
        }
        if (clause.text.is(clause.at, Mark.LATE) || word.is(Kind.ADVERB)) {
            clause.at++;
            clause.say(word.small() == null ? "" : word.small().english());
            return word.small() != null && !word.small().english().startsWith("=");
        }
        if (word.is(Kind.SILENT) || word.is(Kind.SELF) || word.is(Kind.NOT)) {
            clause.at++;
            return true;
        }
        if (clause.text.is(clause.at, Mark.AGE)) {
            return counted();
        }
        if (clause.text.is(clause.at, Mark.LINK) || isPreposition(word)) {
            return prepositional();
        }
        NounPhrase thing = clause.noun(clause.at);
        if (thing != null) {
            clause.say(PeopleClause.said(thing));
            clause.at = thing.end();
            return true;
        }
        return single(word);
    }

    /** "mehr als zehn Kilometer" */
    private boolean counted() {
        String more =
                switch (clause.text.small(clause.at)) {
                    case "over" -> "more than";
                    case "under" -> "less than";
                    case "around" -> "about";
                    default -> "";
                };
        NounPhrase thing = clause.noun(clause.at + 1);
        if (more.isEmpty() || thing == null) {
            return false;
        }
        clause.say(more + " " + PeopleClause.said(thing));
        clause.at = thing.end();
        return true;
    }

    private boolean single(Word word) {
        if (word.small() != null) {
            return false;
        }
        clause.at++;
        if (word.adjective() != null) {
            clause.say(word.adjective());
            return true;
        }
        Verb verb = word.verb();
        if (verb != null && !verb.isFinite()) {
            clause.say(
                    switch (verb.form()) {
                        case INFINITIVE -> "to " + verb.english();
                        case GERUND -> EnglishVerb.gerund(verb.english());
                        default -> EnglishVerb.participle(verb.english());
                    });
            return true;
        }
        boolean name =
                word.isUnknown() && word.isCapital() && clause.text.language() != Language.DE;
        boolean figure = word.isUnknown() && word.said().chars().allMatch(Character::isDigit);
        clause.say(name || figure ? word.said() : "");
        return name || figure;
    }

    private static boolean isPreposition(Word word) {
        return word.is(Kind.PREPOSITION) || word.is(Kind.OF) || word.is(Kind.WITHOUT);
    }

    private boolean joined() {
        String and = clause.text.small(clause.at);
        clause.at++;
        NounPhrase thing = clause.noun(clause.at);
        boolean verb =
                clause.isVerb(clause.at)
                        || clause.text.is(clause.at, Kind.NOT)
                        || clause.text.is(clause.at, Mark.EARLY);
        if (thing != null && !verb) {
            clause.say(and);
            clause.say(PeopleClause.said(thing));
            clause.at = thing.end();
            return true;
        }
        clause.say(and);
        int from = clause.at;
        if (clause.text.is(clause.at, Kind.RELATIVE)) {
            clause.at++;
        }
        if (predicate.read()) {
            return true;
        }
        clause.at = from;
        return isPreposition(clause.text.word(clause.at)) && prepositional();
    }

    /** "que creen que no pueden" */
    private boolean thought() {
        if (clause.last == null || !THINKING.contains(clause.last.english())) {
            return false;
        }
        clause.at++;
        int from = clause.at;
        while (clause.text.is(clause.at, Kind.SUBJECT)
                || clause.text.is(clause.at, Kind.SILENT)
                || clause.text.is(clause.at, Kind.OBJECT)) {
            clause.at++;
        }
        if (clause.text.is(clause.at, Kind.BE) && clause.text.small(clause.at).equals("is")) {
            // "que es tarde", "che è troppo tardi"
            clause.at++;
            clause.say("it is");
            return complement();
        }
        clause.at = from;
        clause.say("they");
        return predicate.read();
    }

    private boolean prepositional() {
        boolean link = clause.text.is(clause.at, Mark.LINK);
        Word word = clause.text.word(clause.at);
        String english = word.is(Kind.WITHOUT) ? "without" : clause.text.small(clause.at);
        int next = clause.at + 1;
        while (clause.text.is(next, Kind.SELF)
                || clause.text.is(next, Kind.OBJECT)
                || (clause.text.is(next, Kind.THE)
                        && clause.text.word(next + 1).is(Form.INFINITIVE)
                        && clause.text.word(next + 1).noun() == null)) {
            next++;
        }
        Word behind = clause.text.word(next);
        boolean infinitive =
                behind.is(Form.INFINITIVE) && (behind.noun() == null || !behind.isCapital());
        if (infinitive && behind.verb() != null) {
            boolean to = !link && !word.is(Kind.WITHOUT);
            String base = behind.verb().english();
            clause.say(to ? "to " + base : english + " " + EnglishVerb.gerund(base));
            clause.last = behind.verb();
            clause.at = next + 1;
            return true;
        }
        NounPhrase thing = clause.noun(clause.at + 1);
        if (thing == null) {
            return name(english);
        }
        clause.say(preposition(english, thing));
        clause.say(PeopleClause.said(thing));
        clause.at = thing.end();
        return true;
    }

    /** "vivono a Milano" */
    private boolean name(String english) {
        Word word = clause.text.word(clause.at + 1);
        boolean german = clause.text.language() == Language.DE;
        boolean place = PLACES.contains(english);
        boolean name = word.isUnknown() && word.isCapital() && (!german || place);
        clause.at += 2;
        clause.say(english.equals("to") || english.equals("at") ? "in" : english);
        clause.say(word.said());
        return name;
    }

    private String preposition(String english, NounPhrase thing) {
        boolean goes = clause.last != null && EnglishClass.MOTION.has(clause.last);
        boolean gives = clause.last != null && EnglishClass.GIVING.has(clause.last);
        boolean place = thing.sort() == Sort.PLACE;
        if (clause.text.language() == Language.ES
                && english.equals("to")
                && (thing.isPerson() || thing.sort() == Sort.ANIMAL)
                && !goes
                && !gives) {
            return "";
        }
        if (english.equals("of") && goes) {
            return "from";
        }
        boolean to = english.equals("to") || english.equals("at") || english.equals("in");
        return !to || !place ? english : goes ? "to" : "in";
    }
}
