package dev.shotlist.translation;

import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a noun phrase begins with: its article and its quantifiers.
 *
 * @param article of the original; null where it has none
 * @param quantifiers numbers and other counts, in English
 * @param end index of the word behind them
 */
record Determiners(@Nullable Kind article, List<String> quantifiers, int end) {
    static Determiners at(List<Word> words, int from) {
        Kind article = null;
        List<String> quantifiers = new ArrayList<>();
        int i = from;
        while (i < words.size()) {
            Word word = words.get(i);
            Word.Small small = word.small();
            if (small == null || !(word.isArticle() || word.is(Kind.NUMBER))) {
                break;
            }
            if (word.is(Kind.NUMBER)) {
                quantifiers.add(small.english());
            } else if (!small.english().isEmpty() && !word.is(Kind.HIS)) {
                quantifiers.add(small.english());
                article = article == null ? Kind.A : article;
            } else {
                article = article == null || article == Kind.THE ? small.kind() : article;
            }
            i++;
        }
        return new Determiners(article, quantifiers, i);
    }

    /** Whether they count more than one. */
    boolean isPlural() {
        return !quantifiers.isEmpty()
                && quantifiers.stream().noneMatch(EnglishClass.SINGULAR_COUNT::has);
    }
}
