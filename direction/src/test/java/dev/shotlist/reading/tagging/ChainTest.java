package dev.shotlist.reading.tagging;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums and best ways against all labellings, counted out one by one. */
class ChainTest {
    private static final int PIECES = 5;

    private final Chain chain = random(new Random(7));
    private final List<int[]> all = labellings();

    @Test
    void findsTheLabellingWithTheHighestScore() {
        int[] best = all.getFirst();
        for (int[] one : all) {
            best = chain.score(one) > chain.score(best) ? one : best;
        }
        assertThat(chain.best()).containsExactly(best);
    }

    @Test
    void findsTheBestLabellingsInTheirOrder() {
        List<Double> scores = all.stream().map(chain::score).sorted(reverseOrder()).toList();
        long allowed = scores.stream().filter(score -> score > Double.NEGATIVE_INFINITY).count();
        List<Labelling> few = chain.best(9);

        assertThat(few)
                .extracting(one -> chain.score(one.labels()))
                .isEqualTo(scores.subList(0, 9));
        assertThat(few)
                .allSatisfy(one ->
                        assertThat(one.score()).isCloseTo(chain.score(one.labels()), within(1e-5)));
        assertThat(chain.best(1000)).hasSize((int) allowed);
    }

    @Test
    void neverGoesOnWithAShotThatNobodyOpened() {
        float[][] nodes = {{0, 0, 9}, {9, 0, 0}, {0, 0, 9}};
        float[][] steps = new float[3][Chain.STEPS];
        int[] best = new Chain(nodes, steps).best();
        assertThat(best[0]).isNotEqualTo(ChainLabels.GOES_ON);
        assertThat(best[1] == ChainLabels.OUT && best[2] == ChainLabels.GOES_ON).isFalse();
    }

    @Test
    void sumsTheScoresOfAllLabellingsFromBothEnds() {
        double sum = 0;
        for (int[] one : all) {
            sum += Math.exp(chain.score(one));
        }
        double[][] forward = chain.forward();
        double[][] backward = chain.backward();
        assertThat(Chain.logSum(forward[PIECES - 1])).isCloseTo(Math.log(sum), within(1e-6));
        for (int i = 0; i < PIECES; i++) {
            double here = 0;
            for (int label = 0; label < ChainLabels.COUNT; label++) {
                here += Math.exp(forward[i][label] + backward[i][label]);
            }
            assertThat(here).isCloseTo(sum, within(1e-3 * sum));
        }
    }

    private static Chain random(Random random) {
        float[][] nodes = new float[PIECES][ChainLabels.COUNT];
        float[][] steps = new float[PIECES][Chain.STEPS];
        for (int i = 0; i < PIECES; i++) {
            for (int j = 0; j < nodes[i].length; j++) {
                nodes[i][j] = (float) random.nextGaussian();
            }
            for (int j = 0; j < steps[i].length; j++) {
                steps[i][j] = (float) random.nextGaussian();
            }
        }
        return new Chain(nodes, steps);
    }

    private static List<int[]> labellings() {
        List<int[]> all = new ArrayList<>();
        int ways = (int) Math.pow(ChainLabels.COUNT, PIECES);
        for (int way = 0; way < ways; way++) {
            int[] labels = new int[PIECES];
            int rest = way;
            for (int i = 0; i < PIECES; i++) {
                labels[i] = rest % ChainLabels.COUNT;
                rest /= ChainLabels.COUNT;
            }
            all.add(labels);
        }
        return all;
    }
}
