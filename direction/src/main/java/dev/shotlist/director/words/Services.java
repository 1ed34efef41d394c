package dev.shotlist.director.words;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns of what is done, run or held, and of who does it: nobody takes one off a shelf. */
public final class Services {
    private static final Services OURS =
            new Services(FactFiles.ours().read("director/services.json", File.class));

    /**
     * @param words by language, lower case
     * @param rooms where people work, in any language
     * @param endings of other words in languages that write them in one
     */
    private record File(
            String asOf,
            String source,
            Map<Language, Set<String>> words,
            Set<String> rooms,
            Map<Language, List<String>> endings) {}

    private final File file;

    private Services(File file) {
        this.file = file;
    }

    /** Whether a word says where people work, and nothing of what they make there. */
    public static boolean isRoom(String word) {
        return OURS.file.rooms().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the noun's main word is one: "clock restoration", "Sattlerin", "atelier vélo". */
    public static boolean names(String noun, Language language) {
        String words = noun.toLowerCase(Locale.ROOT).strip();
        boolean last = language == Language.EN || language == Language.DE;
        String main = last ? words.substring(words.lastIndexOf(' ') + 1) : Words.first(words);
        return OURS.file.words().getOrDefault(language, Set.of()).contains(main)
                || OURS.file.endings().getOrDefault(language, List.of()).stream()
                        .anyMatch(end -> main.length() > end.length() && main.endsWith(end));
    }
}
