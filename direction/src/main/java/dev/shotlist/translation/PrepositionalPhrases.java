package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Small;
import org.jspecify.annotations.Nullable;

/** Prepositions with what stands behind them: a noun, an infinitive, or nobody. */
final class PrepositionalPhrases {
    private final Clause clause;
    private final Infinitives infinitives;
    private final EnglishPreposition english;

    PrepositionalPhrases(Clause clause, VerbPhrases verbs) {
        this.clause = clause;
        infinitives = new Infinitives(clause, verbs);
        english = new EnglishPreposition(clause);
    }

    /** Returns the index of the word behind the phrase. */
    int read(Small small, int i) {
        int next = i + 1;
        if (!clause.hasWord(next)) {
            return next;
        }
        Word word = clause.words.get(next);
        if (word.verb() != null && isInfinitive(word)) {
            return infinitives.read(small, word.verb(), next);
        }
        if (word.is(Form.GERUND) && word.adjective() == null) {
            return next;
        }
        NounPhrase found = clause.nouns.at(next);
        if (small.kind() == Kind.WITHOUT && (word.is(Kind.NOBODY) || isPeople(found))) {
            clause.deserted = true;
            clause.known++;
            return found == null ? next + 1 : found.end();
        }
        if (found == null) {
            if (!word.is(Kind.ADVERB) && small.kind() != Kind.OF) {
                clause.say(small.english());
            }
            return next;
        }
        return noun(small, found);
    }

    private boolean isInfinitive(Word word) {
        return word.is(Form.INFINITIVE)
                && (word.noun() == null || (clause.language != Language.DE && !word.isArticle()));
    }

    private int noun(Small small, NounPhrase found) {
        if (found.sort() == Sort.PLACE
                && small.kind() == Kind.PREPOSITION
                && clause.place == null) {
            clause.place = found.said("the");
        }
        String said = isPersonalObject(small, found) ? "" : english.of(small, found);
        clause.count(found);
        clause.say((said.isEmpty() ? "" : said + " ") + found.said(clause.whose()));
        clause.sentence.close();
        if (clause.subject == null && clause.verb == null) {
            clause.phrase = true;
        }
        return found.end();
    }

    private static boolean isPeople(@Nullable NounPhrase found) {
        return found != null
                && found.article() == null
                && (found.head().equals("people")
                        || found.head().equals("persons")
                        || found.head().equals("person"));
    }

    /** Spanish "mira a la abuela": no preposition in English. */
    private boolean isPersonalObject(Small small, NounPhrase found) {
        boolean to = small.english().equals("to") && clause.language == Language.ES;
        boolean acts =
                clause.verb != null
                        && !EnglishClass.MOTION.has(clause.verb)
                        && !EnglishClass.GIVING.has(clause.verb);
        return to && acts && (found.isPerson() || found.sort() == Sort.ANIMAL);
    }
}
