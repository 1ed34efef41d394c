package dev.shotlist.director.casting;

import dev.shotlist.director.words.BriefWords;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the brief introduces by name and trade: "Marta runs a bike repair shop".
 *
 * @param doing what follows the name: "runs a bike repair shop"
 */
public record NamedPerson(String name, String doing) {
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
            if (!capital || !DOES.contains(words.lower(i + 1)) || !words.open(i, i + 2)) {
                continue;
            }
            int end = i + 2;
            int clause = Math.min(words.clauseEnd(i), i + LONGEST);
            while (end < clause && !GOES_ON.contains(words.lower(end))) {
                end++;
            }
            while (end > i + 2 && LEADS_ON.contains(words.lower(end - 1))) {
                end--;
            }
            if (end > i + 2) {
                return new NamedPerson(name, words.written(i + 1, end));
            }
        }
        return null;
    }

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

    /** Most given names that end so are women's; a brief that says "he" is believed before. */
    public boolean isLikelyShe() {
        return name.toLowerCase(Locale.ROOT).endsWith("a");
    }
}
