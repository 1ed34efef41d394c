package dev.shotlist.director.casting;

import dev.shotlist.director.words.BriefWords;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the brief introduces by name and trade: "Marta runs a bike repair shop".
 *
 * @param doing what follows the name: "runs a bike repair shop"
 * @param who "he" or "she" as the brief goes on to say; null where it does not
 */
public record NamedPerson(String name, String doing, @Nullable String who) {
    private static final Set<String> DOES =
            Set.of(
                    "runs", "owns", "teaches", "bakes", "works", "builds", "makes", "sells",
                    "keeps");

    private static final Set<String> GOES_ON = Set.of("and", "who", "but", "uses", "with");

    private static final int LONGEST = 9;

    /** Where it was cut, nothing is left to these. */
    private static final Set<String> LEADS_ON =
            Set.of("in", "at", "of", "for", "on", "to", "from", "a", "an", "the", "near");

    public static @Nullable NamedPerson in(BriefWords words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            String name = words.written(i, i + 1);
            boolean capital = Character.isUpperCase(name.charAt(0));
            // "Dele, who owns a small café"
            int verb = words.lower(i + 1).equals("who") ? i + 2 : i + 1;
            if (!capital
                    || verb + 1 >= words.size()
                    || !DOES.contains(words.lower(verb))
                    || !words.open(verb, verb + 1)) {
                continue;
            }
            int end = verb + 1;
            int clause = Math.min(words.clauseEnd(i), i + LONGEST);
            while (end < clause && !GOES_ON.contains(words.lower(end))) {
                end++;
            }
            while (end > verb + 1 && LEADS_ON.contains(words.lower(end - 1))) {
                end--;
            }
            if (end > verb + 1) {
                return new NamedPerson(name, words.written(verb, end), pronoun(words, end));
            }
        }
        return null;
    }

    private static @Nullable String pronoun(BriefWords words, int from) {
        for (int i = from; i < words.size(); i++) {
            String word = words.lower(i);
            if (HE.contains(word) || SHE.contains(word)) {
                return HE.contains(word) ? "he" : "she";
            }
        }
        return null;
    }

    private static final Set<String> HE = Set.of("he", "his", "him", "he's");

    private static final Set<String> SHE = Set.of("she", "her", "she's");

    public String line() {
        return name + " " + doing + ".";
    }

    /** The same as the witness says it: "I'm Marta. I run a bike repair shop." */
    public String said() {
        int space = doing.indexOf(' ');
        String verb = doing.substring(0, space);
        String bare = verb.equals("teaches") ? "teach" : verb.substring(0, verb.length() - 1);
        return "I'm " + name + ". I " + bare + doing.substring(space) + ".";
    }

    /** As the brief says; else by the name: most given names that end so are women's. */
    public boolean isLikelyShe() {
        return who != null ? who.equals("she") : name.toLowerCase(Locale.ROOT).endsWith("a");
    }
}
