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
        return startsWithVowel(words, 0);
    }

    private static boolean startsWithVowel(String text, int at) {
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
        return vowel
                && (!startsWithAny(SPOKEN_AS_CONSONANT, text, at)
                        || startsWithAny(DENIED, text, at));
    }

    private static boolean startsWithAny(List<String> beginnings, String text, int at) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "A" becomes "an" where the next word wants it, and no article stands before a plural pair.
     */
    public static String articled(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        int from = 0;
        for (int at = text.indexOf("a "); at >= 0; at = text.indexOf("a ", at + 2)) {
            boolean word = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (word && startsWithVowel(text, at + 2)) {
                out.append(text, from, at + 1).append('n');
                from = at + 1;
            }
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    /** A head that ends with an article as it stands before other words: "an " oak, "a " walnut. */
    public static String before(String head, String words) {
        boolean vowel = !words.isEmpty() && startsWithVowel(words);
        boolean an = head.endsWith(" an ") || head.equals("an ");
        boolean a = head.endsWith(" a ") || head.equals("a ");
        if (an && !vowel) {
            return head.substring(0, head.length() - 2) + " ";
        }
        return a && vowel ? head.substring(0, head.length() - 1) + "n " : head;
    }

    public static String possessive(String words) {
        return words.endsWith("s") ? words + "'" : words + "'s";
    }
}
