package dev.shotlist.english;

import java.util.List;

/** What stands before English nouns, and behind whose they are. */
public final class EnglishArticles {
    private EnglishArticles() {}

    public static String withoutArticle(String words) {
        for (String article : new String[] {"a ", "an ", "the ", "one "}) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /** Beginnings that are spoken as "you" or "won": a ukulele, a one-eared cat, a utensil. */
    private static final List<String> SPOKEN_AS_CONSONANT =
            List.of("uni", "use", "usu", "eu", "uk", "ute", "uti", "ubi", "one ", "one-", "once");

    /** "An uninvited guest" and "an unimportant door" begin with "un". */
    private static final List<String> DENIED = List.of("unin", "unim");

    public static boolean startsWithVowel(String words) {
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(words.charAt(0))) >= 0;
        boolean consonant = SPOKEN_AS_CONSONANT.stream().anyMatch(words::startsWith);
        return vowel && (!consonant || DENIED.stream().anyMatch(words::startsWith));
    }

    /**
     * "A" becomes "an" where the next word wants it, and no article stands before a plural pair.
     */
    public static String articled(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int at = out.indexOf("a "); at >= 0; at = out.indexOf("a ", at + 2)) {
            boolean word = at == 0 || !Character.isLetter(out.charAt(at - 1));
            if (word && startsWithVowel(out.substring(at + 2))) {
                out.insert(at + 1, 'n');
            }
        }
        return out.toString();
    }

    public static String possessive(String words) {
        return words.endsWith("s") ? words + "'" : words + "'s";
    }
}
