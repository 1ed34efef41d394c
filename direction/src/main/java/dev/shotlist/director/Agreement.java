package dev.shotlist.director;

import dev.shotlist.world.Picture;
import java.util.Map;
import java.util.Set;

/**
 * Makes a picture's sentence agree with a product of which there are several: "the {product} dries
 * over a door" is said of one towel and not of two socks.
 */
final class Agreement {
    private static final Map<String, String> IRREGULAR =
            Map.of("is", "are", "was", "were", "has", "have", "does", "do", "goes", "go");

    /** What ends like a verb behind a noun and is none. */
    private static final Set<String> NO_VERBS =
            Set.of(
                    "across",
                    "as",
                    "its",
                    "his",
                    "this",
                    "always",
                    "towards",
                    "upwards",
                    "downwards",
                    "backwards",
                    "sideways",
                    "less",
                    "plus",
                    "versus",
                    "inches");

    /** End like plurals and are none. */
    private static final Set<String> SINGULAR =
            Set.of("lens", "gas", "canvas", "atlas", "christmas", "news", "tennis", "chess");

    private Agreement() {}

    /** Whether the last word of a noun phrase is a plural. */
    static boolean plural(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        boolean ends = last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us");
        return ends && last.length() > 3 && !last.endsWith("is") && !SINGULAR.contains(last);
    }

    /** The sentence with its slot still in it, said of several. */
    static String withSeveral(String sentence) {
        String text = sentence;
        for (String article : new String[] {"a ", "one "}) {
            text = text.replace(' ' + article + Picture.PRODUCT, " the " + Picture.PRODUCT);
            if (text.startsWith(article + Picture.PRODUCT)) {
                text = "the " + text.substring(article.length());
            }
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        String slot = Picture.PRODUCT + ' ';
        for (int at = text.indexOf(slot); at >= 0; at = text.indexOf(slot, from)) {
            int start = at + slot.length();
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            out.append(text, from, start).append(verb(text.substring(start, end)));
            from = end;
        }
        return out.append(text.substring(from)).toString();
    }

    private static String verb(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!word.endsWith("s") || word.endsWith("ss") || NO_VERBS.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + 'y';
        }
        boolean hissing =
                word.endsWith("sses")
                        || word.endsWith("shes")
                        || word.endsWith("ches")
                        || word.endsWith("xes")
                        || word.endsWith("zzes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }
}
