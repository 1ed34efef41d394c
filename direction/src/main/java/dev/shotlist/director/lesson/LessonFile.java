package dev.shotlist.director.lesson;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.facts.PhraseIndex;
import dev.shotlist.plan.Language;
import java.util.List;
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
        return longest.thing;
    }

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
