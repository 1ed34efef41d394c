package dev.shotlist.timing;

import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import java.util.Arrays;

/** How long each scene must be for what it holds, and how long it wants to be; in milliseconds. */
final class Needs {
    /** How much shorter the liveliest scene wants to be than the calmest, around the mean. */
    private static final double ENERGY_SPAN = 0.5;

    /** The scene's own energy counts for more than its place on the curve. */
    private static final double OWN_ENERGY = 0.7;

    private static final int ROUNDS = 8;

    private final TimingProblem problem;
    private final TimingFacts facts;
    private final double frame;
    private final double gap;
    private final double call;
    private final double[] needed;

    Needs(TimingProblem problem, TimingFacts facts, double frameMillis) {
        this.problem = problem;
        this.facts = facts;
        this.frame = frameMillis;
        this.gap = facts.reading().gapFrames() * frameMillis;
        this.call = callLength();
        this.needed = new double[problem.scenes().size()];
        for (int k = 0; k < needed.length; k++) {
            SceneWish scene = problem.scenes().get(k);
            double need = Math.max(shortest(k), withAir(scene));
            need = Math.max(need, oneByOne(k, true) + transition(k));
            needed[k] = Math.max(need, k == needed.length - 1 ? call : 0);
        }
    }

    /** All scenes together, each in whole steps of that many milliseconds. */
    double sum(double step) {
        return Arrays.stream(needed).map(need -> Math.ceil(need / step - 1e-9) * step).sum();
    }

    static double millis(Seconds length) {
        return length.millis();
    }

    double shortest(int scene) {
        return facts.scenes().shortestMillis(problem.scenes().get(scene).purpose());
    }

    double withAir(SceneWish scene) {
        return scene.voice().millis() * (1 + facts.speaking().air());
    }

    /** What is spoken, with as little air as it can do with. */
    double withLeastAir(SceneWish scene) {
        return scene.voice().millis() * (1 + facts.speaking().leastAir());
    }

    /** The wished length of the transition out of a scene. */
    double transition(int scene) {
        if (scene == problem.scenes().size() - 1) {
            return 0;
        }
        double usual = facts.transitionMillis(problem.scenes().get(scene).transition());
        return problem.calm() ? usual * facts.transitionLimits().calmFactor() : usual;
    }

    /**
     * How long a line stands at the least, in whole frames: to be read, and a call to be acted on.
     */
    double line(int scene, LineWish line) {
        double needed = Math.ceil((line.needed().millis() - 1) / frame) * frame;
        boolean asks = line.kind() == LineKind.CALL && scene == this.needed.length - 1;
        return asks ? Math.max(needed, call) : needed;
    }

    /** All lines, one after the other. */
    double oneByOne(int scene, boolean droppablesToo) {
        double sum = 0;
        int count = 0;
        for (LineWish line : problem.scenes().get(scene).lines()) {
            if (droppablesToo || !line.droppable()) {
                sum += line(scene, line);
                count++;
            }
        }
        return count == 0 ? 0 : sum + (count - 1) * gap;
    }

    /** Lines that may not be dropped, the call standing beside the others. */
    double stacked(int scene) {
        double sum = 0;
        double longestCall = 0;
        int count = 0;
        for (LineWish line : problem.scenes().get(scene).lines()) {
            if (line.droppable()) {
                continue;
            }
            if (line.kind() == LineKind.CALL) {
                longestCall = Math.max(longestCall, line(scene, line));
            } else {
                sum += line(scene, line);
                count++;
            }
        }
        return Math.max(longestCall, count == 0 ? 0 : sum + (count - 1) * gap);
    }

    double gap() {
        return gap;
    }

    /** How long the call to action stands at the least; 0 where nothing is asked. */
    double call() {
        return call;
    }

    private double callLength() {
        SceneWish last = problem.scenes().getLast();
        boolean asks = last.purpose() == Purpose.CTA;
        for (LineWish line : last.lines()) {
            asks |= line.kind() == LineKind.CALL;
        }
        double share = problem.total().millis() * facts.scenes().callShare();
        return asks ? Math.min(facts.scenes().callSeconds() * 1000, share) : 0;
    }

    /** The lengths that the scenes want: by weight and energy, none below its need; they add up. */
    double[] wanted() {
        int count = needed.length;
        double[] wish = new double[count];
        double[] least = new double[count];
        boolean[] fixed = new boolean[count];
        double left = problem.total().millis();
        for (int k = 0; k < count; k++) {
            SceneWish scene = problem.scenes().get(k);
            wish[k] = scene.weight() * (1 + ENERGY_SPAN * (0.5 - energy(k)));
            least[k] = needed[k];
            if (scene.demanded() != null) {
                fixed[k] = true;
                least[k] = Math.max(1, scene.demanded().millis());
                left -= least[k];
            }
        }
        double[] wanted = least.clone();
        for (int round = 0; round < ROUNDS && !settled(wish, least, fixed, wanted, left); round++) {
            left = problem.total().millis();
            for (int k = 0; k < count; k++) {
                left -= fixed[k] ? least[k] : 0;
            }
        }
        return scaled(wanted);
    }

    /** Shares out what is left; true when nobody got less than the least. */
    private static boolean settled(
            double[] wish, double[] least, boolean[] fixed, double[] wanted, double left) {
        double weights = 0;
        for (int k = 0; k < wish.length; k++) {
            weights += fixed[k] ? 0 : wish[k];
        }
        boolean settled = true;
        for (int k = 0; k < wish.length; k++) {
            if (!fixed[k]) {
                wanted[k] = Math.max(0, left) * wish[k] / weights;
                if (wanted[k] < least[k]) {
                    wanted[k] = least[k];
                    fixed[k] = true;
                    settled = false;
                }
            }
        }
        return settled;
    }

    private double[] scaled(double[] wanted) {
        double scale = problem.total().millis() / Arrays.stream(wanted).sum();
        for (int k = 0; k < wanted.length; k++) {
            wanted[k] *= scale;
        }
        return wanted;
    }

    private double energy(int scene) {
        double own = problem.scenes().get(scene).energy();
        double place = (scene + 0.5) / needed.length;
        return OWN_ENERGY * own + (1 - OWN_ENERGY) * Rhythm.energy(problem.curve(), place);
    }
}
