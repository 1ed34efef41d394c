package dev.shotlist.director.story;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that the brief itself offers, in its own words; each is null where it offers none.
 *
 * @param opening what it is about: "Jazz night in a library."
 * @param trouble what is wrong: "They lose Sunday evenings to spreadsheets."
 * @param promise what the product does: "It plans shifts for small restaurants."
 * @param message the line that all leads to
 */
record OwnLines(
        @Nullable String opening,
        @Nullable String trouble,
        @Nullable String promise,
        @Nullable String message) {

    private static final int SHORTEST = 2;
    private static final int LONGEST_OPENING = 5;
    private static final int LONGEST = 9;

    static OwnLines of(BriefWords words, Language language, StoryFile file, boolean demands) {
        return new OwnLines(
                opening(words, language, file),
                trouble(words, language, file),
                language == Language.EN ? promise(words) : null,
                demands ? null : message(words, file));
    }

    private static @Nullable String opening(BriefWords words, Language language, StoryFile file) {
        for (int i = 0; i < words.size(); i++) {
            int end = words.clauseEnd(i);
            int count = end - i;
            boolean leads = startsSentence(words, i);
            boolean article = i > 1 && file.grammar.one().contains(words.lower(i - 1));
            leads |= article && file.grammar.leads().contains(words.lower(i - 2));
            if (!leads || count < SHORTEST || count > LONGEST_OPENING || !words.open(i, end)) {
                continue;
            }
            for (int to = end; to > i; to--) {
                StoryElement element = file.element(words.key(i, to), language);
                boolean about =
                        element != null
                                && element.part() != StoryElement.Role.PROBLEM
                                && element.part() != StoryElement.Role.CAUSE;
                if (about) {
                    return sentence(words, i, end);
                }
            }
        }
        return null;
    }

    /** Behind a comma or plus stands one of several things, as "website + trade fairs". */
    private static boolean startsSentence(BriefWords words, int word) {
        if (word == 0) {
            return true;
        }
        String gap = words.gap(word - 1);
        return gap.codePoints().anyMatch(c -> ".:;!?\n".indexOf(c) >= 0);
    }

    private static @Nullable String trouble(BriefWords words, Language language, StoryFile file) {
        for (int i = 0; i < words.size(); i++) {
            StoryElement element = file.element(words.lower(i), language);
            int from = words.clauseStart(i);
            int end = words.clauseEnd(i);
            boolean wrong = element != null && element.part() == StoryElement.Role.PROBLEM;
            boolean fits = end - from > SHORTEST && end - from <= LONGEST;
            if (!wrong || !fits || !words.open(from, end)) {
                continue;
            }
            boolean offers = (' ' + words.key(from, end) + ' ').contains(" that ");
            if (!offers) {
                return sentence(words, from, end);
            }
        }
        return null;
    }

    /** "software that plans shifts" plans shifts. */
    private static @Nullable String promise(BriefWords words) {
        for (int i = 1; i + 2 < words.size(); i++) {
            int end = words.clauseEnd(i);
            boolean does = words.lower(i).equals("that") && isVerb(words.lower(i + 1));
            boolean fits = end - i > SHORTEST && end - i <= LONGEST;
            if (does && fits && words.open(i, end)) {
                return "It " + words.written(i + 1, end) + ".";
            }
        }
        return null;
    }

    /** "plans", and no "it's" or "this" */
    private static boolean isVerb(String word) {
        boolean whole = word.chars().allMatch(Character::isLetter);
        return whole && EnglishForms.isThird(word);
    }

    /** "Message: Someone will sit with you." */
    private static @Nullable String message(BriefWords words, StoryFile file) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean marked = file.grammar.message().contains(words.lower(i));
            if (marked && words.clauseEnd(i) == i + 1) {
                return sentence(words, i + 1, words.clauseEnd(i + 1));
            }
        }
        return null;
    }

    private static String sentence(BriefWords words, int from, int end) {
        return Words.capitalised(words.written(from, end)) + ".";
    }
}
