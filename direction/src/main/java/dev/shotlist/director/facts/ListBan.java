package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a brief wants no list of what its product can do: "Not an ad with a list of features".
 */
final class ListBan {
    /** A denial stands so near before what it denies, in characters. */
    private static final int NEAR = 40;

    private ListBan() {}

    static boolean stands(Settled settled, JobTalk talk) {
        String text = settled.reading().text().toLowerCase(Locale.ROOT);
        for (String list : talk.lists().getOrDefault(settled.language(), List.of())) {
            int at = text.indexOf(list);
            if (at >= 0 && isDenied(text.substring(Math.max(0, at - NEAR), at), talk.denials())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence enumerates: its figures are more than the year since when. */
    static boolean enumerates(String line) {
        for (String word : CopyLine.of(line).words()) {
            boolean figure = word.codePoints().anyMatch(Character::isDigit);
            boolean year = word.length() == YEAR && (word.startsWith("1") || word.startsWith("20"));
            if (figure && !year) {
                return true;
            }
        }
        return false;
    }

    private static final int YEAR = 4;

    /** Behind the last stop before it. */
    private static boolean isDenied(String before, Set<String> denials) {
        int stop = before.length();
        while (stop > 0 && ".!?;\n".indexOf(before.charAt(stop - 1)) < 0) {
            stop--;
        }
        return CopyLine.of(before.substring(stop)).holds(denials);
    }
}
