package dev.shotlist.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text as lower-case words, to look for phrases in; one pass, no patterns. */
final class Tokens {
    private static final Set<String> DENYING =
            Set.of("no", "not", "without", "never", "nobody", "free", "avoid", "un");

    /** "No loud bright colours": a denial reaches over a few words. */
    private static final int REACH = 3;

    /** Stands where a clause ends, so that no phrase or denial reaches over it. */
    private static final String STOP = ".";

    private final List<String> words;

    private Tokens(List<String> words) {
        this.words = words;
    }

    static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        // What stands before an apostrophe: "dog's" is one word, "dogs".
        String before = "";
        int from = -1;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                from = from < 0 ? i : from;
                continue;
            }
            if (from >= 0) {
                String run = lower.substring(from, i);
                before = before.isEmpty() ? run : before + run;
                from = -1;
            }
            if (!before.isEmpty() && c != '\'' && c != '\u2019') {
                words.add(before);
                before = "";
            }
            if (c == '.' || c == ',' || c == ';' || c == ':') {
                words.add(STOP);
            }
        }
        return new Tokens(words);
    }

    static List<List<String>> phrases(List<String> texts) {
        return texts.stream().map(text -> of(text).words).toList();
    }

    /** The words of a phrase. */
    static List<String> phrase(String text) {
        return of(text).words;
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at);
    }

    /** Whether the phrase stands there and is not denied: "no text" does not say "text". */
    boolean says(List<String> phrase, int at) {
        return matches(phrase, at) && !denied(at);
    }

    /** Whether one of the phrases is said anywhere. */
    boolean saysAny(List<List<String>> phrases) {
        for (List<String> phrase : phrases) {
            for (int at = 0; at + phrase.size() <= words.size(); at++) {
                if (says(phrase, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the phrase stands anywhere, denied or not. */
    boolean holds(List<String> phrase) {
        for (int at = 0; at < words.size(); at++) {
            if (matches(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(List<String> phrase, int at) {
        if (phrase.isEmpty() || at + phrase.size() > words.size()) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!words.get(at + k).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    private boolean denied(int at) {
        for (int k = at - 1; k >= 0 && k >= at - REACH && !words.get(k).equals(STOP); k--) {
            if (DENYING.contains(words.get(k))) {
                return true;
            }
        }
        return false;
    }
}
