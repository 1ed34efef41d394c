package dev.shotlist.director.shots;

import dev.shotlist.director.words.Dictionary;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English verbs, things and qualities of shots, by what the other languages call them. */
final class ShotLexicon {
    /** What a word does in an order. */
    enum Part {
        VERB,
        NOUN,
        ADJECTIVE,
        SMALL,
        UNKNOWN
    }

    /** A word or phrase of an order, in English; "{it}" for what the shot before was done to. */
    record Piece(Part part, String english) {}

    /**
     * Something done by hand.
     *
     * @param words in the other languages, in columns
     * @param tail where the product is: "with the {product}"
     */
    record Verb(String words, String tail, String sound) {}

    private record File(
            String asOf,
            String source,
            String languages,
            Map<String, Verb> verbs,
            Map<String, String> nouns,
            Map<String, String> adjectives,
            Map<String, String> small) {}

    private final Map<String, Verb> verbs;
    private final Map<Part, Dictionary> parts = new HashMap<>();
    private final Map<String, String> nouns;

    ShotLexicon(FactFiles files) {
        File file = files.read("director/shots.json", File.class);
        verbs = file.verbs();
        nouns = file.nouns();
        Map<String, String> acts = new HashMap<>();
        verbs.forEach((english, verb) -> acts.put(english, verb.words()));
        parts.put(Part.VERB, Dictionary.of(acts));
        parts.put(Part.NOUN, Dictionary.of(file.nouns()));
        parts.put(Part.ADJECTIVE, Dictionary.of(file.adjectives()));
        parts.put(Part.SMALL, Dictionary.of(file.small()));
    }

    /** What is known of a verb; null where it is none of ours. */
    @Nullable Verb known(String verb) {
        return verbs.get(verb);
    }

    /** The verb that an English order begins with, or null. */
    @Nullable String verb(String[] said) {
        String last = said[said.length - 1];
        boolean thing = said.length == 1 || nouns.containsKey(last) || last.equals("it");
        for (String verb : verbs.keySet()) {
            String[] own = verb.split(" ", -1);
            boolean starts = own[0].equals(said[0]);
            boolean whole = own.length == 1 || List.of(said).contains(own[1]);
            boolean article = said.length > 1 && (said[1].equals("the") || said[1].equals("a"));
            if (starts && whole && (own.length > 1 || thing || article)) {
                return verb;
            }
        }
        return null;
    }

    /** What that phrase of another language is in English; null where it is not known. */
    @Nullable Piece piece(String key, Language language) {
        for (Part part : List.of(Part.SMALL, Part.VERB, Part.NOUN, Part.ADJECTIVE)) {
            Dictionary dictionary = parts.get(part);
            boolean whole = part == Part.SMALL;
            String english =
                    dictionary == null
                            ? null
                            : whole
                                    ? dictionary.exactly(key, language)
                                    : dictionary.english(key, language);
            if (english != null) {
                return new Piece(part, english.equals("it") ? "{it}" : english);
            }
        }
        return null;
    }
}
