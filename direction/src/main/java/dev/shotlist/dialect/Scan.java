package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks through prompts clause by clause, leaving alone what must stay word for word. */
final class Scan {
    private Scan() {}

    /** Sentences and parts between semicolons. A full stop ends one only before a blank. */
    static List<String> sentences(String text, List<String> verbatim) {
        return split(text, verbatim, Scan::endsSentence);
    }

    /** Parts between commas. */
    static List<String> clauses(String text, List<String> verbatim) {
        return split(text, verbatim, (words, at) -> words.charAt(at) == ',');
    }

    private interface Cut {
        boolean at(String text, int index);
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean end = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return c == ';' || c == '\n' || ((c == '.' || c == '!' || c == '?') && end);
    }

    private static List<String> split(String text, List<String> verbatim, Cut cut) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int kept = keptFrom(text, at, verbatim);
            if (kept > 0) {
                at += kept;
            } else {
                if (cut.at(text, at)) {
                    add(parts, text.substring(from, at));
                    from = at + 1;
                }
                at++;
            }
        }
        add(parts, text.substring(from));
        return parts;
    }

    /** Length of the word-for-word passage that begins here; 0 where none does. */
    private static int keptFrom(String text, int at, List<String> verbatim) {
        for (String passage : verbatim) {
            if (!passage.isEmpty() && text.startsWith(passage, at)) {
                return passage.length();
            }
        }
        return 0;
    }

    private static void add(List<String> parts, String part) {
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
            parts.add(stripped);
        }
    }

    static boolean holdsAny(String text, List<String> passages) {
        return passages.stream().anyMatch(one -> !one.isEmpty() && text.contains(one));
    }

    /** Whether one of the words stands in the text as a word of its own, whatever its case. */
    static boolean names(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> names(lower, word));
    }

    private static boolean names(String lower, String word) {
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
            boolean ends = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return count;
    }

    /** Whether it names a ratio such as 9:16. */
    static boolean namesRatio(String text) {
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            boolean before = at > 0 && Character.isDigit(text.charAt(at - 1));
            boolean after = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (before && after) {
                return true;
            }
        }
        return false;
    }
}
