package dev.shotlist.director.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence as its words and what stands between them. */
final class Spoken {
    private Spoken() {}

    /** Words and gaps in turn, beginning with a gap that may be empty. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        boolean word = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && isOfWord(text, i);
            if (i == text.length() || in != word) {
                parts.add(text.substring(from, i));
                from = i;
                word = in;
            }
        }
        return parts;
    }

    static List<String> words(String text) {
        List<String> parts = parts(text);
        List<String> words = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            words.add(parts.get(i));
        }
        return words;
    }

    /** Whether a brief says more words and places of one country than of the other. */
    static boolean isFrom(String brief, Set<String> here, Set<String> there) {
        int balance = 0;
        for (String said : upToThree(brief)) {
            balance += here.contains(said) ? 1 : 0;
            balance -= there.contains(said) ? 1 : 0;
        }
        return balance > 0;
    }

    /** Words in lower case, alone and with the one or two behind them, hyphens between. */
    private static List<String> upToThree(String text) {
        List<String> words = words(text.toLowerCase(Locale.ROOT));
        List<String> all = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            String two = words.get(i) + '-' + words.get(i + 1);
            all.add(two);
            if (i + 2 < words.size()) {
                all.add(two + '-' + words.get(i + 2));
            }
        }
        return all;
    }

    /** Hyphens within a word are of it. */
    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        boolean inner =
                c == '-'
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at - 1))
                        && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || c == '€' || inner;
    }
}
