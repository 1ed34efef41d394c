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

    static boolean stands(Settled settled, JobTalk talk, FactWords known) {
        String text = settled.reading().text().toLowerCase(Locale.ROOT);
        for (String list : talk.lists().getOrDefault(settled.language(), List.of())) {
            int at = text.indexOf(list);
            if (at >= 0 && isDenied(text.substring(Math.max(0, at - NEAR), at), known.without())) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last stop before it. */
    private static boolean isDenied(String before, Set<String> denials) {
        int stop = before.length();
        while (stop > 0 && ".!?;\n".indexOf(before.charAt(stop - 1)) < 0) {
            stop--;
        }
        return CopyLine.of(before.substring(stop)).holds(denials);
    }
}
