package dev.shotlist.edit.clause;

import dev.shotlist.edit.words.Folded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in a row, and what they stand for.
 *
 * @param words in the form that tokens have, at least one
 * @param tail for "take ... out" the words that close them; empty without one
 * @param kind what sort of meaning it is: an act, a topic, a colour
 * @param value which one of that sort
 */
record Phrase(List<String> words, String tail, String kind, String value) {
    /** Words that may stand before a closing one. */
    private static final int GAP = 8;

    Phrase {
        words = List.copyOf(words);
    }

    /** As the lists write it; null where nothing of it is a word. */
    static @Nullable Phrase of(String written, String kind, String value) {
        int gap = written.indexOf(" ... ");
        String tail = gap < 0 ? "" : Folded.text(written.substring(gap + 5));
        String head = gap < 0 ? written : written.substring(0, gap);
        List<String> words = head.equals("->") || head.equals("=>") ? List.of(">") : keys(head);
        return words.isEmpty() ? null : new Phrase(words, tail, kind, value);
    }

    /** The form in which tokens are compared. */
    static List<String> keys(String text) {
        return Tokens.of(text).all().stream().map(Token::key).toList();
    }

    /** Whether it begins at that token. */
    boolean standsAt(List<Token> tokens, int at) {
        return fits(tokens, at) && follows(tokens, at + words.size());
    }

    /** The "out" of "take the voice out", some words further on. */
    private boolean follows(List<Token> tokens, int from) {
        if (tail.isEmpty()) {
            return true;
        }
        List<String> closing = List.of(tail.split(" ", -1));
        for (int i = from; i < tokens.size() && i <= from + GAP; i++) {
            if (isSaid(closing, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(List<Token> tokens, int at) {
        return isSaid(words, tokens, at);
    }

    private static boolean isSaid(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (tokens.get(at + i).isQuote() || !tokens.get(at + i).key().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
