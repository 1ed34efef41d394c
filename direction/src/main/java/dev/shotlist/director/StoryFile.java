package dev.shotlist.director;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What briefs may name that a camera can see, found by its words; read once. */
final class StoryFile {
    /** Longest name of anything in the lists, in words. */
    static final int LONGEST = 4;

    private final Map<Language, Map<String, StoryElement>> elements = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, StoryTask>> tasks = new EnumMap<>(Language.class);
    private final OwnTask.Words around;
    final StoryGrammar grammar;

    private record Elements(String asOf, String source, List<StoryElement> elements) {}

    private record Objects(String asOf, String source, List<StoryElement> objects) {}

    private record Tasks(String asOf, String source, OwnTask.Words around, List<StoryTask> tasks) {}

    StoryFile(FactFiles files) {
        grammar = files.read("director/story/grammar.json", StoryGrammar.class);
        for (Language language : Language.values()) {
            elements.put(language, new HashMap<>());
            tasks.put(language, new HashMap<>());
        }
        files.read("director/story/elements.json", Elements.class).elements().forEach(this::add);
        files.read("director/story/objects.json", Objects.class).objects().forEach(this::add);
        Tasks taught = files.read("director/story/tasks.json", Tasks.class);
        around = taught.around();
        for (StoryTask task : taught.tasks()) {
            task.words().forEach((language, words) -> put(tasks, language, words, task));
        }
    }

    private void add(StoryElement element) {
        element.words().forEach((language, words) -> put(elements, language, words, element));
    }

    /** What stands first in the files keeps a word that two of them claim. */
    private static <T> void put(
            Map<Language, Map<String, T>> to, Language language, List<String> words, T value) {
        Map<String, T> here = to.computeIfAbsent(language, key -> new HashMap<>());
        words.forEach(word -> here.putIfAbsent(word.toLowerCase(Locale.ROOT), value));
    }

    /** The element of that name in lower case, in the singular or plural. */
    @Nullable StoryElement element(String name, Language language) {
        return named(elements, name, language);
    }

    @Nullable StoryTask task(String name, Language language) {
        Map<String, StoryTask> here = tasks.get(language);
        return here == null ? null : here.get(name);
    }

    /** Words by which a task and its object are known. */
    OwnTask.Words around() {
        return around;
    }

    private static <T> @Nullable T named(
            Map<Language, Map<String, T>> from, String name, Language language) {
        Map<String, T> here = from.get(language);
        if (here == null) {
            return null;
        }
        T found = here.get(name);
        boolean plural = name.endsWith("s") && name.length() > 3;
        return found == null && plural ? here.get(name.substring(0, name.length() - 1)) : found;
    }
}
