package dev.shotlist.edit.words;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which of the six languages words are in, by those of them that the lists of instructions have.
 */
public final class SpokenLanguage {
    /** Lists whose words are parted by language. */
    private static final List<String> LISTS = List.of("edit/function-words", "edit/tongues");

    /** English wins where nothing speaks for another language. */
    private static final double LEAD = 0.3;

    private final Map<String, Set<Language>> words = new HashMap<>();

    private SpokenLanguage() {}

    public static SpokenLanguage load(FactFiles files) {
        SpokenLanguage all = new SpokenLanguage();
        for (String list : LISTS) {
            for (JsonNode kind : files.read(list + ".json", JsonNode.class).path("words")) {
                for (Language language : Language.values()) {
                    String listed = kind.path(language.tag()).asString("");
                    for (String word : listed.split(", ", -1)) {
                        all.add(Folded.text(word), language);
                    }
                }
            }
        }
        return all;
    }

    private void add(String word, Language language) {
        if (!word.isEmpty() && word.indexOf(' ') < 0) {
            words.computeIfAbsent(word, _ -> new HashSet<>()).add(language);
        }
    }

    /** The language that most of the words speak for. */
    public Language of(String text) {
        Map<Language, Double> scores = new EnumMap<>(Language.class);
        scores.put(Language.EN, LEAD);
        StringBuilder word = new StringBuilder();
        String all = text + " ";
        for (int i = 0; i < all.length(); i++) {
            if (Character.isLetter(all.charAt(i))) {
                word.append(all.charAt(i));
            } else {
                score(Folded.text(word.toString()), scores);
                word.setLength(0);
            }
        }
        Language best = Language.EN;
        for (Language language : Language.values()) {
            boolean more = scores.getOrDefault(language, 0.0) > scores.getOrDefault(best, 0.0);
            best = more ? language : best;
        }
        return best;
    }

    private void score(String word, Map<Language, Double> scores) {
        Set<Language> of = words.getOrDefault(word, Set.of());
        of.forEach(one -> scores.merge(one, 1.0 / of.size(), Double::sum));
    }
}
