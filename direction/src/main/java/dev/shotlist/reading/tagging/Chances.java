package dev.shotlist.reading.tagging;

/** Scores as probabilities that sum to one: the softmax. */
final class Chances {
    private Chances() {}

    static double[] of(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double[] chances = new double[scores.length];
        double all = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(scores[i] - most);
            all += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= all;
        }
        return chances;
    }
}
