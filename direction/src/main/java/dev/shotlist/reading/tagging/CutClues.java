package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import java.util.Arrays;
import java.util.List;

/**
 * What tells of a whole cut of a brief into shots, which no piece can know: an order is written in
 * one manner, so that its shots look alike and what lies between and around them does not.
 */
final class CutClues {
    private static final int MANY = 8;

    /** Steps of how much worse the chain finds a cut than its best, in natural logarithms. */
    private static final double STEP = 0.5;

    /** Worse by more steps than this is all the same. */
    private static final int FARTHEST = 24;

    private final BriefText brief;
    private final List<Stretch> pieces;
    private final int[] ruled;
    private final int way;
    private final CutShots looks;
    private final CutSentences sentences;
    private final Clues clues = new Clues();

    /**
     * @param own the sentence of each piece
     * @param rules the pieces as the rules see them
     * @param way in which the rules found their shots
     */
    CutClues(
            BriefText brief,
            List<Stretch> pieces,
            PieceSentence[] own,
            RuledPieces rules,
            String way) {
        this.brief = brief;
        this.pieces = pieces;
        ruled = rules.labels();
        this.way = way.hashCode();
        looks = new CutShots(brief, pieces, own, clues);
        sentences = new CutSentences(brief, pieces, own, clues);
    }

    /**
     * @param behind by how much the chain finds the cut worse than its best, as natural logarithm
     * @param rank among the chain's cuts, from 0
     */
    int[] of(int[] labels, double behind, int rank) {
        List<Stretch> shots = ChainLabels.shots(pieces, labels);
        int count = Math.min(MANY, shots.size());
        clues.add(Clue.CUT, count);
        clues.add(Clue.CUT, 100 + count * 10 + Shapes.size(brief));
        for (int i = 1; i <= FARTHEST && behind >= i * STEP; i++) {
            clues.add(Clue.CUT_BEHIND, i);
        }
        clues.add(Clue.CUT_RANK, Math.min(3, rank));
        agreement(labels, shots.size());
        if (!shots.isEmpty()) {
            looks.tell(shots);
            sentences.tell(labels, shots.size());
        }
        return clues.take();
    }

    private void agreement(int[] labels, int shots) {
        int agreed = 0;
        int opened = 0;
        for (int i = 0; i < labels.length; i++) {
            boolean opens = ruled[i] == ChainLabels.OPENS;
            opened += opens ? 1 : 0;
            agreed += opens && labels[i] == ChainLabels.OPENS ? 1 : 0;
        }
        int same = Arrays.equals(labels, ruled) ? 1 : 0;
        int both = Share.of(agreed, opened) * 10 + Share.of(agreed, Math.min(MANY, shots));
        clues.add(Clue.CUT_RULED, same);
        clues.add(Clue.CUT_RULED, 100 + both);
        clues.add(Clue.CUT_RULED_WAY, way * 31 + same);
        clues.add(Clue.CUT_RULED_WAY, way * 31 + 100 + both);
    }
}
