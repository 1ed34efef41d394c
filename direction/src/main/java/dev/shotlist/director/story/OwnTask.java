package dev.shotlist.director.story;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a brief wants taught, and the thing that it is done to.
 *
 * @param whole whether the brief names the very task, with the thing that it is done to
 * @param words the brief's own, from the verb on
 * @param title the same as the brief puts the question: "How to descale a kettle"; null where it is
 *     too long for one
 */
record OwnTask(StoryTask task, String object, boolean whole, String words, @Nullable String title) {
    /** A German verb stands behind its object. */
    private static final int FARTHEST = 12;

    private static final int LONGEST_OBJECT = 3;

    /**
     * Words around a task.
     *
     * @param how before these a brief says what it teaches
     * @param asks those of them with which the question itself begins
     * @param articles what an English object may begin with
     * @param particles what belongs to an English verb: "clean out", "set up"
     * @param unnamed stands for a product of which only the name is known
     * @param behind what ends an English object
     * @param skipped small words that no name of a task holds: "tie a tie" is known as "tie tie"
     */
    record Words(
            Map<Language, List<String>> how,
            Map<Language, List<String>> asks,
            List<String> articles,
            List<String> particles,
            String unnamed,
            List<String> behind,
            Set<String> skipped) {}

    /**
     * A task that is named.
     *
     * @param whole whether its name says what it is done to
     * @param end behind its name
     */
    private record Match(StoryTask task, boolean whole, int end) {}

    /** Whether the brief says how something is done. */
    static boolean teaches(BriefWords words, StoryFile file, Language language) {
        return verb(words, file, language, false, List.of()) >= 0;
    }

    /**
     * The word that says what is taught; -1 without one.
     *
     * @param lesson whether the piece teaches: then a whole name is enough, "fire drill video"
     * @param listed steps of the brief, which are none of them what the piece is about
     */
    private static int verb(
            BriefWords words,
            StoryFile file,
            Language language,
            boolean lesson,
            List<ShotOrder> listed) {
        List<String> how = file.around().how().getOrDefault(language, List.of());
        int any = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!how.contains(words.lower(i))) {
                continue;
            }
            for (int at = i + 1; at < Math.min(words.size(), i + FARTHEST); at++) {
                Match match = matched(words, at, file, language);
                if (match != null && (match.whole() || !lesson)) {
                    return at;
                }
                any = match != null && any < 0 ? at : any;
            }
        }
        for (int at = 0; lesson && at < words.size(); at++) {
            Match match = matched(words, at, file, language);
            if (match != null && match.whole() && !isListed(words, at, match, listed)) {
                return at;
            }
        }
        return any;
    }

    /** "Feed the starter" is a first step to a loaf. */
    private static boolean isListed(BriefWords words, int at, Match match, List<ShotOrder> listed) {
        String said = words.written(at, match.end());
        return listed.stream().anyMatch(one -> one.words().contains(said));
    }

    private static @Nullable Match matched(
            BriefWords words, int at, StoryFile file, Language language) {
        boolean name = !file.around().skipped().contains(words.lower(at));
        return name && words.open(at, at + 1) ? task(words, at, file, language) : null;
    }

    /** The task whose name begins there; of several the one with the longest name. */
    private static @Nullable Match task(
            BriefWords words, int at, StoryFile file, Language language) {
        List<String> name = new ArrayList<>();
        Match longest = null;
        for (int end = at + 1; end <= words.size() && words.open(at, end); end++) {
            String word = words.lower(end - 1);
            if (file.around().skipped().contains(word)) {
                continue;
            }
            name.add(word);
            StoryTask task = file.task(String.join(" ", name), language);
            longest = task == null ? longest : new Match(task, isWhole(task, name), end);
            if (name.size() == StoryFile.LONGEST) {
                break;
            }
        }
        return longest;
    }

    /** Several words, or one that says it all: "Sauerteig", "simulacro". */
    private static boolean isWhole(StoryTask task, List<String> name) {
        return name.size() > 1 || Boolean.TRUE.equals(task.alone());
    }

    /** The task that a lesson teaches, whatever it is done to. */
    static @Nullable StoryTask taught(BriefWords words, StoryFile file, Language language) {
        int at = verb(words, file, language, true, List.of());
        Match match = at < 0 ? null : task(words, at, file, language);
        return match == null ? null : match.task();
    }

    static @Nullable OwnTask in(
            BriefWords words,
            StoryFile file,
            Language language,
            boolean lesson,
            List<ShotOrder> listed,
            List<OwnElements.Found> found) {
        int at = verb(words, file, language, lesson, listed);
        Match match = at < 0 ? null : task(words, at, file, language);
        if (match == null) {
            return null;
        }
        StoryTask task = match.task();
        String own = task.object();
        String object =
                match.whole() && own != null
                        ? own
                        : object(words, match.end(), language, file.around(), found);
        object = object == null ? own : object;
        int end = Math.min(words.clauseEnd(at), at + 5);
        return object == null
                ? null
                : new OwnTask(
                        task,
                        object,
                        match.whole() && object.equals(own),
                        words.written(at, end),
                        TaskTitle.of(
                                words,
                                at,
                                file.around().asks().getOrDefault(language, List.of()),
                                file.around().behind()));
    }

    /** The same done to something else. */
    OwnTask on(String other) {
        return new OwnTask(task, other, false, words, title);
    }

    /** What the task is done to: a thing of the lists, else the English words behind the verb. */
    private static @Nullable String object(
            BriefWords words,
            int from,
            Language language,
            Words around,
            List<OwnElements.Found> found) {
        for (OwnElements.Found one : found) {
            if (one.element().part() == StoryElement.Role.OBJECT) {
                return one.english();
            }
        }
        if (language != Language.EN || from >= words.size()) {
            return null;
        }
        int start = from;
        while (start < words.size() && around.particles().contains(words.lower(start))) {
            start++;
        }
        while (start < words.size() && around.articles().contains(words.lower(start))) {
            start++;
        }
        int end = start;
        int clause = words.clauseEnd(from);
        while (end < Math.min(clause, start + LONGEST_OBJECT)
                && !around.behind().contains(words.lower(end))) {
            end++;
        }
        return end > start ? words.key(start, end) : null;
    }
}
