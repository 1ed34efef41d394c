package dev.shotlist.director.inquiry;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question that an explainer is about, as the brief puts it.
 *
 * @param words those of the question
 * @param asked with a capital and its mark: "Why does the moon look bigger near the horizon?"
 */
record Question(List<String> words, String asked) {
    /** A longer question is asked of the makers, in words. */
    private static final int LONGEST = 16;

    /** "What is it?" asks nothing of a thing. */
    private static final int SHORTEST = 3;

    /** Null where the brief asks nothing. */
    static @Nullable Question in(BriefWords words, InquiryFile file, Language language) {
        List<String> asks = file.asks().getOrDefault(language, List.of());
        for (int from = 0; from < words.size(); from++) {
            int end = words.clauseEnd(from);
            boolean fits = end - from >= SHORTEST && end - from <= LONGEST;
            if (fits && begins(words, from, end, asks) && isAsked(words, from, end)) {
                List<String> said = new ArrayList<>();
                for (int i = from; i < end; i++) {
                    said.add(words.word(i));
                }
                return new Question(List.copyOf(said), mark(words.written(from, end), language));
            }
            if (words.clauseStart(from) == from && sets(words, from, end, file, language)) {
                List<String> said = new ArrayList<>();
                for (int i = from; i < end; i++) {
                    said.add(words.word(i));
                }
                return new Question(said, Words.capitalised(words.written(from, end)));
            }
        }
        return null;
    }

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

    private static boolean begins(BriefWords words, int from, int end, List<String> asks) {
        for (String ask : asks) {
            int to = from + Words.count(ask);
            if (to < end && words.key(from, to).equals(ask)) {
                return true;
            }
        }
        return false;
    }

    /** It stands by itself: with its mark, or behind a colon or the word that brings it in. */
    private static boolean isAsked(BriefWords words, int from, int end) {
        boolean marked = words.gap(end - 1).strip().startsWith("?");
        boolean headed = from > 0 && words.gap(from - 1).strip().endsWith(":");
        return marked || headed || words.clauseStart(from) < from;
    }

    private static String mark(String said, Language language) {
        String asked = Words.capitalised(said) + (language == Language.FR ? " ?" : "?");
        return language == Language.ES ? "\u00bf" + asked : asked;
    }
}
