package dev.shotlist.director.words;

import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.world.Picture;
import java.util.Map;
import java.util.Set;

/**
 * Makes a picture's sentence agree with a product of which there are several: "the {product} dries
 * over a door" is said of one towel and not of two socks.
 *
 * @param irregular verbs of one thing, with what several of it do
 * @param noVerbs what ends like a verb behind a noun and is none
 */
public record Agreement(
        String asOf, String source, Map<String, String> irregular, Set<String> noVerbs) {
    public Agreement {
        irregular = Map.copyOf(irregular);
        noVerbs = Set.copyOf(noVerbs);
    }

    /** Whether a noun phrase speaks of several: "socks", but one "bag of screws". */
    public boolean plural(String noun) {
        return EnglishForms.isPlural(head(noun));
    }

    /** "a towel", "an umbrella", "socks" */
    public String withArticle(String words) {
        if (plural(words) || words.isEmpty() || !Character.isLetter(words.charAt(0))) {
            return words;
        }
        return (EnglishArticles.startsWithVowel(words) ? "an " : "a ") + words;
    }

    /** "bus conductor of forty, silver hoops" and "woman in her seventies" are one person. */
    private static String head(String words) {
        int comma = words.indexOf(',');
        String head = comma < 0 ? words : words.substring(0, comma);
        for (String joint : new String[] {" of ", " in "}) {
            int at = head.indexOf(joint);
            head = at < 0 ? head : head.substring(0, at);
        }
        return head;
    }

    /** The sentence with its slot still in it, said of several. */
    public String withSeveral(String sentence) {
        String text = sentence;
        for (String article : new String[] {"a ", "one "}) {
            text = text.replace(' ' + article + Picture.PRODUCT, " the " + Picture.PRODUCT);
            if (text.startsWith(article + Picture.PRODUCT)) {
                text = "the " + text.substring(article.length());
            }
        }
        return withVerbs(text, Picture.PRODUCT);
    }

    /** The sentence whose verbs behind a slot are those of several. */
    public String withVerbs(String text, String slot) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        String before = slot + ' ';
        for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, from)) {
            int start = at + before.length();
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            out.append(text, from, start).append(verb(text.substring(start, end)));
            from = end;
        }
        return out.append(text.substring(from)).toString();
    }

    private String verb(String word) {
        String known = irregular.get(word);
        if (known != null) {
            return known;
        }
        return noVerbs.contains(word) ? word : EnglishForms.base(word);
    }
}
