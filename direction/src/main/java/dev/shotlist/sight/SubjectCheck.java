package dev.shotlist.sight;

import dev.shotlist.plan.Language;
import java.util.Arrays;
import java.util.Locale;

/** Tells a picture that can be filmed from words that cannot. */
final class SubjectCheck {
    /** Fewer words than this hold no thing and what happens to it. */
    private static final int FEWEST = 3;

    /** Signs of talk and of figures; a scene is told in plain words. */
    private static final String SIGNS = "\"\u201c\u201d\u201e\u00ab\u00bb()[]\u00a3\u20ac$%=&";

    private SubjectCheck() {}

    static boolean isPicture(String subject, Lexicon lexicon) {
        String[] words = words(subject);
        if (words.length < FEWEST || isTalk(subject, lexicon)) {
            return false;
        }
        LanguageTable table = lexicon.of(Language.EN);
        boolean acts = false;
        for (String word : words) {
            boolean form = word.endsWith("ing") || word.endsWith("ed");
            boolean noun = table.noun(word) != null;
            LanguageTable.Acts verb = table.verb(word);
            boolean bare = verb != null && verb.form() == Piece.Form.BASE;
            acts |= noun ? verb != null && !bare : verb != null || form;
        }
        return acts;
    }

    /** Whether an English phrase tells something that no camera sees: a name, a wish, a figure. */
    static boolean isTalk(String phrase, Lexicon lexicon) {
        boolean signs = phrase.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        return signs || Arrays.stream(words(phrase)).anyMatch(lexicon::isTalk);
    }

    private static String[] words(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).split("[ ,;:.]+", -1);
    }
}
