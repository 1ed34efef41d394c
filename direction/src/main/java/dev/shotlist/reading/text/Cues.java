package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of each {@link Cue}, by language; a language's are laid out with its first brief. */
public final class Cues {
    private static final String EVERY_LANGUAGE = "all";

    /** What the words do, for whoever reads the file. */
    private static final String NOTE = "note";

    /** A list as the file holds it. */
    private record Words(Cue cue, String tag, String list) {}

    private final List<Words> lists = new ArrayList<>(512);
    private final Map<Language, Map<String, EnumSet<Cue>>> byLanguage =
            new EnumMap<>(Language.class);

    Cues() {
        WordFile.each(
                "cues.json",
                (section, tag, words) -> {
                    if (!tag.equals(NOTE)) {
                        Cue cue = Cue.valueOf(section.toUpperCase(Locale.ROOT));
                        lists.add(new Words(cue, tag, words));
                    }
                });
    }

    private Map<String, EnumSet<Cue>> lay(Language language) {
        Map<String, EnumSet<Cue>> cues = HashMap.newHashMap(1024);
        for (Words words : lists) {
            if (words.tag.equals(EVERY_LANGUAGE) || words.tag.equals(language.tag())) {
                WordFile.split(
                        words.list,
                        word ->
                                cues.computeIfAbsent(
                                                Folding.key(word, 0, word.length()),
                                                _ -> EnumSet.noneOf(Cue.class))
                                        .add(words.cue));
            }
        }
        return cues;
    }

    /** What each word of a language does; a word that is in no list does nothing. */
    synchronized Map<String, EnumSet<Cue>> of(Language language) {
        return byLanguage.computeIfAbsent(language, this::lay);
    }

    public boolean has(Language language, String word, Cue cue) {
        Set<Cue> cues = of(language).get(word);
        return cues != null && cues.contains(cue);
    }
}
