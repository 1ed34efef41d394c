package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Small;
import dev.shotlist.translation.Word.Verb;
import java.util.Locale;
import java.util.Set;

/** Words that carry grammar: conjunctions, pronouns, adverbs and particles. */
final class FunctionWords {
    /** So few words from "nobody" on only say that nobody is there. */
    private static final int LONGEST_ABSENCE = 4;

    private final Clause clause;
    private final PrepositionalPhrases prepositions;
    private final Auxiliaries auxiliaries;

    FunctionWords(Clause clause, VerbPhrases verbs) {
        this.clause = clause;
        prepositions = new PrepositionalPhrases(clause, verbs);
        auxiliaries = new Auxiliaries(clause, verbs);
    }

    /** Returns the index of the word to go on with. */
    int read(Small small, int i) {
        switch (small.kind()) {
            case PREPOSITION, OF, WITHOUT -> {
                return prepositions.read(small, i);
            }
            case BE -> {
                return auxiliaries.be(small, i);
            }
            case HAVE -> {
                return auxiliaries.have(small, i);
            }
            case NOBODY -> {
                clause.deserted = true;
                clause.known++;
                return clause.words.size() - i > LONGEST_ABSENCE ? i + 1 : clause.words.size();
            }
            case REST -> {
                return clause.sentence.isEmpty() ? i + 1 : clause.words.size();
            }
            case AND -> conjunction(small, i);
            case ADVERB -> adverb(small);
            case OBJECT -> object();
            case SUBJECT -> {
                if (isObject(i)) {
                    return done(i);
                }
                subject(small, i);
            }
            case NOT -> clause.denied = true;
            case SELF -> clause.self = true;
            case RELATIVE -> relative(i);
            default -> {}
        }
        return i + 1;
    }

    private static final Set<String> WHERE = Set.of("où", "donde", "onde", "dove", "wo");

    /** "a cellar where the cheeses sleep" has a subject of its own. */
    private void relative(int i) {
        boolean place = WHERE.contains(clause.words.get(i).said().toLowerCase(Locale.ROOT));
        if (place && clause.hasWord(i + 1) && clause.nouns.at(i + 1) != null) {
            clause.say("where");
            clause.verb = null;
            clause.phrase = true;
            return;
        }
        clause.relative = clause.subject != null || !clause.sentence.isEmpty();
    }

    private void conjunction(Small small, int i) {
        if (i > 0 && clause.hasWord(i + 1)) {
            clause.say(small.english());
        }
        if (clause.verb != null) {
            clause.before = clause.verb;
            clause.verb = null;
            clause.phrase = true;
        }
    }

    private void adverb(Small small) {
        boolean told =
                small.english().equals(ImpersonalVerbs.SINGLY)
                        && clause.doer.equals(ImpersonalVerbs.ONE_HAND);
        if (!small.english().startsWith("=") && !told) {
            clause.say(small.english());
            clause.known++;
        }
    }

    private void object() {
        clause.object = clause.verb == null;
        if (!clause.object) {
            clause.say("it");
        }
    }

    /** "une peau qu'on déplie": whoever does it, what the relative means is worked on. */
    private boolean isObject(int i) {
        Verb acts = clause.hasWord(i + 1) ? clause.words.get(i + 1).verb() : null;
        return clause.relative
                && clause.words.get(i).said().equals("on")
                && clause.words.get(i - 1).said().equals("que")
                && acts != null
                && acts.hand()
                && acts.isFinite();
    }

    private int done(int i) {
        Verb acts = requireNonNull(clause.words.get(i + 1).verb());
        clause.say("being " + EnglishVerb.participle(acts.english()));
        clause.verb = acts.in(Form.PARTICIPLE);
        clause.relative = false;
        clause.known++;
        return i + 2;
    }

    private void subject(Small small, int i) {
        int at = i + 1;
        while (clause.has(at, Kind.NOT)) {
            at++;
        }
        Verb acts = clause.hasWord(at) ? clause.words.get(at).verb() : null;
        if (acts != null && EnglishClass.WEATHER.has(acts)) {
            // "il pleut": nobody does it
            clause.doer = "it";
            clause.say("it");
            return;
        }
        if (clause.verb != null) {
            clause.say(small.english());
            return;
        }
        clause.doer = small.english().equals("one") ? "" : small.english();
        if (!clause.doer.isEmpty()) {
            clause.say(clause.doer);
            clause.known++;
        }
    }
}
