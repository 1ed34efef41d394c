package dev.shotlist.translation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of two senses, decided by what else the brief speaks of: a "ponticello" among strings is no
 * footbridge.
 */
final class Senses {
    /**
     * @param from the English that a word has by itself
     * @param to the English that it has near such words
     * @param near what those begin with, in the brief's language, lower case; with a full stop
     *     behind it the whole word
     * @param mass whether there is so much of it and not so many; absent for as before
     */
    record Sense(
            String from,
            String to,
            Set<String> near,
            @JsonProperty(required = false) @Nullable Boolean mass) {
        boolean isMass(Word.Noun noun) {
            return mass == null ? noun.mass() : mass;
        }
    }

    private record Listed(String asOf, String source, Map<Language, List<Sense>> senses) {}

    private final List<Sense> senses;

    Senses(FactFiles files, Language language) {
        senses =
                files.read("translation/senses.json", Listed.class)
                        .senses()
                        .getOrDefault(language, List.of());
    }

    /**
     * @param said the other words of the brief, lower case
     */
    List<Word> decided(List<Word> words, Set<String> said) {
        List<Word> all = new ArrayList<>(words.size());
        for (Word word : words) {
            all.add(decided(word, words, said));
        }
        return all;
    }

    private Word decided(Word word, List<Word> words, Set<String> said) {
        Word.Noun noun = word.noun();
        Word.Verb verb = word.verb();
        Sense thing = noun == null ? null : sense(noun.english(), word, words, said);
        Sense act = verb == null ? null : sense(verb.english(), word, words, said);
        if (thing == null && act == null) {
            return word;
        }
        return new Word(
                word.said(),
                word.small(),
                noun == null || thing == null
                        ? noun
                        : new Word.Noun(thing.to(), noun.plural(), null, thing.isMass(noun)),
                verb == null || act == null
                        ? verb
                        : new Word.Verb(act.to(), verb.hand(), verb.form()),
                word.adjective());
    }

    private @Nullable Sense sense(String english, Word word, List<Word> words, Set<String> said) {
        for (Sense sense : senses) {
            if (sense.from().equals(english) && isNear(sense, word, words, said)) {
                return sense;
            }
        }
        return null;
    }

    private static boolean isNear(Sense sense, Word word, List<Word> words, Set<String> said) {
        for (Word other : words) {
            if (!other.equals(word) && begins(sense, other.said().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return said.stream().anyMatch(one -> begins(sense, one));
    }

    private static boolean begins(Sense sense, String word) {
        return sense.near().stream()
                .anyMatch(near ->
                        near.endsWith(".")
                                ? near.length() == word.length() + 1 && near.startsWith(word)
                                : word.startsWith(near));
    }
}
