package dev.shotlist.director.lesson;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where things are worked on, as a dated data file has it. */
final class LessonFile {
    /**
     * @param titles words around what is taught
     * @param lines what is said when it is done, by the purpose of the picture
     */
    private record File(
            String asOf,
            String source,
            LessonTitle.Around titles,
            Map<String, Map<Language, List<String>>> lines,
            List<Workplace> workplaces) {}

    private final File file;
    private final PhraseIndex<Workplace.Thing> things = new PhraseIndex<>();

    LessonFile(FactFiles files) {
        file = files.read("director/lessons.json", File.class);
        for (Workplace place : file.workplaces()) {
            for (Map<Language, List<String>> thing : place.things()) {
                String english = thing.getOrDefault(Language.EN, List.of()).getFirst();
                things.add(thing, new Workplace.Thing(place, english));
            }
        }
    }

    LessonTitle.Around titles() {
        return file.titles();
    }

    /** What is said when it is done. */
    List<String> done(Language language) {
        return file.lines().getOrDefault("benefit", Map.of()).getOrDefault(language, List.of());
    }

    /** The thing with the longest name that a text names; of several the first. */
    Workplace.@Nullable Thing in(String text, Language language) {
        Longest longest = new Longest();
        things.find(text, language, (thing, length, opens, ends) -> longest.see(thing, length));
        return longest.thing == null && language == Language.DE
                ? byTail(text.toLowerCase(Locale.ROOT))
                : longest.thing;
    }

    /** "Teichpumpe" is a pump. */
    private Workplace.@Nullable Thing byTail(String text) {
        Longest longest = new Longest();
        for (Workplace place : file.workplaces()) {
            for (Map<Language, List<String>> thing : place.things()) {
                String english = thing.getOrDefault(Language.EN, List.of()).getFirst();
                for (String name : thing.getOrDefault(Language.DE, List.of())) {
                    int at = name.length() < SHORTEST_TAIL ? -1 : text.indexOf(name);
                    int end = at + name.length();
                    boolean ends = at > 0 && (end == text.length() || !isLetter(text, end));
                    if (ends && isLetter(text, at - 1)) {
                        longest.see(new Workplace.Thing(place, english), name.length());
                    }
                }
            }
        }
        return longest.thing;
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetter(text.charAt(at));
    }

    private static final int SHORTEST_TAIL = 5;

    /** The longest that was seen. */
    private static final class Longest {
        private Workplace.@Nullable Thing thing;
        private int length;

        void see(Workplace.Thing other, int letters) {
            if (letters > length) {
                thing = other;
                length = letters;
            }
        }
    }
}
