package dev.shotlist.director.words;

import dev.shotlist.brief.BriefText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small changes to words. */
public final class Words {
    private Words() {}

    public static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text.substring(Character.charCount(first)))
                .toString();
    }

    /** Without the number of a counted step: "2. Fold it" is "Fold it". */
    public static String uncounted(String label) {
        int dot = label.indexOf(". ");
        return dot > 0 && dot < 3 ? label.substring(dot + 2) : label;
    }

    /** The first word, in lower case. */
    public static String first(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    public static int count(String text) {
        return count(text, Integer.MAX_VALUE);
    }

    /** Whether a text has fewer words than that; a long one is not gone through to its end. */
    public static boolean isShorter(String text, int words) {
        return count(text, words) < words;
    }

    private static int count(String text, int enough) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < enough; i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
        }
        return words;
    }

    /** Runs of letters, in lower case: no mark and no figure parts or joins them. */
    public static List<String> letters(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= lower.length(); ) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            if (Character.isLetter(c)) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                all.add(lower.substring(from, i));
                from = -1;
            }
            i += Character.charCount(c);
        }
        return all;
    }

    public static boolean same(String one, String other) {
        return BriefText.bare(one).equals(BriefText.bare(other));
    }

    /** Whether most words of the shorter one stand in the other. */
    public static boolean overlap(String one, String other) {
        List<String> these = List.of(one.toLowerCase(Locale.ROOT).split(" ", -1));
        List<String> those = List.of(other.toLowerCase(Locale.ROOT).split(" ", -1));
        long common = these.stream().filter(those::contains).count();
        return common * 2 > Math.min(these.size(), those.size());
    }
}
