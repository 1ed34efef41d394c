package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import org.jspecify.annotations.Nullable;

/**
 * The endings of number, gender and case that the six languages put on nouns and adjectives. Only
 * listed words are met this way, so a rule may cut roughly: a wrong stem is no listed word.
 */
public final class Inflection {
    private static final String[] NONE = {};

    private Inflection() {}

    static boolean inflects(Kind kind) {
        return switch (kind) {
            case NOUN,
                    ORG,
                    GOODS,
                    MOOD,
                    COLOR,
                    COLOR_MOD,
                    PERSON,
                    INSTRUMENT,
                    PLACE,
                    PROP,
                    THING,
                    GLOSS,
                    VIDEO_WORD,
                    AESTHETIC,
                    FORMAT,
                    SCENE_WORD,
                    TIER,
                    LIGHT,
                    VOICE_QUALITY,
                    PACE,
                    ATTRIBUTE,
                    TEXT_WORD,
                    MUSIC_WORD ->
                    true;
            default -> false;
        };
    }

    /** Whether what stands behind a word is a mere ending. */
    static boolean isEnding(String key, int from) {
        for (int i = from; i < key.length(); i++) {
            if ("senrmx".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What a word, or the last of several, may be without its ending; the likeliest first. */
    public static String[] stems(String key, Language language) {
        int n = key.length();
        if (n < 4) {
            return NONE;
        }
        char last = key.charAt(n - 1);
        String one = key.substring(0, n - 1);
        String two = key.substring(0, n - 2);
        return switch (language) {
            case EN -> english(key, last, one, two);
            case ES, PT -> iberian(key, last, one, two);
            case FR -> french(key, last, one, two);
            case IT -> italian(key, last, one, two);
            case DE -> german(key, one, two);
        };
    }

    private static String[] english(String key, char last, String one, String two) {
        if (key.endsWith("ies")) {
            return new String[] {key.substring(0, key.length() - 3) + "y", one};
        }
        if (key.endsWith("es")) {
            return new String[] {one, two};
        }
        if (last == 's') {
            return new String[] {one};
        }
        if (key.endsWith("ish") || key.endsWith("ing")) {
            return new String[] {key.substring(0, key.length() - 3)};
        }
        return last == 'y' && key.length() > 4 ? new String[] {one} : new String[] {key + "s"};
    }

    private static String[] iberian(String key, char last, String one, String two) {
        String small = diminutive(key);
        if (small != null) {
            return new String[] {small + last, small + "e", small + "o", small};
        }
        if (key.endsWith("as")) {
            return new String[] {one, two + "o", two};
        }
        if (key.endsWith("os")) {
            return new String[] {one, two};
        }
        if (key.endsWith("oes") || key.endsWith("aes")) {
            return new String[] {key.substring(0, key.length() - 3) + "ao"};
        }
        if (key.endsWith("es")) {
            return new String[] {two, one};
        }
        if (key.endsWith("ais") || key.endsWith("eis") || key.endsWith("ois")) {
            return new String[] {two + "l"};
        }
        if (key.endsWith("ns")) {
            return new String[] {two + "m"};
        }
        if (last == 's') {
            return new String[] {one};
        }
        if (last == 'a') {
            return new String[] {one + "o", one};
        }
        if (key.endsWith("ito") || key.endsWith("ita")) {
            return new String[] {key.substring(0, key.length() - 3) + last};
        }
        return new String[] {key + "s"};
    }

    static boolean isDiminutive(String key, Language language) {
        return (language == Language.ES || language == Language.PT) && diminutive(key) != null;
    }

    /** What stands in front of "-inho" and "-illa", or null. */
    private static @Nullable String diminutive(String key) {
        String word = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        for (String ending : new String[] {"inho", "inha", "illo", "illa"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return null;
    }

    private static String[] french(String key, char last, String one, String two) {
        if (key.endsWith("euses") || key.endsWith("euse")) {
            return new String[] {key.substring(0, key.lastIndexOf("euse")) + "eux"};
        }
        if (key.endsWith("ives") || key.endsWith("ive")) {
            return new String[] {key.substring(0, key.lastIndexOf("ive")) + "if"};
        }
        if (key.endsWith("elles") || key.endsWith("elle")) {
            return new String[] {key.substring(0, key.lastIndexOf("elle")) + "el", one};
        }
        if (key.endsWith("aux")) {
            return new String[] {two + "l", one};
        }
        if (key.endsWith("ches")) {
            return new String[] {one, key.substring(0, key.length() - 3)};
        }
        if (key.endsWith("es")) {
            return new String[] {one, two};
        }
        if (last == 's' || last == 'x') {
            return new String[] {one, one + "e"};
        }
        if (last == 'e') {
            return new String[] {one, key + "s"};
        }
        return new String[] {key + "s", key + "e"};
    }

    private static String[] italian(String key, char last, String one, String two) {
        if (key.endsWith("che") || key.endsWith("ghe")) {
            return new String[] {two + "a", two + "o", key.substring(0, key.length() - 3) + "co"};
        }
        if (key.endsWith("chi") || key.endsWith("ghi")) {
            return new String[] {two + "o", key.substring(0, key.length() - 2) + "o"};
        }
        return switch (last) {
            case 'i' -> new String[] {one + "o", one + "e", one + "a", key + "o"};
            case 'e' -> new String[] {one + "a", one + "o", one + "i"};
            case 'a' -> new String[] {one + "o", one + "e"};
            case 'o' -> new String[] {one + "i", one + "a"};
            default -> NONE;
        };
    }

    private static String[] german(String key, String one, String two) {
        if (key.endsWith("innen")) {
            return new String[] {
                key.substring(0, key.length() - 3), key.substring(0, key.length() - 5)
            };
        }
        if (key.endsWith("en") || key.endsWith("er") || key.endsWith("es") || key.endsWith("em")) {
            return new String[] {two, one, two + "el"};
        }
        if (key.endsWith("e") || key.endsWith("n") || key.endsWith("s")) {
            return new String[] {one, key + "n"};
        }
        return new String[] {key + "e", key + "n", key + "en"};
    }
}
