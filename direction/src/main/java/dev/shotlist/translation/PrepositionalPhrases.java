package dev.shotlist.translation;

import static java.util.Objects.requireNonNull;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.translation.Word.Form;
import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Small;
import java.util.Map;
import java.util.Set;
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

    /** Prepositions as they stand without a noun behind them. */
    private static final Map<String, String> ALONE =
            Map.of(
                    "on", "on it",
                    "behind", "behind",
                    "in front of", "in front",
                    "under", "below",
                    "over", "above",
                    "around", "around",
                    "inside", "inside",
                    "near", "nearby",
                    "beside", "alongside");

    /** What German particles are as prepositions. */
    private static final Set<String> LONE = Set.of("on", "at", "from", "out of");

    /** Returns the index of the word behind the phrase. */
    int read(Small small, int i) {
        int next = i + 1;
        if (!clause.hasWord(next)) {
            if (clause.language == Language.DE && LONE.contains(small.english())) {
                // "quietscht auf": a particle whose verb no list has
                return next;
            }
            // "the city behind"
            clause.say(ALONE.getOrDefault(small.english(), ""));
            return next;
        }
        while (clause.hasWord(next + 1)
                && (clause.has(next, Kind.SELF) || clause.has(next, Kind.OBJECT))
                && isInfinitive(clause.words.get(next + 1))) {
            // "sans se parler"
            next++;
        }
        if (small.kind() == Kind.WITHOUT && clause.has(next, Kind.OF) && clause.hasWord(next + 1)) {
            next++;
        }
        Word word = clause.words.get(next);
        if (word.is(Kind.THE)
                && clause.hasWord(next + 1)
                && clause.words.get(next + 1).is(Form.INFINITIVE)
                && clause.words.get(next + 1).noun() == null
                && clause.language != Language.DE) {
            // "al salir del colegio"
            clause.say("while " + EnglishVerb.gerund(verb(next + 1).english()));
            clause.verb = verb(next + 1);
            clause.known++;
            return next + 2;
        }
        boolean owned = word.is(Kind.HIS) && clause.nouns.at(next) != null;
        if (word.verb() != null && isInfinitive(word) && !owned) {
            return infinitives.read(small, word.verb(), next);
        }
        boolean inflected = clause.language == Language.DE && clause.nouns.at(next) != null;
        if (word.is(Form.GERUND) && word.adjective() == null && !inflected) {
            return next;
        }
        NounPhrase found = clause.nouns.at(next);
        if (small.kind() == Kind.WITHOUT && (word.is(Kind.NOBODY) || isPeople(found))) {
            clause.deserted = true;
            clause.known++;
            return found == null ? next + 1 : found.end();
        }
        String them = found == null ? object(word) : null;
        if (them != null) {
            // "senza di lei"
            clause.say(small.kind() == Kind.WITHOUT ? "without" : small.english());
            clause.say(them);
            clause.known++;
            return next + 1;
        }
        if (found == null && small.english().equals("like")) {
            // "as her grandmother taught her" is not seen
            return clause.words.size();
        }
        if (found == null) {
            if (!word.is(Kind.ADVERB) && small.kind() != Kind.OF) {
                clause.say(small.english());
            }
            return next;
        }
        return noun(small, found, word.said());
    }

    /** "her" of "she"; null for what is no pronoun. */
    private static @Nullable String object(Word word) {
        Small small = word.small();
        if (small == null || small.kind() != Kind.SUBJECT) {
            return null;
        }
        return switch (small.english()) {
            case "she" -> "her";
            case "he" -> "him";
            case "they" -> "them";
            case "we" -> "us";
            default -> small.english();
        };
    }

    private Word.Verb verb(int at) {
        return requireNonNull(clause.words.get(at).verb());
    }

    private boolean isInfinitive(Word word) {
        return word.is(Form.INFINITIVE)
                && (word.noun() == null || (clause.language != Language.DE && !word.isArticle()));
    }

    /**
     * @param article the word before the noun, which in German says whether something gets there
     */
    private int noun(Small small, NounPhrase found, String article) {
        if (found.sort() == Sort.PLACE
                && small.kind() == Kind.PREPOSITION
                && clause.place == null) {
            clause.place = found.said("the");
        }
        String said = isPersonalObject(small, found) ? "" : english.of(small, found, article);
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
        boolean one = found.isPerson() || found.sort() == Sort.ANIMAL;
        boolean taught =
                clause.verb != null
                        && TAUGHT.contains(clause.verb.english())
                        && (small.english().equals("to") || small.english().equals("at"));
        return (one && to && acts) || (taught && (one || found.sort() == null));
    }

    /** "insegna al nipote": English does it to somebody without a word between. */
    private static final Set<String> TAUGHT =
            Set.of("teach", "ask", "help", "tell", "answer", "call");
}
