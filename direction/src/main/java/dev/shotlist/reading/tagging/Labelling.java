package dev.shotlist.reading.tagging;

/** A label for each piece, with the score that a chain gives them. */
final class Labelling {
    private final int[] labels;
    private final double score;

    Labelling(int[] labels, double score) {
        this.labels = labels;
        this.score = score;
    }

    int[] labels() {
        return labels;
    }

    /** The higher, the likelier. */
    double score() {
        return score;
    }
}
