package dev.shotlist.director.builtin;

import java.util.Locale;
import java.util.Set;

/**
 * A product without a name as a sentence has it: "our city tour" is "the city tour", "ad for
 * coffee" stays "coffee".
 *
 * @param text of an English brief
 * @param noun in it
 */
record ConceptNoun(String text, String noun) {
    private static final Set<String> KNOWN = Set.of("our", "my", "the", "this", "their");
    private static final Set<String> ANY = Set.of("a", "an");

    String said() {
        boolean plain = noun.length() > 1 && Character.isLowerCase(noun.charAt(1));
        String bare =
                plain ? noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1) : noun;
        String before = before();
        if (KNOWN.contains(before)) {
            return "the " + bare;
        }
        return ANY.contains(before) ? before + ' ' + bare : bare;
    }

    /** The word before it where the brief names it first. */
    private String before() {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(noun.toLowerCase(Locale.ROOT));
        if (at < 2) {
            return "";
        }
        String head = lower.substring(0, at).stripTrailing();
        return head.substring(head.lastIndexOf(' ') + 1);
    }
}
