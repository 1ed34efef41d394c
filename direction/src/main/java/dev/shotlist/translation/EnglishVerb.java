package dev.shotlist.translation;

import dev.shotlist.english.EnglishForms;
import java.util.Set;

/** Forms of English verbs with what stands behind them: "pick up" is "picks up". */
final class EnglishVerb {
    private EnglishVerb() {}

    static String third(String verb) {
        return first(verb).equals("be")
                ? "is" + rest(verb)
                : first(verb).equals("have")
                        ? "has" + rest(verb)
                        : EnglishForms.third(first(verb)) + rest(verb);
    }

    static String finite(String verb, boolean plural) {
        return plural ? (first(verb).equals("be") ? "are" + rest(verb) : verb) : third(verb);
    }

    static String gerund(String verb) {
        return EnglishForms.gerund(first(verb)) + rest(verb);
    }

    static String participle(String verb) {
        return EnglishForms.participle(first(verb)) + rest(verb);
    }

    /** "turns it over": the pronoun stands before the particle. */
    static String with(String verb, String it) {
        String particle = rest(verb).strip();
        return PARTICLES.contains(particle) ? first(verb) + it + " " + particle : verb + it;
    }

    private static final Set<String> PARTICLES =
            Set.of("up", "over", "out", "off", "away", "down", "in", "on", "back", "open");

    private static String first(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 ? verb : verb.substring(0, space);
    }

    private static String rest(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 ? "" : verb.substring(space);
    }
}
