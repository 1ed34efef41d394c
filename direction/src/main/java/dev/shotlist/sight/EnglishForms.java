package dev.shotlist.sight;

import dev.shotlist.facts.FactFiles;
import java.util.Map;

/** Forms of English verbs and nouns. */
public final class EnglishForms {
    /**
     * What no rule gives.
     *
     * @param participles of base forms
     * @param plurals of singulars
     */
    private record Irregular(
            String asOf,
            String source,
            Map<String, String> participles,
            Map<String, String> plurals) {
        private static final Irregular LISTED =
                FactFiles.ours().read("sight/english-forms.json", Irregular.class);
    }

    private EnglishForms() {}

    /** "click" becomes "clicks". */
    public static String third(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (hisses(verb) || verb.endsWith("o") ? "es" : "s");
    }

    /** "close" becomes "closing". */
    public static String gerund(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
    }

    /** "close" becomes "closed". */
    public static String participle(String verb) {
        String known = Irregular.LISTED.participles().get(verb);
        if (known != null) {
            return known;
        }
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    /** "rope walk" becomes "rope walks". */
    public static String plural(String noun) {
        int space = noun.lastIndexOf(' ') + 1;
        String last = noun.substring(space);
        String known = Irregular.LISTED.plurals().get(last);
        if (Irregular.LISTED.plurals().containsValue(last)) {
            return noun;
        }
        if (known != null) {
            return noun.substring(0, space) + known;
        }
        boolean single = last.endsWith("ss") || last.endsWith("us") || last.endsWith("mos");
        if (last.endsWith("s") && !single) {
            return noun;
        }
        boolean plain = last.endsWith("o") && !last.endsWith("ato") && !last.equals("hero");
        return noun.substring(0, space) + (plain ? last + "s" : third(last));
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("z");
    }

    private static boolean endsInConsonantAndY(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == 'y' && !isVowel(word.charAt(last - 1));
    }

    /** "clip" doubles its last letter, "open" and "fix" do not. */
    private static boolean doubles(String verb) {
        int last = verb.length() - 1;
        if (last < 2 || "wxy".indexOf(verb.charAt(last)) >= 0 || isVowel(verb.charAt(last))) {
            return false;
        }
        int vowels = 0;
        for (int i = 0; i < verb.length(); i++) {
            vowels += isVowel(verb.charAt(i)) ? 1 : 0;
        }
        return vowels == 1 && isVowel(verb.charAt(last - 1)) && !isVowel(verb.charAt(last - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
