package dev.shotlist.director.account;

import dev.shotlist.director.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the brief as a line over the picture that was made from it: "Lifeguards in the
 * water".
 *
 * @param unsaid words of a clause that is said to the makers, or that nothing comes before
 */
record OwnLine(Set<String> unsaid) {
    private static final Pattern PARTING = Pattern.compile("[ ,]+");

    /** Two lines of type on a phone, in characters. */
    private static final int LONGEST = 48;

    private static final int FEWEST_WORDS = 4;

    /** Null where it does not stand by itself. */
    @Nullable String of(String clause) {
        String text = clause.strip();
        List<String> words = List.of(PARTING.split(text.toLowerCase(Locale.ROOT), -1));
        boolean fits = text.length() <= LONGEST && words.size() >= FEWEST_WORDS;
        return !fits || words.stream().anyMatch(unsaid::contains) ? null : Words.capitalised(text);
    }
}
