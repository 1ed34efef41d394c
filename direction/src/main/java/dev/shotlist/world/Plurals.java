package dev.shotlist.world;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The plurals of listed words where they are more than a short ending: "ceramiche", "borse
 * termiche", "cursos de culinária".
 */
final class Plurals {
    /** What stands behind one of these says more of the thing and keeps its number. */
    private static final Set<String> JOINTS =
            Set.of(
                    "a", "al", "alla", "all'", "ao", "au", "aux", "avec", "com", "con", "da", "de",
                    "del", "della", "dell'", "di", "do", "du", "d'", "e", "em", "en", "et", "in",
                    "para", "per", "por", "pour", "sans", "senza", "sin", "su", "sur", "y", "à");

    private final Map<Language, Set<String>> listed = new EnumMap<>(Language.class);

    /**
     * @param all the words of every kind: a plural that one of them is, is that kind's own
     */
    Plurals(List<Map<Language, List<String>>> all) {
        for (Map<Language, List<String>> words : all) {
            words.forEach((language, own) ->
                    listed.computeIfAbsent(language, any -> new HashSet<>()).addAll(own));
        }
    }

    /** The same words, each followed by its plural. */
    List<String> with(List<String> words, Language language) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            all.add(word);
            String plural = of(word, language);
            if (!listed.getOrDefault(language, Set.of()).contains(plural)) {
                all.add(plural);
            }
        }
        return List.copyOf(all);
    }

    /** The word itself where its plural is a short ending. */
    static String of(String phrase, Language language) {
        if (language == Language.DE) {
            return phrase;
        }
        if (language == Language.EN) {
            return english(phrase);
        }
        List<String> words = new ArrayList<>(List.of(phrase.split(" ", -1)));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (JOINTS.contains(word) || word.startsWith("d'") || word.startsWith("dell'")) {
                break;
            }
            words.set(i, one(word, language));
        }
        return String.join(" ", words);
    }

    /** "ferries": the others end in no more than is understood at every word's end. */
    private static String english(String phrase) {
        int last = phrase.length() - 1;
        boolean ends = last > 1 && phrase.charAt(last) == 'y';
        return ends && "aeou".indexOf(phrase.charAt(last - 1)) < 0
                ? phrase.substring(0, last) + "ies"
                : phrase;
    }

    private static String one(String word, Language language) {
        return switch (language) {
            case ES -> spanish(word);
            case FR -> french(word);
            case PT -> portuguese(word);
            case IT -> italian(word);
            case EN, DE -> word;
        };
    }

    private static String spanish(String word) {
        String cut = word.substring(0, Math.max(0, word.length() - 2));
        return switch (tail(word, 2)) {
            case "ón" -> cut + "ones";
            case "án" -> cut + "anes";
            case "ín" -> cut + "ines";
            case "és" -> cut + "eses";
            default -> {
                char last = word.charAt(word.length() - 1);
                yield switch (last) {
                    case 'z' -> word.substring(0, word.length() - 1) + "ces";
                    case 's', 'x' -> word;
                    case 'a', 'e', 'i', 'o', 'u', 'á', 'é', 'ó' -> word + "s";
                    default -> word + "es";
                };
            }
        };
    }

    private static String french(String word) {
        char last = word.charAt(word.length() - 1);
        if ("sxz".indexOf(last) >= 0) {
            return word;
        }
        if (word.endsWith("al") && word.length() > 3) {
            return word.substring(0, word.length() - 1) + "ux";
        }
        return word + (word.endsWith("au") || word.endsWith("eu") ? "x" : "s");
    }

    private static String portuguese(String word) {
        String cut = word.substring(0, Math.max(0, word.length() - 2));
        return switch (tail(word, 2)) {
            case "ão" -> cut + "ões";
            case "al" -> cut + "ais";
            case "el" -> cut + "éis";
            case "ol" -> cut + "óis";
            case "il" -> cut + "is";
            case "ês" -> cut + "eses";
            default -> {
                char last = word.charAt(word.length() - 1);
                yield switch (last) {
                    case 'm' -> word.substring(0, word.length() - 1) + "ns";
                    case 's', 'x' -> word;
                    case 'r', 'z' -> word + "es";
                    default -> word + "s";
                };
            }
        };
    }

    private static String italian(String word) {
        String cut = word.substring(0, word.length() - 1);
        return switch (tail(word, 2)) {
            case "ca", "ga" -> cut + "he";
            case "co", "go" -> cut + "hi";
            case "io" -> cut;
            default ->
                    switch (word.charAt(word.length() - 1)) {
                        case 'a' -> cut + "e";
                        case 'o', 'e' -> cut + "i";
                        default -> word;
                    };
        };
    }

    private static String tail(String word, int letters) {
        return word.substring(Math.max(0, word.length() - letters));
    }
}
