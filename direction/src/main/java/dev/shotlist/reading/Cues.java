package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of each {@link Cue}, by language. Not changed once loaded. */
final class Cues {
    private static final String EVERY_LANGUAGE = "all";

    private final Map<Language, Map<String, EnumSet<Cue>>> byLanguage =
            new EnumMap<>(Language.class);

    Cues() {
        for (Language language : Language.values()) {
            byLanguage.put(language, new HashMap<>(1024));
        }
        WordFile.each("cues.json", this::add);
    }

    private void add(String section, String tag, String words) {
        Cue cue = Cue.valueOf(section.toUpperCase(Locale.ROOT));
        for (Map.Entry<Language, Map<String, EnumSet<Cue>>> entry : byLanguage.entrySet()) {
            if (tag.equals(EVERY_LANGUAGE) || tag.equals(entry.getKey().tag())) {
                WordFile.split(
                        words,
                        word ->
                                entry.getValue()
                                        .computeIfAbsent(
                                                Folding.key(word, 0, word.length()),
                                                _ -> EnumSet.noneOf(Cue.class))
                                        .add(cue));
            }
        }
    }

    Set<Cue> of(Language language, String key) {
        Set<Cue> cues = byLanguage.getOrDefault(language, Map.of()).get(key);
        return cues == null ? Set.of() : cues;
    }
}
