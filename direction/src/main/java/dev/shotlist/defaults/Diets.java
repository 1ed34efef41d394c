package dev.shotlist.defaults;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What may not be seen because of what a brief says is eaten: no pork in a vegan soup. */
final class Diets {
    private record Shunned(String name, Set<String> shows) {}

    /**
     * @param words by which a brief says that all is of that diet, lower case
     */
    private record Diet(Map<Language, Set<String>> words, List<Shunned> shuns) {}

    private record DietFile(String asOf, String source, List<Diet> diets) {}

    private final List<Diet> diets;

    Diets(FactFiles files) {
        diets = files.read("defaults/diets.json", DietFile.class).diets();
    }

    /** What the brief itself names may be seen: a vegan cheese is a cheese. */
    List<Ban> of(String brief, Language language) {
        Set<String> said = words(brief);
        List<Ban> bans = new ArrayList<>();
        for (Diet diet : diets) {
            if (diet.words().getOrDefault(language, Set.of()).stream().noneMatch(said::contains)) {
                continue;
            }
            for (Shunned shunned : diet.shuns()) {
                Set<String> shows = new LinkedHashSet<>(shunned.shows());
                shows.removeIf(said::contains);
                bans.add(
                        new Ban(
                                shunned.name(),
                                List.of(shows),
                                Set.of(),
                                null,
                                Set.of(),
                                Set.of(),
                                false));
            }
        }
        return bans;
    }

    private static Set<String> words(String brief) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (char c : (brief.toLowerCase(Locale.ROOT) + ' ').toCharArray()) {
            if (Character.isLetter(c) || c == '-') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
