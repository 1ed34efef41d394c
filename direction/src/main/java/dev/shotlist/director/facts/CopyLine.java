package dev.shotlist.director.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line that may be copy, in words: lower case, with one form of apostrophe and without stops.
 *
 * @param written as it would be read
 * @param words of it in their order
 */
record CopyLine(String written, List<String> words) {

    static CopyLine of(String written) {
        String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && isPart(lower, i);
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(lower.substring(from, i));
                from = -1;
            }
        }
        return new CopyLine(written, words);
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        boolean inner = at > 0 && at + 1 < text.length();
        boolean joined =
                inner
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean figure = joined && Character.isDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c)
                || (joined && (c == '\'' || c == '-'))
                || (figure && ".,:".indexOf(c) >= 0)
                || "%\u00a3\u20ac$".indexOf(c) >= 0;
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    boolean holds(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    /** Whether it has one of the phrases, from a word's beginning to another's end. */
    boolean says(Set<String> phrases) {
        String all = ' ' + String.join(" ", words) + ' ';
        for (String one : phrases) {
            int at = all.indexOf(one);
            while (at > 0 && !(all.charAt(at - 1) == ' ' && all.charAt(at + one.length()) == ' ')) {
                at = all.indexOf(one, at + 1);
            }
            if (at > 0) {
                return true;
            }
        }
        return false;
    }

    boolean starts(Set<String> phrases) {
        String all = String.join(" ", words) + ' ';
        return phrases.stream().anyMatch(one -> all.startsWith(one + ' '));
    }

    boolean ends(Set<String> last) {
        return last.contains(word(words.size() - 1));
    }

    /** Whether all quotes and brackets that open in it close, and none closes that did not open. */
    boolean isBalanced() {
        return isPaired('(', ')')
                && isPaired('[', ']')
                && isPaired('\u00ab', '\u00bb')
                && written.chars().filter(c -> c == '"').count() % 2 == 0
                && (written.indexOf('\u201c') < 0)
                        == (written.indexOf('\u201d') < 0 && written.indexOf('\u201e') < 0);
    }

    private boolean isPaired(char opens, char closes) {
        int open = 0;
        for (int i = 0; i < written.length(); i++) {
            open += written.charAt(i) == opens ? 1 : 0;
            open -= written.charAt(i) == closes ? 1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
