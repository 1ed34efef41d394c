package dev.shotlist.sight;

import dev.shotlist.plan.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells a picture that can be filmed from words that cannot. */
final class SubjectCheck {
    /** Fewer words than this hold no thing and what happens to it. */
    private static final int FEWEST = 3;

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    /** "The plate is called X" can be said and not seen. */
    private static final Set<String> SAID = Set.of("called", "named", "titled", "about");

    private SubjectCheck() {}

    static boolean isPicture(String subject, Lexicon lexicon) {
        for (int i = 0; i < subject.length(); i++) {
            if (QUOTES.indexOf(subject.charAt(i)) >= 0) {
                return false;
            }
        }
        String[] words = subject.toLowerCase(Locale.ROOT).split("[ ,;:.]+", -1);
        if (words.length < FEWEST || isSaid(words)) {
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

    /** Whether a phrase tells something that no camera sees: a name, a topic. */
    static boolean isSaid(String phrase) {
        return isSaid(phrase.toLowerCase(Locale.ROOT).split("[ ,;:.]+", -1));
    }

    private static boolean isSaid(String[] words) {
        return Arrays.stream(words).anyMatch(SAID::contains);
    }
}
