package dev.shotlist.director.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the words of one country in the place of another's, the longest phrase first. */
final class Swapped {
    /** In words. */
    private static final int LONGEST = 4;

    private final Map<String, String> words;
    private final Set<String> brief;

    /**
     * @param words what is called otherwise, by what it is called in our own lines
     * @param brief the words of the brief, which are right wherever they come from
     */
    Swapped(Map<String, String> words, Set<String> brief) {
        this.words = words;
        this.brief = brief;
    }

    void set(List<String> parts) {
        for (int at = 1; at < parts.size(); at += 2) {
            for (int count = LONGEST; count > 0; count--) {
                String said = phrase(parts, at, count);
                String other = said == null ? null : words.get(said);
                if (said != null && other != null && !isOfBrief(said)) {
                    replace(parts, at, count, other);
                    break;
                }
            }
        }
    }

    private boolean isOfBrief(String said) {
        return said.length() > 3 && brief.containsAll(Spoken.words(said));
    }

    /** So many words in lower case, with one space between them. */
    private static @Nullable String phrase(List<String> parts, int at, int count) {
        int last = at + 2 * (count - 1);
        if (last >= parts.size()) {
            return null;
        }
        StringBuilder phrase = new StringBuilder(parts.get(at));
        for (int i = at + 1; i < last; i += 2) {
            if (!parts.get(i).equals(" ")) {
                return null;
            }
            phrase.append(' ').append(parts.get(i + 1));
        }
        return phrase.toString().toLowerCase(Locale.ROOT);
    }

    /** Puts words in the place of others, with their capital. */
    private static void replace(List<String> parts, int at, int count, String other) {
        boolean capital = Character.isUpperCase(parts.get(at).charAt(0));
        parts.set(at, capital ? PortugueseSentence.capitalised(other) : other);
        for (int i = 1; i < count; i++) {
            parts.remove(at + 1);
            parts.remove(at + 1);
        }
    }
}
