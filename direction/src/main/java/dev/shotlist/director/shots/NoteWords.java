package dev.shotlist.director.shots;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells a client's note of a picture from what is said to the makers.
 *
 * @param leads what stands before a picture and is none of it
 * @param cameras the same that says how it is seen: a size and a move
 * @param sizesBehind the same behind it: a size, or null where none is meant
 * @param speech words that no note of a picture has, by language
 * @param asks how a client asks to be shown something
 * @param happenings how a clause tells what somebody does
 * @param client words by which clients speak of themselves, which make a sentence no list
 * @param craft words of how a film is made, which say nothing of its pictures
 * @param seasons of a year
 * @param years what somebody is followed through: "four seasons", "a year"
 * @param nights hours at which one who is up is awake
 * @param pieces what such a piece may be called, before where it plays
 * @param after before what somebody does in it
 * @param calm subjects for an app that somebody plays with, from worry to rest
 * @param vague English nouns that alone name nothing that could be seen
 * @param never English nouns that no camera sees
 * @param containers what goods come in: "can", "pouch"
 * @param paths how two places are seen that the camera goes between
 * @param longest words of such a note
 * @param list so many of them in a sentence make a list, in which one word is a picture
 */
record NoteWords(
        String asOf,
        String source,
        List<String> leads,
        Map<String, List<@Nullable String>> cameras,
        Map<String, @Nullable String> sizesBehind,
        Map<Language, Set<String>> speech,
        Asks asks,
        Told happenings,
        Set<String> client,
        Set<String> craft,
        Set<String> seasons,
        Set<String> years,
        Set<String> nights,
        Set<String> pieces,
        Set<String> after,
        List<String> calm,
        Set<String> vague,
        Set<String> never,
        Set<String> containers,
        List<String> paths,
        int longest,
        int list) {

    /**
     * What somebody does or where they are: "a skit at 2am in the kitchen", "calm after she opens
     * the app"; null where the words say neither.
     *
     * @param note lower case
     */
    @Nullable List<String> told(List<String> note) {
        for (int i = 0; i + 2 < note.size(); i++) {
            String word = note.get(i);
            boolean where = pieces.contains(word) && PLACING.contains(note.get(i + 1));
            boolean does = i > 0 && after.contains(note.get(i - 1)) && WHO.contains(word);
            if (where || does) {
                return note.subList(i + 1, note.size());
            }
        }
        return null;
    }

    private static final Set<String> PLACING = Set.of("at", "in", "on", "inside", "under");

    private static final Set<String> WHO = Set.of("she", "he");

    /**
     * How English clients ask to be shown something.
     *
     * @param verbs "show"
     * @param before all that may stand before it in its clause: "please"
     * @param breaks where what is asked for ends: "not a cartoon one"
     * @param emphasis words in it that say nothing of it: "actually"
     * @param that before what is asked for: "show that you can"
     * @param anybody who does it, whoever that is: "you"
     * @param able between them and what they do: "can"
     * @param users who uses what is sold: "you"
     * @param workers who tell their own work
     * @param ours how verbs end that say so themselves
     * @param steps what leads up to one step of it: "then"
     * @param fewest words of a picture
     */
    record Asks(
            Set<String> verbs,
            Set<String> before,
            Set<String> breaks,
            Set<String> emphasis,
            Set<String> that,
            Set<String> anybody,
            Set<String> able,
            Set<String> users,
            Map<Language, Set<String>> workers,
            Map<Language, Set<String>> ours,
            Set<String> steps,
            int fewest) {
        Set<String> workers(Language language) {
            return workers.getOrDefault(language, Set.of());
        }

        Set<String> ours(Language language) {
            return ours.getOrDefault(language, Set.of());
        }
    }

    /**
     * How a clause tells what somebody does.
     *
     * @param leads what stands before it: "it's about", "you are"
     * @param ones with which it begins: "a", "two"
     * @param relatives behind whom it tells of: "who"
     * @param ands where another thing is told
     * @param hanging English words on which nothing that is told ends
     */
    record Told(
            Map<Language, Set<String>> leads,
            Map<Language, Set<String>> ones,
            Map<Language, Set<String>> relatives,
            Map<Language, Set<String>> ands,
            Set<String> hanging) {
        Set<String> leads(Language language) {
            return leads.getOrDefault(language, Set.of());
        }

        Set<String> ones(Language language) {
            return ones.getOrDefault(language, Set.of());
        }

        Set<String> relatives(Language language) {
            return relatives.getOrDefault(language, Set.of());
        }

        Set<String> ands(Language language) {
            return ands.getOrDefault(language, Set.of());
        }
    }

    /** What is left of a note, and how it is to be seen. */
    record Seen(List<String> words, @Nullable ShotSize size, @Nullable CameraMovement move) {}

    /**
     * @param note lower case
     */
    Seen seen(List<String> note) {
        List<String> left = note;
        ShotSize size = null;
        CameraMovement move = null;
        boolean again = true;
        while (again && left.size() > 1) {
            again = false;
            for (int length = Math.min(LONGEST_LEAD, left.size() - 1); length > 0; length--) {
                String lead = String.join(" ", left.subList(0, length));
                List<@Nullable String> camera = cameras.get(lead);
                if (camera == null && !leads.contains(lead)) {
                    continue;
                }
                if (camera != null) {
                    size = size(camera.getFirst());
                    String moving = camera.getLast();
                    move = moving == null ? null : CameraMovement.valueOf(upper(moving));
                }
                left = left.subList(length, left.size());
                again = true;
                break;
            }
        }
        String last = left.getLast();
        if (left.size() > 1 && sizesBehind.containsKey(last)) {
            left = left.subList(0, left.size() - 1);
            size = size(sizesBehind.get(last));
        }
        return new Seen(left, size, move);
    }

    private static @Nullable ShotSize size(@Nullable String wire) {
        return wire == null ? null : ShotSize.valueOf(upper(wire));
    }

    private static String upper(String wire) {
        return wire.toUpperCase(java.util.Locale.ROOT);
    }

    private static final int LONGEST_LEAD = 3;
}
