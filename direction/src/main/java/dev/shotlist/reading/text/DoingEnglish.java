package dev.shotlist.reading.text;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import org.jspecify.annotations.Nullable;

/** What people do, "qui prennent le train", put into English by the translator of clauses. */
final class DoingEnglish {
    private static final Doers NOBODY = new Doers("", "", false);
    private static final String PEOPLE = "people ";
    private static final String THAT = "that ";
    private static final String DO_NOT = "do not ";

    private DoingEnglish() {}

    /**
     * @param start the first word behind "who"
     * @return null where a word of it is not known
     */
    static @Nullable String of(BriefText brief, int start, int end) {
        if (end <= start) {
            return null;
        }
        Translated said =
                Translator.of(FactFiles.ours())
                        .english(
                                whoever(brief.language)
                                        + " "
                                        + Phrases.oneLine(brief.slice(start, end)),
                                brief.language,
                                NOBODY);
        String all = said.english();
        boolean clear =
                said.unknown() == 0
                        && said.subject().equals(PEOPLE.stripTrailing())
                        && all.startsWith(PEOPLE)
                        && all.indexOf(',') < 0;
        if (!clear) {
            return null;
        }
        String doing = all.substring(PEOPLE.length());
        return doing.startsWith(THAT)
                ? "who " + never(brief, start, end, doing.substring(THAT.length()))
                : doing;
    }

    /** "que nunca pisaron un barco" is more than that they don't. */
    private static String never(BriefText brief, int start, int end, String doing) {
        boolean never = false;
        for (int i = start; i < end; i++) {
            Hit gloss = brief.over(Kind.GLOSS, i);
            never |= gloss != null && gloss.value().endsWith("never");
        }
        if (!never || !doing.startsWith(DO_NOT)) {
            return doing;
        }
        String rest = doing.substring(DO_NOT.length());
        int space = rest.indexOf(' ');
        String verb = space < 0 ? rest : rest.substring(0, space);
        return "have never " + EnglishForms.participle(verb) + rest.substring(verb.length());
    }

    /** People whom the translator knows, in front of what they do. */
    private static String whoever(Language language) {
        return switch (language) {
            case ES -> "personas que";
            case FR -> "personnes qui";
            case DE -> "Menschen, die";
            case PT -> "pessoas que";
            case IT -> "persone che";
            case EN -> "people who";
        };
    }
}
