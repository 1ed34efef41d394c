package dev.shotlist.director.words;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a picture was chosen for, as long as its reason is not worded: that is done when all of a
 * piece are known, so that no two reasons sound alike. It travels as a reason does.
 */
public final class Motive {
    private static final char OPEN = '\u0001';

    /** What a picture may be chosen for. */
    public enum Kind {
        /** something that the brief names */
        THING,
        /** what sets the product apart */
        FEATURE,
        /** the brief asks for this picture */
        ORDER,
        /** something is taught */
        STEP,
        /** a look between others */
        DETAIL;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** More words than these describe a thing and do not name it. */
    private static final int LONGEST = 4;

    private Motive() {}

    public static String thing(String words) {
        boolean names = !words.isBlank() && Words.count(words) <= LONGEST && !words.equals("it");
        return names ? of(Kind.THING, definite(words)) : detail();
    }

    public static String feature(String words) {
        return of(Kind.FEATURE, words);
    }

    /**
     * @param asked the order in the brief's own words, for whoever reads the plan beside it; empty
     *     where the picture has them already
     */
    public static String order(String seen, String asked) {
        return of(Kind.ORDER, seen.isBlank() ? "" : definite(seen)) + OPEN + clipped(asked);
    }

    /** A longer order is quoted up to here, in characters. */
    private static final int LONGEST_QUOTED = 90;

    private static String clipped(String asked) {
        String said = asked.strip();
        if (said.length() <= LONGEST_QUOTED || said.indexOf('{') >= 0) {
            return said.indexOf('{') < 0 ? said : "";
        }
        int space = said.lastIndexOf(' ', LONGEST_QUOTED);
        return said.substring(0, space < 0 ? LONGEST_QUOTED : space) + " \u2026";
    }

    public static String step(String label) {
        return of(Kind.STEP, Words.uncounted(label));
    }

    public static String detail() {
        return of(Kind.DETAIL, "");
    }

    private static String of(Kind kind, String words) {
        // a slot is filled in pictures and nowhere else
        return OPEN + kind.name() + OPEN + (words.indexOf('{') < 0 ? words : "");
    }

    public static @Nullable Kind kind(String reason) {
        return reason.isEmpty() || reason.charAt(0) != OPEN
                ? null
                : Kind.valueOf(reason.substring(1, reason.indexOf(OPEN, 1)));
    }

    public static String words(String reason) {
        int from = reason.indexOf(OPEN, 1) + 1;
        int to = reason.indexOf(OPEN, from);
        return reason.substring(from, to < 0 ? reason.length() : to);
    }

    /** The brief's own words for an ordered picture; empty where it needs none. */
    public static String asked(String reason) {
        int quoted = reason.indexOf(OPEN, reason.indexOf(OPEN, 1) + 1);
        return quoted < 0 ? "" : reason.substring(quoted + 1);
    }

    private static final Set<String> STANDING =
            Set.of(
                    "the", "two", "three", "four", "five", "both", "every", "one", "each", "their",
                    "her", "his");

    /** "logbook" is "the logbook"; a name and what is counted stand as they are. */
    private static String definite(String words) {
        String said = words.strip();
        String first = Words.first(said);
        boolean name = !said.toLowerCase(Locale.ROOT).substring(0, 1).equals(said.substring(0, 1));
        boolean article = first.equals("a") || first.equals("an");
        if (article && said.length() > first.length()) {
            return "the " + said.substring(first.length() + 1);
        }
        boolean whole = name || STANDING.contains(first);
        return whole ? said : "the " + said;
    }
}
