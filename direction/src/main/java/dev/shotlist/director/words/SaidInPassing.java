package dev.shotlist.director.words;

import dev.shotlist.facts.FactFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a message says in passing, and no picture shows: whom it greets ("Hi team", "Sehr geehrte
 * Damen und Herren") and idioms that name things ("any platform", "sur la table").
 *
 * @param openers with which a line greets, of all languages, lower case
 * @param idioms of all languages, lower case
 * @param labels before a colon these head what is noted of a film
 * @param unseen English nouns that name something and nothing that a camera sees
 * @param reasons behind what is not wanted these begin why
 */
record SaidInPassing(
        String asOf,
        String source,
        Set<String> openers,
        Set<String> idioms,
        Set<String> reasons,
        Set<String> labels,
        Set<String> unseen) {
    /** "Sehr geehrte Damen und Herren aus der Agentur" greets nobody more. */
    private static final int LONGEST = 6;

    /** Words of an opener: "sehr geehrte". */
    private static final int LONGEST_OPENER = 2;

    private static final SaidInPassing LISTED =
            FactFiles.ours().read("director/in-passing.json", SaidInPassing.class);

    /** The most words of an idiom, by its first. */
    private static final Map<String, Integer> IDIOMS = longest(LISTED.idioms());

    private static Map<String, Integer> longest(Set<String> phrases) {
        Map<String, Integer> longest = new HashMap<>();
        phrases.forEach(
                phrase -> longest.merge(Words.first(phrase), Words.count(phrase), Math::max));
        return longest;
    }

    /** The words of the greeting that begins with a word, or none; a line begins with it. */
    static int greeting(TextWords words, int from) {
        int end = words.clauseEnd(from);
        boolean brief = end - from <= LONGEST;
        for (int opener = LONGEST_OPENER; brief && opener > 0; opener--) {
            if (from + opener <= end && LISTED.openers.contains(words.key(from, from + opener))) {
                return end - from;
            }
        }
        return 0;
    }

    /** Whether a clause only heads what stands behind its colon: "Platform: TikTok". */
    static boolean isLabel(TextWords words, int from) {
        int end = words.clauseEnd(from);
        boolean colon = words.gap(end - 1).stripLeading().startsWith(":");
        return colon && LISTED.labels.contains(words.key(from, end));
    }

    /** Whether English nouns are all of what no camera sees. */
    static boolean isUnseen(Set<String> things) {
        return !things.isEmpty() && LISTED.unseen.containsAll(things);
    }

    /** Whether a word begins the reason for what was said before: "sin drones, que el cura ..." */
    static boolean isReason(TextWords words, int from) {
        for (int length = Math.min(LONGEST_REASON, words.size() - from); length > 0; length--) {
            if (LISTED.reasons.contains(words.key(from, from + length))) {
                return true;
            }
        }
        return false;
    }

    /** Words of an opening of one: "tout le monde". */
    private static final int LONGEST_REASON = 3;

    /** The words of the idiom that begins with a word, or none. */
    static int idiom(TextWords words, int from) {
        for (int length = IDIOMS.getOrDefault(words.lower(from), 0); length > 0; length--) {
            boolean fits = from + length <= words.size();
            if (fits && LISTED.idioms.contains(words.key(from, from + length))) {
                return length;
            }
        }
        return 0;
    }
}
