package dev.shotlist.reading.tagging;

import java.util.List;

/** A brief to learn from which of its likely cuts is right. */
final class CutCase {
    private final List<LikelyCut> likely;
    private final boolean[] right;

    /**
     * @param right which of the cuts are right; several may be
     */
    CutCase(List<LikelyCut> likely, boolean[] right) {
        this.likely = likely;
        this.right = right;
    }

    /** Whether there is anything to learn: one of them is right. */
    boolean teaches() {
        for (boolean one : right) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    void see(LearnedTable cuts) {
        for (LikelyCut one : likely) {
            cuts.see(one.clues());
        }
    }

    /** One step down the gradient of the negative log-likelihood that a right one is chosen. */
    void learn(LearnedTable cuts) {
        double[] scores = new double[right.length];
        double[] wanted = new double[right.length];
        for (int i = 0; i < right.length; i++) {
            scores[i] = likely.get(i).score(cuts);
            wanted[i] = right[i] ? scores[i] : Double.NEGATIVE_INFINITY;
        }
        double all = Chain.logSum(scores);
        double some = Chain.logSum(wanted);
        for (int i = 0; i < right.length; i++) {
            double gradient = Math.exp(scores[i] - all) - Math.exp(wanted[i] - some);
            cuts.step(cuts.rows(likely.get(i).clues()), 0, gradient);
        }
    }
}
