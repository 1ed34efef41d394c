package dev.shotlist.reading.tagging;

import java.util.List;

/** Pieces as the rules see them: evidence, and no more. */
final class RuledPieces {
    private static final int MANY = 4;

    /** Pieces on either side whose labels tell of one. */
    private static final int[] AROUND = {-2, -1, 1, 2};

    /** Neither label, for what lies outside of the brief. */
    private static final int OUTSIDE = ChainLabels.COUNT;

    private final int[] labels;
    private final int shots;
    private final int way;
    private final boolean asked;

    private RuledPieces(int[] labels, int shots, String way, boolean asked) {
        this.labels = labels;
        this.shots = Math.min(MANY, shots);
        this.way = way.hashCode();
        this.asked = asked;
    }

    /**
     * @param shots that the rules found
     * @param way in which they found them
     */
    static RuledPieces of(List<Stretch> pieces, List<Stretch> shots, String way) {
        return new RuledPieces(ChainLabels.of(pieces, shots), shots.size(), way, true);
    }

    /** As though the rules had not been asked. */
    static RuledPieces none() {
        return new RuledPieces(new int[0], 0, "", false);
    }

    int[] labels() {
        return labels;
    }

    void tell(Clues clues, int at, int mark) {
        if (!asked) {
            return;
        }
        clues.add(Clue.PIECE_RULES, shots);
        clues.add(Clue.PIECE_RULE, labels[at]);
        clues.add(Clue.PIECE_WAY, way * 31 + labels[at]);
        clues.add(Clue.PIECE_RULE, (labels[at] * 31 + shots) * 31 + mark + 100);
        for (int by : AROUND) {
            clues.add(Clue.PIECE_RULE_AROUND, by * 31 + label(at + by));
        }
    }

    private int label(int at) {
        return at < 0 || at >= labels.length ? OUTSIDE : labels[at];
    }

    void tellStep(Clues clues, int at) {
        if (!asked) {
            return;
        }
        int before = at == 0 ? ChainLabels.OUT : labels[at - 1];
        clues.add(Clue.STEP_RULE, before * 31 + labels[at]);
        clues.add(Clue.STEP_RULE, (way * 31 + before) * 31 + labels[at]);
    }
}
