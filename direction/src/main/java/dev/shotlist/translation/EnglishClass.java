package dev.shotlist.translation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.shotlist.facts.FactFiles;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words that ask for the same beside them; which they are is listed. */
enum EnglishClass {
    /** Verbs that take somebody somewhere. */
    MOTION,
    /** Verbs of which somebody receives what they hand on. */
    GIVING,
    /** Verbs that happen by themselves where nobody is named: "la puerta se abre". */
    INCHOATIVE,
    /** Verbs that take a thing out of or off another. */
    REMOVAL,
    WOMAN,
    MAN,
    /** Words before a noun in whose place no article stands. */
    COUNT,
    /** Words that count one thing only. */
    SINGULAR_COUNT,
    /** Nouns that hold, count or shape what stands behind them: "a jar of olives". */
    PARTITIVE,
    /** Things are on them where other languages have them "in". */
    SURFACE,
    /** Verbs that put so much of something somewhere: "fill with". */
    FILLING,
    /** Verbs by which things get into what they were not in. */
    ENTERING,
    /** What the weather and the day do: nobody is named. */
    WEATHER,
    /** Plurals that name one thing: "scissors". */
    PAIRS,
    /** Parts of the body that one moves oneself. */
    OWN_BODY,
    /** What one does with them. */
    ON_ONESELF,
    /** Adjectives that have something behind them: "full of". */
    COMPLEMENTED;

    /**
     * @param senses verbs by what does them, where English has another for it: phones ring
     */
    private record Listed(
            String asOf,
            String source,
            Map<EnglishClass, Set<String>> classes,
            Map<String, Map<String, String>> senses) {
        private static final Listed ALL =
                FactFiles.ours().read("translation/english.json", Listed.class);
    }

    @JsonCreator
    static EnglishClass of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /** A verb as English has it where such a thing does it. */
    static String sense(String verb, String subject) {
        return Listed.ALL.senses().getOrDefault(verb, Map.of()).getOrDefault(subject, verb);
    }

    boolean has(@Nullable String word) {
        return word != null && Listed.ALL.classes().getOrDefault(this, Set.of()).contains(word);
    }

    /** Whether the verb's base form is among them. */
    boolean has(Word.Verb verb) {
        return has(verb.english());
    }
}
