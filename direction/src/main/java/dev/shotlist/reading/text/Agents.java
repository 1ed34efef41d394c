package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;

/** The endings by which each language makes people of what they do: surfers, surfistas, Surfer. */
public final class Agents {
    private static final int SHORTEST = 6;

    private static final Map<Language, List<String>> PLURALS =
            Map.of(
                    Language.EN, List.of("ers", "ors", "ists", "ians", "ants", "lovers", "nerds"),
                    Language.ES, List.of("ores", "oras", "istas", "antes", "entes", "eros", "eras"),
                    Language.FR, List.of("eurs", "euses", "istes", "iens", "iennes", "ants"),
                    Language.DE, List.of("er", "innen", "leute", "isten", "enten", "fans"),
                    Language.PT, List.of("ores", "oras", "istas", "antes", "entes", "eiros"),
                    Language.IT, List.of("tori", "trici", "isti", "iste", "anti", "enti", "ieri"));

    private Agents() {}

    /** German nouns have a capital; its adjectives in "-er" do not. */
    public static boolean isPlural(Language language, Token word) {
        if (word.key.length() < SHORTEST || (language == Language.DE && !word.capital)) {
            return false;
        }
        for (String ending : PLURALS.getOrDefault(language, List.of())) {
            if (word.key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
