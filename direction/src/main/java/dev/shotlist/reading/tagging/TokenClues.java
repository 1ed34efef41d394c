package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What may tell of each token whether it opens, fills or closes a stretch that is sought. */
final class TokenClues {
    private static final int FAR = 4;

    /** Tokens on either side that tell of one. */
    private static final int AROUND = 2;

    /** Figures are alike, whatever they are. */
    private static final int FIGURE = "#".hashCode();

    private static final int[] NONE = {};
    private static final Map<Kind, Integer> KINDS = names(Kind.class);
    private static final Map<Cue, Integer> CUES = names(Cue.class);

    private final BriefText brief;
    private final int[][] kinds;
    private final int[][] cues;
    private final int[] shapes;
    private final int[] words;
    private final Clues clues = new Clues();

    private TokenClues(BriefText brief) {
        this.brief = brief;
        int size = brief.size();
        kinds = new int[size][];
        cues = new int[size][];
        shapes = new int[size + 2 * AROUND];
        words = new int[size + 2 * AROUND];
        for (int i = 0; i < size; i++) {
            kinds[i] = names(brief.kinds(i), KINDS);
            cues[i] = names(brief.cues(i), CUES);
        }
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = Shapes.of(brief, i - AROUND);
            words[i] = wordAt(i - AROUND);
        }
    }

    static int[][] of(BriefText brief) {
        TokenClues each = new TokenClues(brief);
        int[][] all = new int[brief.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = each.at(i);
        }
        return all;
    }

    private int[] at(int token) {
        clues.add(Clue.ALWAYS);
        clues.add(Clue.LANGUAGE, brief.language.name());
        words(token);
        shapes(token);
        for (int by = -AROUND; by <= AROUND; by++) {
            lists(token + by, by);
        }
        standing(token);
        return clues.take();
    }

    private void words(int at) {
        clues.add(Clue.WORD, word(at));
        clues.add(Clue.WORD_BEFORE, word(at - 1));
        clues.add(Clue.WORD_AFTER, word(at + 1));
        clues.add(Clue.WORD_TWO_BEFORE, word(at - 2));
        clues.add(Clue.WORD_TWO_AFTER, word(at + 2));
        clues.add(Clue.WORDS_BEFORE, word(at - 2) * 31 + word(at - 1));
        clues.add(Clue.WORDS_HERE, word(at) * 31 + word(at + 1));
        clues.add(Clue.WORDS_AFTER, word(at + 1) * 31 + word(at + 2));
        String key = brief.tokens[at].key;
        int length = key.length();
        if (!brief.tokens[at].isWord() || length <= 3) {
            return;
        }
        clues.add(Clue.SHORT_ENDING, Clues.hash(key, length - 2, length));
        if (length > 4) {
            clues.add(Clue.ENDING, Clues.hash(key, length - 3, length));
        }
        if (length > 5) {
            clues.add(Clue.BEGINNING, Clues.hash(key, 0, 4));
        }
    }

    private int word(int at) {
        return words[at + AROUND];
    }

    private int shape(int at) {
        return shapes[at + AROUND];
    }

    private int wordAt(int at) {
        if (at < 0 || at >= brief.size()) {
            return at < 0 ? 1 : 2;
        }
        Token token = brief.tokens[at];
        return token.isNumber() ? FIGURE : token.key.hashCode();
    }

    private void shapes(int at) {
        clues.add(Clue.SHAPE_TWO_BEFORE, shape(at - 2));
        clues.add(Clue.SHAPE_BEFORE, shape(at - 1));
        clues.add(Clue.SHAPE, shape(at));
        clues.add(Clue.SHAPE_AFTER, shape(at + 1));
        clues.add(Clue.SHAPE_TWO_AFTER, shape(at + 2));
        clues.add(Clue.SHAPES, (shape(at - 1) * 31 + shape(at)) * 31 + shape(at + 1));
    }

    private void lists(int at, int by) {
        if (at < 0 || at >= brief.size()) {
            return;
        }
        Clue kind =
                switch (by) {
                    case -2 -> Clue.KIND_TWO_BEFORE;
                    case -1 -> Clue.KIND_BEFORE;
                    case 0 -> Clue.KIND;
                    case 1 -> Clue.KIND_AFTER;
                    default -> Clue.KIND_TWO_AFTER;
                };
        for (int one : kinds[at]) {
            clues.add(kind, one);
        }
        if (by < -1 || by > 1) {
            return;
        }
        Clue cue = by < 0 ? Clue.CUE_BEFORE : by > 0 ? Clue.CUE_AFTER : Clue.CUE;
        for (int one : cues[at]) {
            clues.add(cue, one);
        }
    }

    private void standing(int at) {
        Token token = brief.tokens[at];
        clues.add(Clue.SENTENCE, Math.min(FAR, token.sentence));
        clues.add(Clue.PLACE, Math.min(6, at));
        clues.add(Clue.LEFT, Math.min(3, brief.size() - at));
        clues.add(Clue.SIZE, Shapes.size(brief));
        standing(token.quote >= 0, "quoted");
        standing(token.denied, "denied");
        standing(token.aside, "aside");
        standing(token.header, "header");
        standing(token.older, "older");
        standing(brief.firstOfSentence(at), "first");
        standing(token.isWord() && brief.isUnlisted(at), "unlisted");
    }

    private void standing(boolean so, String how) {
        if (so) {
            clues.add(Clue.STANDING, how);
        }
    }

    private static <E> int[] names(Collection<E> found, Map<E, Integer> names) {
        if (found.isEmpty()) {
            return NONE;
        }
        int[] all = new int[found.size()];
        int size = 0;
        for (E one : found) {
            all[size++] = Objects.requireNonNull(names.get(one));
        }
        return all;
    }

    /** Known by their names, which stay while their order may change. */
    private static <E extends Enum<E>> Map<E, Integer> names(Class<E> type) {
        Map<E, Integer> names = new EnumMap<>(type);
        for (E one : type.getEnumConstants()) {
            names.put(one, one.name().hashCode());
        }
        return names;
    }
}
