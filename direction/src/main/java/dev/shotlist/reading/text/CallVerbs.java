package dev.shotlist.reading.text;

import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a button asks for by its verb, "Marcar aula" books, or by what is asked for, "Pide
 * presupuesto" gets in touch.
 */
public final class CallVerbs {
    private final Map<Language, Map<String, CtaAction>> verbs = read("call-verbs.json");
    private final Map<Language, Map<String, CtaAction>> nouns = read("call-nouns.json");

    private static Map<Language, Map<String, CtaAction>> read(String file) {
        Map<Language, Map<String, CtaAction>> all = new EnumMap<>(Language.class);
        WordFile.each(
                file,
                (action, language, words) -> {
                    CtaAction asked = CtaAction.valueOf(action.toUpperCase(Locale.ROOT));
                    Map<String, CtaAction> own =
                            all.computeIfAbsent(Language.of(language), _ -> new HashMap<>());
                    WordFile.split(
                            words,
                            word -> own.putIfAbsent(Folding.key(word, 0, word.length()), asked));
                });
        return all;
    }

    /** Null where the first of the words is no such verb, nor the last of German ones. */
    public @Nullable CtaAction of(BriefText brief, int start, int end) {
        CtaAction asked = known(verbs, brief, start);
        if (asked == null && brief.language == Language.DE && end - start > 1) {
            // "Erstgespräch vereinbaren"
            asked = brief.tokens[end - 1].capital ? null : known(verbs, brief, end - 1);
        }
        for (int i = start + 1; asked != null && i < end; i++) {
            CtaAction object = known(nouns, brief, i);
            if (object != null) {
                return object;
            }
        }
        return asked;
    }

    private static @Nullable CtaAction known(
            Map<Language, Map<String, CtaAction>> words, BriefText brief, int token) {
        return words.getOrDefault(brief.language, Map.of()).get(brief.tokens[token].key);
    }
}
