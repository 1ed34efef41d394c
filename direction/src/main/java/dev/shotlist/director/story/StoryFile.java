package dev.shotlist.director.story;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.Inflection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What briefs may name that a camera can see, found by its words; read once. */
public final class StoryFile {
    /** Longest name of anything in the lists, in words. */
    public static final int LONGEST = 4;

    /** Files of elements; what an earlier one names, a later one does not take over. */
    public static final List<String> SUBJECTS =
            List.of(
                    "elements",
                    "people",
                    "places",
                    "happenings",
                    "troubles",
                    "animals",
                    "features");

    private final Map<Language, Map<String, StoryElement>> elements = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, List<StoryElement>>> features =
            new EnumMap<>(Language.class);
    private final Map<Language, Map<String, StoryTask>> tasks = new EnumMap<>(Language.class);
    private final OwnTask.Words around;
    public final StoryGrammar grammar;
    public final Testimonies testimonies;

    private record Elements(String asOf, String source, List<StoryElement> elements) {}

    private record Objects(String asOf, String source, List<StoryElement> objects) {}

    private record Tasks(String asOf, String source, OwnTask.Words around, List<StoryTask> tasks) {}

    public StoryFile(FactFiles files) {
        grammar = files.read("director/story/grammar.json", StoryGrammar.class);
        testimonies = new Testimonies(files);
        for (Language language : Language.values()) {
            elements.put(language, new HashMap<>());
            features.put(language, new HashMap<>());
            tasks.put(language, new HashMap<>());
        }
        for (String subject : SUBJECTS) {
            String name = "director/story/" + subject + ".json";
            files.read(name, Elements.class).elements().forEach(this::add);
        }
        files.read("director/story/objects.json", Objects.class).objects().forEach(this::add);
        Tasks taught = files.read("director/story/tasks.json", Tasks.class);
        around = taught.around();
        for (StoryTask task : taught.tasks()) {
            task.words().forEach((language, words) -> put(tasks, language, bare(words), task));
        }
    }

    /** As a brief's words are looked up: "tie a tie" is known as "tie tie". */
    private List<String> bare(List<String> names) {
        List<String> bare = new ArrayList<>();
        for (String name : names) {
            List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
            words.removeIf(around.skipped()::contains);
            bare.add(String.join(" ", words));
        }
        return bare;
    }

    private void add(StoryElement element) {
        if (element.role() == StoryElement.Role.FEATURE) {
            element.words().forEach((language, words) -> addFeature(language, words, element));
            return;
        }
        element.words().forEach((language, words) -> put(elements, language, words, element));
    }

    private void addFeature(Language language, List<String> words, StoryElement element) {
        Map<String, List<StoryElement>> here =
                features.computeIfAbsent(language, key -> new HashMap<>());
        for (String word : words) {
            here.computeIfAbsent(plain(word), key -> new ArrayList<>()).add(element);
        }
    }

    /** Written with hyphens or not, and whatever the number: "40-hour battery". */
    private static String plain(String words) {
        StringBuilder out = new StringBuilder();
        for (char c : words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').toCharArray()) {
            boolean digit = Character.isDigit(c);
            boolean again = digit && !out.isEmpty() && out.charAt(out.length() - 1) == NUMBER;
            if (!again) {
                out.append(digit ? NUMBER : c == '-' ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static final char NUMBER = '#';

    /**
     * What these words say of a product of that trade, whatever their endings; null for nothing.
     */
    @Nullable StoryElement feature(String name, Language language, Category category) {
        Map<String, List<StoryElement>> here = features.getOrDefault(language, Map.of());
        String plain = plain(name);
        StoryElement exact = feature(here.get(plain), category);
        if (exact != null) {
            return exact;
        }
        for (String stem : Inflection.stems(plain, language)) {
            StoryElement found = feature(here.get(stem), category);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable StoryElement feature(
            @Nullable List<StoryElement> named, Category category) {
        if (named != null) {
            for (StoryElement one : named) {
                if (one.isFeature(category)) {
                    return one;
                }
            }
        }
        return null;
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
        return found == null ? here.get(EnglishForms.singular(name)) : found;
    }
}
