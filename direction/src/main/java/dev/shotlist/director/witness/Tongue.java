package dev.shotlist.director.witness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one speaks of oneself in a language.
 *
 * @param i "I"; empty where the verb says it
 * @param elided the same before a vowel
 * @param name {@code trade}, {@code former}, {@code aged} and {@code remember}: whole sentences
 * @param formers words before what somebody was once
 * @param agedwords words between people and their age
 * @param knows words before a name by which a client knows somebody
 * @param titles those of them that go with a surname
 * @param years words behind an age
 * @param pronouns words that stand for the witness before a verb
 * @param makers words by which the client speaks of itself
 * @param how words behind which it is told what the witness speaks of
 * @param present verbs of a life as it is, by the third person
 * @param past verbs of what happened; {@code pastends} how all others end, third and first person
 * @param pastlist verbs that are the same in both
 * @param perfect what stands before the participle of what somebody has done
 * @param own what else changes when one speaks of oneself
 * @param giving verbs of what a product did for somebody, {@code them} that somebody
 * @param ends words with which another thought begins
 * @param expand short forms that nobody says
 * @param trades nouns of what people do that no other list has
 * @param talk words that the makers are told: no witness says them
 * @param times words that say when, before a verb: "now"
 * @param subordinate words behind which the verb stands last
 */
record Tongue(
        String i,
        @Nullable String elided,
        String name,
        String trade,
        String former,
        @Nullable String aged,
        @Nullable String remember,
        List<String> formers,
        Set<String> agedwords,
        Set<String> knows,
        Set<String> titles,
        Set<String> years,
        Set<String> pronouns,
        Set<String> makers,
        Set<String> how,
        Map<String, String> present,
        Map<String, String> past,
        List<List<String>> pastends,
        Set<String> pastlist,
        Set<String> perfect,
        Map<String, String> own,
        Set<String> giving,
        Set<String> them,
        Set<String> ends,
        Map<String, String> expand,
        Set<String> trades,
        Set<String> talk,
        Set<String> subordinate,
        Set<String> times) {

    /** So short a word ends like a verb by chance. */
    private static final int SHORTEST = 4;

    /** The verb as one says it of oneself; null where the word is no verb that is known. */
    @Nullable String first(String third) {
        String known = present.get(third);
        return known == null ? happened(third) : known;
    }

    /** The same of a verb of what happened. */
    @Nullable String happened(String third) {
        String known = past.get(third);
        if (known != null || pastlist.contains(third)) {
            return known == null ? third : known;
        }
        for (List<String> end : pastends) {
            if (third.length() >= SHORTEST && third.endsWith(end.getFirst())) {
                int stem = third.length() - end.getFirst().length();
                return third.substring(0, stem) + end.getLast();
            }
        }
        return null;
    }

    /** "I" before the words. */
    String before(String words) {
        if (i.isEmpty()) {
            return words;
        }
        String together = elided;
        boolean vowel = VOWELS.indexOf(Character.toLowerCase(words.charAt(0))) >= 0;
        return together != null && vowel ? together + words : i + ' ' + words;
    }

    private static final String VOWELS = "aeiouyhéèêâîôûœ";
}
