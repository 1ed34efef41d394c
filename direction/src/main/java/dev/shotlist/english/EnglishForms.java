package dev.shotlist.english;

import dev.shotlist.facts.FactFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms of English verbs and nouns. */
public final class EnglishForms {
    /**
     * What no rule gives.
     *
     * @param participles of base forms
     * @param plurals of singulars
     * @param pluralOnly nouns that have no other number
     * @param noPlurals what ends like a plural and is none
     */
    private record Irregular(
            String asOf,
            String source,
            Map<String, String> participles,
            Map<String, String> plurals,
            Set<String> pluralOnly,
            Set<String> noPlurals) {
        private static final Irregular LISTED =
                FactFiles.ours().read("english/forms.json", Irregular.class);
        private static final Map<String, String> SINGULARS =
                LISTED.plurals().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Endings that are two letters longer than the singular's. */
    private static final List<String> HISSING = List.of("ches", "shes", "sses", "xes", "zzes");

    /** No plural or verb form is shorter than this, in letters: "gas", "yes". */
    private static final int SHORTEST = 4;

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

    /** "clicks" becomes "click"; what is no third person stays. */
    public static String base(String third) {
        if (!isThird(third)) {
            return third;
        }
        return third.endsWith("oes") ? cut(third, 2) : withoutEnding(third);
    }

    /** Whether a word can be a verb's third person: "clicks", not "this" or "press". */
    public static boolean isThird(String word) {
        return word.length() >= SHORTEST && word.endsWith("s") && !word.endsWith("ss");
    }

    /** "rope walk" becomes "rope walks"; what is a plural or has none stays. */
    public static String plural(String noun) {
        int space = noun.lastIndexOf(' ') + 1;
        String last = noun.substring(space);
        String known = Irregular.LISTED.plurals().get(last);
        if (isIrregularPlural(last)) {
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

    /** Whether the last word of a noun phrase is a plural; "lens" and "Christmas" are none. */
    public static boolean isPlural(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (isIrregularPlural(last)) {
            return !last.equals(Irregular.SINGULARS.get(last));
        }
        boolean ends = last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us");
        boolean listed = Irregular.LISTED.noPlurals().contains(last);
        return ends && last.length() >= SHORTEST && !last.endsWith("is") && !listed;
    }

    /** "signet rings" becomes "signet ring"; what is no plural or has no singular stays. */
    public static String singular(String noun) {
        int space = noun.lastIndexOf(' ') + 1;
        String last = noun.substring(space);
        String known = Irregular.SINGULARS.get(last);
        if (known != null) {
            return noun.substring(0, space) + known;
        }
        boolean only = Irregular.LISTED.pluralOnly().contains(last);
        return only || !isPlural(last) ? noun : noun.substring(0, space) + withoutEnding(last);
    }

    private static boolean isIrregularPlural(String word) {
        return Irregular.SINGULARS.containsKey(word)
                || Irregular.LISTED.pluralOnly().contains(word);
    }

    /** Without the ending that nouns and verbs have in common: "dries", "boxes", "walks". */
    private static String withoutEnding(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return cut(word, 3) + "y";
        }
        boolean two = HISSING.stream().anyMatch(word::endsWith) || word.endsWith("atoes");
        return cut(word, two ? 2 : 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
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
