package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;

/** German writes numbers as one word: "fünfundvierzig", "zweieinhalb". */
final class GermanNumbers {
    private static final String[] ONES = {
        "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"
    };
    private static final String[] TENS = {
        "zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };

    private static final String AND_A_HALF = "einhalb";

    private GermanNumbers() {}

    /** The value, or NaN where the word is no such number. */
    static double value(String key, Language language) {
        if (language != Language.DE || key.length() < 10) {
            return Double.NaN;
        }
        if (key.endsWith(AND_A_HALF)) {
            for (int one = 0; one < ONES.length; one++) {
                if (key.length() == ONES[one].length() + AND_A_HALF.length()
                        && key.startsWith(ONES[one])) {
                    return one + 1.5;
                }
            }
        }
        for (int ten = 0; ten < TENS.length; ten++) {
            for (int one = 0; one < ONES.length; one++) {
                if (key.length() == ONES[one].length() + 3 + TENS[ten].length()
                        && key.startsWith(ONES[one])
                        && key.startsWith("und", ONES[one].length())
                        && key.endsWith(TENS[ten])) {
                    return (ten + 2) * 10 + one + 1;
                }
            }
        }
        return Double.NaN;
    }
}
