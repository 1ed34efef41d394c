package dev.shotlist.defaults;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a brief forbids, by what would show of it.
 *
 * @param name the thing in English, for negative prompts
 * @param words for each of its words those that would show it, lower case: "sad kids" needs a word
 *     of "sad" and one of "kids"; empty where it is only a way of filming or of showing people
 * @param parts what may not be seen of people
 * @param who "he" or "she" where people of one sex are forbidden
 * @param sizes in which it may not be seen; with no words, sizes that no picture may have
 * @param moves likewise of the camera
 * @param heard whether it is only heard and no business of a picture
 */
public record Ban(
        String name,
        List<Set<String>> words,
        Set<Part> parts,
        @Nullable String who,
        Set<ShotSize> sizes,
        Set<CameraMovement> moves,
        boolean heard) {

    public Ban {
        words = List.copyOf(words);
        parts = Set.copyOf(parts);
        sizes = Set.copyOf(sizes);
        moves = Set.copyOf(moves);
    }

    /** What can be seen of people. */
    public enum Part {
        FACE,
        HANDS,
        /** anything at all */
        BODY;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it forbids a way of filming, all pictures or those of its words. */
    public boolean films() {
        return !sizes.isEmpty() || !moves.isEmpty();
    }

    /** Whether a text in lower case shows it: a word for each of its words stands there. */
    public boolean inLower(String lower) {
        if (words.isEmpty()) {
            return false;
        }
        for (Set<String> alternatives : words) {
            if (!standsAny(lower, alternatives)) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsAny(String text, Set<String> words) {
        for (String word : words) {
            if (stands(text, word)) {
                return true;
            }
        }
        return false;
    }

    /** As a word of its own, or its plural. */
    private static boolean stands(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            char after = end == text.length() ? ' ' : text.charAt(end);
            if (starts && (!Character.isLetterOrDigit(after) || after == 's')) {
                return true;
            }
        }
        return false;
    }
}
