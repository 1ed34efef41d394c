package dev.shotlist.sight;

import dev.shotlist.plan.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a picture that can be filmed from words that cannot. */
final class SubjectCheck {
    private static final Pattern PARTING = Pattern.compile("[ ,;:.]+");

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

    /** Whether something happens in a phrase; "roasted beans" only lie there. */
    static boolean tells(String phrase, Lexicon lexicon) {
        LanguageTable table = lexicon.of(Language.EN);
        String[] words = words(phrase);
        for (int i = 0; i < words.length; i++) {
            boolean noun = table.noun(words[i]) != null;
            LanguageTable.Acts verb = table.verb(words[i]);
            boolean third =
                    i > 0
                            && i + 1 < words.length
                            && words[i].endsWith("s")
                            && !words[i].endsWith("ss")
                            && DETERMINERS.contains(words[i + 1]);
            if (third && !ARTICLES.contains(words[i - 1])) {
                // "cat ignores a tower": whatever the word is, it is done
                return true;
            }
            boolean several =
                    i > 0
                            && verb != null
                            && verb.form() == Piece.Form.BASE
                            && words[i - 1].endsWith("s")
                            && i + 1 < words.length;
            if (several) {
                // "the trainers fall out of the sky"
                return true;
            }
            boolean told = !noun && verb != null && verb.form() != Piece.Form.BASE;
            boolean quality = i + 1 < words.length && table.noun(words[i + 1]) != null;
            boolean done = words[i].endsWith("ed") && !words[i].startsWith("un") && !noun;
            // "the picking by hand" is called a thing
            boolean called = i > 0 && ARTICLES.contains(words[i - 1]);
            if (words[i].endsWith("ing") && !noun) {
                if (called) {
                    continue;
                }
                return true;
            }
            if ((told || done) && !(quality && words[i].endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }

    /** "In peelings", "my grandad who used to": a clause that was cut off at one of its ends. */
    static boolean isHalf(String subject) {
        String[] words = words(subject.strip());
        return OPENING.contains(words[0]) || HANGING.contains(words[words.length - 1]);
    }

    private static final Set<String> OPENING =
            Set.of("in", "of", "with", "from", "for", "by", "to");

    private static final Set<String> HANGING =
            Set.of("to", "of", "who", "that", "which", "whether", "and", "or", "the", "a", "with");

    /** Whether an English phrase tells something that no camera sees: a name, a wish, a figure. */
    static boolean isTalk(String phrase, Lexicon lexicon) {
        boolean signs = phrase.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        return signs || Arrays.stream(words(phrase)).anyMatch(lexicon::isTalk);
    }

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static String[] words(String phrase) {
        return PARTING.split(phrase.toLowerCase(Locale.ROOT), -1);
    }
}
