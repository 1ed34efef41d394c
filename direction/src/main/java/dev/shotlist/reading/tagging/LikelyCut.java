package dev.shotlist.reading.tagging;

/** One of a brief's cuts into shots that are weighed as wholes. */
final class LikelyCut {
    private final int[] labels;
    private final double behind;
    private final int[] clues;
    private final boolean ruled;

    /**
     * @param labels of its pieces
     * @param behind by how much the chain finds it worse than its best, as natural logarithm
     * @param clues what tells of it as a whole
     * @param ruled whether it is the rules' own
     */
    LikelyCut(int[] labels, double behind, int[] clues, boolean ruled) {
        this.labels = labels;
        this.behind = behind;
        this.clues = clues;
        this.ruled = ruled;
    }

    int[] labels() {
        return labels;
    }

    int[] clues() {
        return clues;
    }

    boolean isRuled() {
        return ruled;
    }

    /** The higher, the likelier; comparable between cuts of the same brief. */
    double score(Table cuts) {
        return cuts.sum(cuts.rows(clues), 0) - behind;
    }
}
