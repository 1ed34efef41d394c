package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Slips of the finger in the words that instructions turn on: a letter left out, doubled, changed
 * or out of order. Words that mean something already are never touched, and the first letter is
 * taken to be right.
 */
final class Spelling {
    /** Shorter words are one slip away from too many others. */
    private static final int SHORTEST = 4;

    /** From this length on letters may have changed places. */
    private static final int TURNED = 5;

    /** From this length on a changed letter leaves no doubt about the word. */
    private static final int LONG = 7;

    private final Map<String, List<String>> byDeletion = new HashMap<>();

    /**
     * @param vocabulary words that may be meant
     */
    Spelling(Collection<String> vocabulary) {
        for (String word : vocabulary) {
            if (word.length() >= SHORTEST) {
                byDeletion.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(word);
                for (int i = 1; i < word.length(); i++) {
                    byDeletion.computeIfAbsent(without(word, i), _ -> new ArrayList<>(1)).add(word);
                }
            }
        }
    }

    /** The one word that may have been meant; the word itself where none or several may. */
    String mended(String word) {
        if (word.length() < SHORTEST - 1 || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        Set<String> meant = new HashSet<>(byDeletion.getOrDefault(word, List.of()));
        meant.removeIf(one -> isDerived(one, word));
        if (word.length() < SHORTEST) {
            // "jaz": of so short a word only a doubled letter is missed.
            meant.removeIf(one -> !isUndoubled(one, word));
        } else {
            for (int i = 1; i < word.length(); i++) {
                String shorter = without(word, i);
                for (String one : byDeletion.getOrDefault(shorter, List.of())) {
                    boolean more = one.equals(shorter) && isSuperfluous(word, i);
                    if (more || (!one.equals(shorter) && isOneSlip(one, word))) {
                        meant.add(one);
                    }
                }
            }
        }
        return meant.size() == 1 ? meant.iterator().next() : word;
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    /** "musicc", but not "liked" for "lied": of a short word only a doubled letter is too much. */
    private static boolean isSuperfluous(String word, int at) {
        boolean doubled =
                word.charAt(at) == word.charAt(at - 1)
                        || (at + 1 < word.length() && word.charAt(at) == word.charAt(at + 1));
        return doubled || word.length() >= LONG;
    }

    /** "sleep" is no slip for "sleepy", nor "shake" for "shaker": both are words. */
    private static boolean isDerived(String word, String typed) {
        return typed.length() >= SHORTEST
                && typed.length() < LONG
                && word.length() == typed.length() + 1
                && word.startsWith(typed)
                && !word.endsWith("e");
    }

    private static boolean isUndoubled(String word, String typed) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && without(word, i).equals(typed)) {
                return true;
            }
        }
        return false;
    }

    /** Of one length: two neighbours have changed places, or one letter of a long word differs. */
    private static boolean isOneSlip(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = one.length() - 1;
        while (last > first && one.charAt(last) == other.charAt(last)) {
            last--;
        }
        boolean turned =
                last == first + 1
                        && one.length() >= TURNED
                        && one.charAt(first) == other.charAt(last)
                        && one.charAt(last) == other.charAt(first);
        return turned || (first == last && one.length() >= LONG);
    }
}
