package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells of a likely brand and a likely product that they belong together. */
final class PairClues {
    /** With more tokens between them than this nothing is told of these. */
    private static final int NEAR = 3;

    private static final int[] FAR = {4, 7, 12, 25};

    private final BriefText brief;
    private final Clues clues = new Clues();

    PairClues(BriefText brief) {
        this.brief = brief;
    }

    int[][][] of(List<Likely> brands, List<Likely> products) {
        int[][][] all = new int[brands.size()][products.size()][];
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < all[i].length; j++) {
                tell(brands.get(i).stretch(), products.get(j).stretch());
                all[i][j] = clues.take();
            }
        }
        return all;
    }

    private void tell(@Nullable Stretch brand, @Nullable Stretch product) {
        clues.add(Clue.NAMING_TWO, NameClues.how(brand, product));
        if (brand == null || product == null) {
            return;
        }
        if (brand.meets(product)) {
            int opens = product.start() - brand.start();
            clues.add(Clue.NAMING_TWO, opens * 100 + product.end() - brand.end());
        } else if (brand.start() < product.start()) {
            apart(brand, product, 1);
        } else {
            apart(product, brand, 0);
        }
    }

    private void apart(Stretch one, Stretch next, int order) {
        int far = next.start() - one.end();
        int code = order + (brief.sameSentence(one.start(), next.start()) ? 2 : 0);
        int step = far;
        for (int i = 0; i < FAR.length && far >= FAR[i]; i++) {
            step = FAR[0] + i;
        }
        clues.add(Clue.NAMING_APART, 100 + code * 10 + step);
        clues.add(Clue.NAMING_APART, code);
        int sentences = brief.tokens[next.start()].sentence - brief.tokens[one.start()].sentence;
        clues.add(Clue.NAMING_APART, 10 + 10 * order + Math.min(3, sentences));
        if (far <= NEAR) {
            int between = 0;
            for (int i = one.end(); i < next.start(); i++) {
                between = between * 31 + Shapes.word(brief, i);
            }
            clues.add(Clue.NAMING_BETWEEN, between * 31 + code);
        }
    }
}
