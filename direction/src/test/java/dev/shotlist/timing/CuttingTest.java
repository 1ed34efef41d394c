package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The search against every way there is to cut a small piece. */
final class CuttingTest {
    private final Random random = new Random(7);

    @Test
    void findsTheCheapestOfAllWays() {
        for (int round = 0; round < 400; round++) {
            int count = 1 + random.nextInt(4);
            double length = 14 + random.nextInt(16) + (random.nextInt(3) == 0 ? 0.4 : 0);
            SceneCost[] scenes = scenes(count, length);
            Lattice lattice = new Lattice(10);
            double bpm = 100 + 20 * random.nextInt(8);
            long millis = Math.round(length * 100);
            Grid grid =
                    random.nextInt(5) == 0
                            ? null
                            : Grid.even(bpm, 50 * random.nextInt(5), 4, millis);
            boolean calm = random.nextBoolean();
            boolean[] payoff = new boolean[count];
            for (int k = 1; k < count; k++) {
                payoff[k] = random.nextInt(3) == 0;
            }
            Relaxation relaxed = Relaxation.of(scenes, 0, count, length);
            Cutting cutting = new Cutting(relaxed, lattice, grid, calm, payoff);
            Cuts found = cutting.cheapest(cutting.onBeats());
            Anchors halves = Anchors.of(grid, lattice, length, calm, payoff, true);

            double best = cheapest(scenes, length, 0, 0, halves);

            assertThat(relaxed.bound()).isLessThanOrEqualTo(best + 1e-6);
            assertThat(found.cost()).as("round %d", round).isCloseTo(best, within(1e-6));
            assertThat(priced(scenes, length, found, halves))
                    .as("what the cuts of round %d really cost", round)
                    .isCloseTo(found.cost(), within(1e-6));
        }
    }

    private SceneCost[] scenes(int count, double length) {
        SceneCost[] scenes = new SceneCost[count];
        for (int k = 0; k < count; k++) {
            scenes[k] = new SceneCost(1 + random.nextInt(12), 1 + random.nextInt(2));
            if (random.nextInt(3) == 0) {
                scenes[k].atLeast(random.nextInt((int) length), 600 * random.nextDouble());
            }
            if (random.nextInt(3) == 0) {
                scenes[k].atLeast(random.nextInt(8), 3 * random.nextDouble());
            }
            if (random.nextInt(4) == 0) {
                scenes[k].atMost(2 + random.nextInt(8), 300 * random.nextDouble());
            }
        }
        return scenes;
    }

    private static double cheapest(
            SceneCost[] scenes, double length, int scene, int from, Anchors anchors) {
        if (scene == scenes.length - 1) {
            double rest = length - from;
            return rest < scenes[scene].floor() ? Double.POSITIVE_INFINITY : scenes[scene].of(rest);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int cut = from + (int) scenes[scene].floor(); cut < length; cut++) {
            double cost =
                    scenes[scene].of(cut - from)
                            + at(scene + 1, cut, anchors)
                            + cheapest(scenes, length, scene + 1, cut, anchors);
            best = Math.min(best, cost);
        }
        return best;
    }

    private static double priced(
            SceneCost[] scenes, double length, Cuts cuts, @Nullable Anchors anchors) {
        double cost = 0;
        int from = 0;
        for (int k = 0; k < cuts.count(); k++) {
            cost += scenes[k].of(cuts.frame(k) - from);
            cost += anchors == null ? 0 : at(k + 1, cuts.frame(k), anchors);
            from = cuts.frame(k);
        }
        return cost + scenes[scenes.length - 1].of(length - from);
    }

    private static double at(int scene, int frame, Anchors anchors) {
        int anchor = anchors.from(frame);
        boolean on = anchor < anchors.count() && anchors.frame(anchor) == frame;
        double off = anchors.offCost(scene);
        return on ? Math.min(off, anchors.cost(scene, anchor)) : off;
    }
}
