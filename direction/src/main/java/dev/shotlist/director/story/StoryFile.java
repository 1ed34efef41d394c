package dev.shotlist.director.story;

import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.Inflection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final List<StoryElement> listed = new ArrayList<>();
    private final List<StoryTask> taught = new ArrayList<>();
    private final Map<Language, Named> byLanguage = new ConcurrentHashMap<>();
    private final Map<Language, Map<String, StoryTask>> tasks = new ConcurrentHashMap<>();
    private final FactFiles files;
    private final OwnTask.Words around;
    public final StoryGrammar grammar;
    public final Testimonies testimonies;

    /**
     * What one language's words name: a brief is of one language of six.
     *
     * @param longest words of a name, elements' and features', by its first where it has several
     */
    private record Named(
            Map<String, StoryElement> elements,
            Map<String, List<StoryElement>> features,
            Map<String, Integer> longest) {
        void begins(String name) {
            int first = name.indexOf(' ');
            if (first > 0) {
                longest.merge(name.substring(0, first), Words.count(name), Math::max);
            }
        }
    }

    private record Elements(String asOf, String source, List<StoryElement> elements) {}

    private record Objects(String asOf, String source, List<StoryElement> objects) {}

    private record Tasks(String asOf, String source, OwnTask.Words around, List<StoryTask> tasks) {}

    private record MoreTasks(String asOf, String source, List<StoryTask> tasks) {}

    /** Whole tasks, each done to a thing of its own; read when a brief first teaches something. */
    private static final List<String> MORE =
            List.of(
                    "tasks-about",
                    "tasks-at-home",
                    "tasks-kitchen",
                    "tasks-care",
                    "tasks-making",
                    "tasks-screen-and-sport");

    public StoryFile(FactFiles files) {
        this.files = files;
        grammar = files.read("director/story/grammar.json", StoryGrammar.class);
        testimonies = new Testimonies(files);
        for (String subject : SUBJECTS) {
            String name = "director/story/" + subject + ".json";
            listed.addAll(files.read(name, Elements.class).elements());
        }
        listed.addAll(files.read("director/story/objects.json", Objects.class).objects());
        Tasks file = files.read("director/story/tasks.json", Tasks.class);
        around = file.around();
        taught.addAll(file.tasks());
    }

    private Map<String, StoryTask> tasks(Language language) {
        return tasks.computeIfAbsent(
                language,
                key -> {
                    Map<String, StoryTask> named = new HashMap<>();
                    for (StoryTask task : taught) {
                        put(named, bare(task.words().getOrDefault(key, List.of())), task);
                    }
                    for (String name : MORE) {
                        String file = "director/story/" + name + ".json";
                        for (StoryTask task : files.shared(file, MoreTasks.class).tasks()) {
                            put(named, bare(task.words().getOrDefault(key, List.of())), task);
                        }
                    }
                    return named;
                });
    }

    private Named named(Language language) {
        return byLanguage.computeIfAbsent(language, this::index);
    }

    private Named index(Language language) {
        Named named = new Named(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (StoryElement element : listed) {
            List<String> words = element.words().getOrDefault(language, List.of());
            if (element.role() == StoryElement.Role.FEATURE) {
                words.forEach(word ->
                        named.features()
                                .computeIfAbsent(plain(word), key -> new ArrayList<>())
                                .add(element));
            } else {
                put(named.elements(), words, element);
            }
        }
        named.elements().keySet().forEach(named::begins);
        named.features().keySet().forEach(named::begins);
        return named;
    }

    /**
     * The most words that an element or feature can have whose name begins with this word: what is
     * longer need not be looked up.
     */
    int longest(String first, Language language) {
        Map<String, Integer> known = named(language).longest();
        String plain = plain(first);
        int end = plain.indexOf(' ');
        int longest =
                Math.max(
                        known.getOrDefault(first, 1),
                        known.getOrDefault(end < 0 ? plain : plain.substring(0, end), 1));
        return Math.min(LONGEST, longest);
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

    /** Written with hyphens or not, and whatever the number: "40-hour battery". */
    private static String plain(String words) {
        if (isPlain(words)) {
            return words;
        }
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

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && !Character.isLowerCase(c)) {
                return false;
            }
        }
        return true;
    }

    private static final char NUMBER = '#';

    /**
     * What these words say of a product of that trade, whatever their endings; null for nothing.
     */
    @Nullable StoryElement feature(String name, Language language, Category category) {
        Map<String, List<StoryElement>> here = named(language).features();
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
    private static <T> void put(Map<String, T> to, List<String> words, T value) {
        words.forEach(word -> to.putIfAbsent(word.toLowerCase(Locale.ROOT), value));
    }

    /** The element of that name in lower case, in the singular or plural. */
    @Nullable StoryElement element(String name, Language language) {
        Map<String, StoryElement> here = named(language).elements();
        StoryElement found = here.get(name);
        return found == null ? here.get(EnglishForms.singular(name)) : found;
    }

    @Nullable StoryTask task(String name, Language language) {
        return tasks(language).get(name);
    }

    /** The task of that id; null without one. */
    @Nullable StoryTask taught(String id) {
        return taught.stream().filter(task -> task.id().equals(id)).findFirst().orElse(null);
    }

    OwnTask.Words around() {
        return around;
    }
}
