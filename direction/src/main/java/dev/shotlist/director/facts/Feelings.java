package dev.shotlist.director.facts;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a brief says of its viewers' troubles into what it asks them: "beginners are scared of
 * coming alone" becomes "Scared of coming alone?".
 *
 * @param words the brief's
 */
record Feelings(BriefWords words, FactWords known) {
    /** Before it stands who they are, in so few words. */
    private static final int NEAR = 4;

    private static final int LONGEST = 12;

    /** Null where the clause tells of no such thing. */
    @Nullable String question(int from, int to) {
        if (to - from > LONGEST || !words.unshut(from, to) || isOwn(from)) {
            return null;
        }
        for (int i = from + 1; i + 1 < Math.min(to, from + NEAR); i++) {
            boolean are = words.lower(i).equals("are") || words.lower(i).equals("feel");
            if (are && known.viewer().feelings().contains(words.lower(i + 1)) && isMany(i - 1)) {
                return Words.capitalised(words.written(i + 1, to)) + "?";
            }
            String asked = known.viewer().dreads().get(words.lower(i) + ' ' + words.lower(i + 1));
            if (asked != null) {
                String rest = i + 2 < to ? " " + words.written(i + 2, to) : "";
                return asked + rest + "?";
            }
        }
        return null;
    }

    private boolean isMany(int word) {
        String said = words.lower(word);
        return said.endsWith("s") || known.people().contains(said);
    }

    /** "we are scared" tells of the makers. */
    private boolean isOwn(int from) {
        String first = words.lower(from).toLowerCase(Locale.ROOT);
        return known.tellers().contains(first)
                || known.ours().contains(first)
                || words.isFigure(from)
                || first.equals("i");
    }
}
