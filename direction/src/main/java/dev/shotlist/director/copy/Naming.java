package dev.shotlist.director.copy;

import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.facts.ShownFacts;
import dev.shotlist.director.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a piece first names its product: with what the brief says it is, or by its name alone. */
record Naming(@Nullable String said, @Nullable String shown) {
    /** "A budgeting app" is no news beside the name; "the tool library in Stirling" is. */
    private static final int NEWS = 4;

    static Naming of(Telling telling, BriefFacts facts) {
        String name = telling.name();
        String what = facts.introduction();
        if (name == null || what == null || repeats(name, what)) {
            return new Naming(telling.spokenName(false), null);
        }
        String card = name + ": " + what;
        boolean says = Words.count(what) >= NEWS && card.length() <= ShownFacts.LONGEST_LINE;
        String said = telling.introduced(what);
        return new Naming(
                said == null ? telling.spokenName(false) : said,
                says && said != null ? card : null);
    }

    /** "Repair Café is a repair café" says nothing. */
    private static boolean repeats(String name, String what) {
        return name.toLowerCase(Locale.ROOT).endsWith(lastTwo(what));
    }

    private static String lastTwo(String what) {
        String lower = what.toLowerCase(Locale.ROOT);
        return lower.substring(lower.indexOf(' ') + 1);
    }
}
