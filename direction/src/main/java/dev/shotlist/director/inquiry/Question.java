package dev.shotlist.director.inquiry;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question that an explainer is about, as the brief puts it.
 *
 * @param words those of the question
 * @param about those behind the one that asks, as the brief writes them
 * @param asked with a capital and its mark: "Why does the moon look bigger near the horizon?"
 */
record Question(List<String> words, String about, String asked) {
    /** A longer question is asked of the makers, in words. */
    private static final int LONGEST = 16;

    /** "What is it?" asks nothing of a thing. */
    private static final int SHORTEST = 3;

    /** Null where the brief asks nothing. */
    static @Nullable Question in(BriefWords words, InquiryFile file, Language language) {
        List<String> asks = file.asks().getOrDefault(language, List.of());
        Set<String> of = file.pronouns().getOrDefault(language, Set.of());
        for (int from = 0; from < words.size(); from++) {
            int end = words.clauseEnd(from);
            boolean fits = end - from >= SHORTEST && end - from <= LONGEST;
            int ask = fits ? begins(words, from, end, asks) : 0;
            boolean thing = ask > 0 && !of.contains(words.lower(from + ask));
            if (thing && isAsked(words, from, end)) {
                List<String> said = new ArrayList<>();
                for (int i = from; i < end; i++) {
                    said.add(bare(words.word(i)));
                }
                return new Question(
                        List.copyOf(said),
                        words.written(from + ask, end),
                        mark(words.written(from, end), said, file, language));
            }
            if (words.clauseStart(from) == from && sets(words, from, end, file, language)) {
                List<String> said = new ArrayList<>();
                for (int i = from; i < end; i++) {
                    said.add(words.word(i));
                }
                String whole = words.written(from, end);
                return new Question(said, whole, Words.capitalised(whole));
            }
        }
        return null;
    }

    /** "l'arcobaleno" is a rainbow. */
    private static String bare(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        boolean article = mark > 0 && mark <= LONGEST_ARTICLE && mark + 1 < word.length() - 1;
        return article ? word.substring(mark + 1) : word;
    }

    private static final int LONGEST_ARTICLE = 4;

    /** "Fibre vs copper cable" */
    private static boolean sets(
            BriefWords words, int from, int end, InquiryFile file, Language language) {
        boolean versus = false;
        for (int i = from + 1; i < end - 1; i++) {
            versus |= file.versus().getOrDefault(language, Set.of()).contains(words.lower(i));
        }
        return versus && end - from <= LONGEST_PAIR;
    }

    private static final int LONGEST_PAIR = 7;

    /** How many words ask; 0 where none do. */
    private static int begins(BriefWords words, int from, int end, List<String> asks) {
        for (String ask : asks) {
            int to = from + Words.count(ask);
            if (to < end && words.key(from, to).equals(ask)) {
                return to - from;
            }
        }
        return 0;
    }

    /** It stands by itself: with its mark, or behind a colon or the word that brings it in. */
    private static boolean isAsked(BriefWords words, int from, int end) {
        boolean marked = words.gap(end - 1).strip().startsWith("?");
        boolean headed = from > 0 && words.gap(from - 1).strip().endsWith(":");
        return marked || headed || words.clauseStart(from) < from;
    }

    /** "Explain why we yawn" asks nothing of the viewer. */
    private static boolean isTold(List<String> words, InquiryFile file, Language language) {
        return language == Language.EN
                && TELLS.contains(words.getFirst().toLowerCase(Locale.ROOT))
                && !file.helpers().contains(words.get(1).toLowerCase(Locale.ROOT));
    }

    private static final Set<String> TELLS = Set.of("why", "how");

    private static String mark(
            String said, List<String> words, InquiryFile file, Language language) {
        if (isTold(words, file, language)) {
            return Words.capitalised(said);
        }
        String asked = Words.capitalised(said) + (language == Language.FR ? " ?" : "?");
        return language == Language.ES ? "\u00bf" + asked : asked;
    }
}
