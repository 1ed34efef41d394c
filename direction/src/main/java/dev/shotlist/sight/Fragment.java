package dev.shotlist.sight;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one picture of English words without a verb: "queue outside", "a girl on a bicycle". */
final class Fragment {
    private final Lexicon lexicon;
    private final Called said;

    /**
     * @param lexicon all nouns that are known anywhere
     */
    Fragment(Lexicon lexicon, Called said) {
        this.lexicon = lexicon;
        this.said = said;
    }

    /** Null for a thing by its name alone, which is shown in a way of its own. */
    @Nullable Sight of(List<String> words) {
        LanguageTable table = lexicon.of(Language.EN);
        List<Piece> pieces = new PieceReader(table, said.product(), said.names()).pieces(words);
        NamedThings named = new NamedThings(lexicon);
        NounGroup first = null;
        for (int i = 0; i < pieces.size(); i++) {
            NounGroup group = NounGroup.at(pieces, i, true);
            if (group != null) {
                first = i == 0 ? group : first;
                named.add(group);
                i = Math.max(i, group.end() - 1);
            }
        }
        boolean alone = first != null && first.end() == pieces.size();
        if (alone || words.size() < 2) {
            return null;
        }
        List<String> subject = new ArrayList<>(words);
        subject.set(0, lower(words.getFirst()));
        String text = String.join(" ", subject);
        String opened =
                first != null && first.part() == Part.WORD ? withArticle(text, first) : text;
        return named.whole(opened, true);
    }

    private static String withArticle(String text, NounGroup first) {
        String said = first.said();
        String article = said.substring(0, said.length() - first.words().length());
        return article + text;
    }

    private static String lower(String word) {
        boolean name = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return name ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
