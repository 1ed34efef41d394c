package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;

/** Whether a word that can be several things names, acts or stands for something where it is. */
final class PartsOfSpeech {
    private final Clause clause;

    PartsOfSpeech(Clause clause) {
        this.clause = clause;
    }

    /** Portuguese "a cair": what is going on. */
    boolean isProgressive(int i) {
        return clause.language == Language.PT
                && clause.words.get(i).said().equalsIgnoreCase("a")
                && clause.hasWord(i + 1)
                && clause.words.get(i + 1).is(Form.INFINITIVE)
                && (clause.isNamed() || clause.words.get(i + 1).noun() == null);
    }

    /** "el auto no para": at the end of a clause, or denied, it is no preposition. */
    boolean isVerbAfterAll(int i) {
        Word word = clause.words.get(i);
        boolean both = word.is(Kind.PREPOSITION) && word.verb() != null && word.verb().isFinite();
        return both && (!clause.hasWord(i + 1) || clause.denied || clause.self);
    }

    /** A determiner without a noun, which stands for who acts. */
    boolean isPronoun(int i) {
        Word word = clause.words.get(i);
        return word.is(Kind.A)
                && word.small() != null
                && !word.small().english().isEmpty()
                && clause.verb == null
                && clause.subject == null
                && (clause.nouns.at(i) == null || acts(i + 1));
    }

    /** "todos brindan" */
    private boolean acts(int i) {
        if (!clause.hasWord(i)) {
            return false;
        }
        Word word = clause.words.get(i);
        if (clause.language == Language.DE) {
            // "alle essen": in small letters it is no noun
            return word.verb() != null && !word.isCapital() && word.adjective() == null;
        }
        return word.verb() != null
                && word.verb().isFinite()
                && word.noun() == null
                && word.adjective() == null;
    }

    /** "le mani che li chiudono": before a verb the articles are objects. */
    boolean isObject(int i) {
        if (!clause.hasWord(i + 1) || clause.language == Language.DE) {
            return false;
        }
        Word next = clause.words.get(i + 1);
        boolean noun = next.noun() != null || next.adjective() != null;
        boolean acts = next.verb() != null && next.verb().isFinite();
        // "la nonna che lo assaggia": who does it has been named
        boolean told = clause.relative && clause.subject != null && !clause.hasWord(i + 2);
        return clause.words.get(i).is(Kind.THE) && acts && (!noun || told);
    }

    /** Whether what the word does names its object: "take off the hat". */
    boolean hasOwnObject(int i) {
        Word.Verb acts = clause.words.get(i).verb();
        return acts != null && acts.english().contains(" the ");
    }

    /** Whether the word acts here, and names nothing. */
    boolean isVerb(int i) {
        Word word = clause.words.get(i);
        if (word.verb() == null || word.small() != null) {
            return false;
        }
        if (clause.language == Language.DE) {
            return isGermanVerb(word, i);
        }
        boolean finite = word.verb().isFinite();
        if (word.noun() == null) {
            return word.adjective() == null
                    || (finite && clause.subject != null && clause.verb == null)
                    || isStep(i, finite);
        }
        if (clause.sentence.isEmpty() && clause.subject == null) {
            return opensNoun(i + 1) && (finite || word.is(Form.INFINITIVE));
        }
        boolean after = clause.isNamed() && clause.verb == null && (finite || word.is(Form.GERUND));
        return after || clause.self || clause.relative || clause.denied;
    }

    /** "llena la maceta": what opens a step is done, though it may also describe. */
    private boolean isStep(int i, boolean finite) {
        return finite
                && clause.doers.shown()
                && clause.subject == null
                && clause.verb == null
                && opensNoun(i + 1);
    }

    /** Capitals tell a noun, and an inflected participle before one modifies it. */
    private boolean isGermanVerb(Word word, int i) {
        boolean participle = word.is(Form.PARTICIPLE) || word.is(Form.GERUND);
        // "Reifen" are tyres, "reifen" ripens
        boolean names =
                word.isCapital() && (word.noun() != null || (i > 0 && !word.is(Form.INFINITIVE)));
        boolean modifies =
                clause.nouns.at(i) != null
                        && word.noun() == null
                        && participle
                        && clause.hasWord(i + 1)
                        && clause.words.get(i + 1).isCapital();
        return !names
                && !modifies
                && (word.adjective() == null || (!participle && clause.subject != null));
    }

    private boolean opensNoun(int i) {
        if (!clause.hasWord(i)) {
            return false;
        }
        Word word = clause.words.get(i);
        return word.isArticle() || word.is(Kind.NUMBER) || word.is(Kind.OBJECT);
    }

    /** Whether a noun phrase begins there. */
    boolean isNoun(int i) {
        if (!clause.hasWord(i)) {
            return false;
        }
        Word word = clause.words.get(i);
        return (word.small() == null || word.isArticle() || word.is(Kind.NUMBER))
                && !isVerb(i)
                && clause.nouns.at(i) != null;
    }
}
