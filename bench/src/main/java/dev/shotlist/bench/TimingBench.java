package dev.shotlist.bench;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.timing.LineKind;
import dev.shotlist.timing.LineWish;
import dev.shotlist.timing.Pulse;
import dev.shotlist.timing.SceneWish;
import dev.shotlist.timing.TimeSolver;
import dev.shotlist.timing.Timeline;
import dev.shotlist.timing.TimingProblem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * CPU time of setting a piece in time, by its size, and the share of cuts on the beat: seeded
 * pieces of 5 to 180 s at 50 to 200 bpm. Not by JMH, for the slowest piece of ten thousand matters
 * as much as the usual one.
 */
public final class TimingBench {
    private static final int PIECES = 2_000;
    private static final int WARM_UP = 4_000;
    private static final int REPEATS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final TimeSolver solver = new TimeSolver(FactFiles.ours());

    private TimingBench() {}

    public static void main(String[] arguments) {
        TimingBench bench = new TimingBench();
        bench.warmUp();
        System.out.println("scenes seconds    p50 us    p99 us    max us  cuts on the beat");
        bench.measure(6, 15);
        bench.measure(12, 30);
        bench.measure(20, 60);
        bench.measure(20, 180);
        bench.measure(60, 600);
    }

    private void warmUp() {
        for (int seed = 0; seed < WARM_UP; seed++) {
            solver.solve(piece(new Random(-1 - seed), 2 + seed % 19, 5 + seed % 176));
        }
    }

    private void measure(int scenes, int seconds) {
        long[] nanos = new long[PIECES];
        int cuts = 0;
        int on = 0;
        for (int seed = 0; seed < PIECES; seed++) {
            TimingProblem problem = piece(new Random(seed), scenes, seconds);
            long least = Long.MAX_VALUE;
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                long from = THREADS.getCurrentThreadCpuTime();
                Timeline timeline = solver.solve(problem);
                least = Math.min(least, THREADS.getCurrentThreadCpuTime() - from);
                Sync sync = timeline.sync();
                cuts += sync == null ? 0 : sync.cuts();
                on += sync == null ? 0 : sync.cutsOnGrid();
            }
            nanos[seed] = least;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%6d %7d %9.1f %9.1f %9.1f %8.2f %%%n",
                scenes,
                seconds,
                nanos[PIECES / 2] / 1000.0,
                nanos[PIECES * 99 / 100] / 1000.0,
                nanos[PIECES - 1] / 1000.0,
                100.0 * on / cuts);
    }

    private static TimingProblem piece(Random random, int count, int seconds) {
        List<SceneWish> scenes = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            scenes.add(scene(random, k, count, (double) seconds / count));
        }
        Bpm bpm = new Bpm(50 + random.nextInt(151));
        Pulse pulse =
                random.nextInt(4) == 0
                        ? Pulse.about(bpm, bpm.value() * 0.9, bpm.value() * 1.1)
                        : Pulse.said(bpm);
        return new TimingProblem(
                Seconds.of(seconds),
                List.of(30.0, 24.0, 25.0, 60.0),
                null,
                pulse,
                random.nextInt(4) == 0,
                EnergyCurve.WAVE,
                scenes);
    }

    private static SceneWish scene(Random random, int k, int count, double share) {
        List<LineWish> lines = new ArrayList<>();
        if (random.nextInt(2) == 0) {
            Seconds needed = Seconds.of(0.834 + random.nextDouble());
            lines.add(new LineWish(LineKind.COPY, needed, true));
        }
        boolean last = k == count - 1;
        if (last) {
            lines.add(new LineWish(LineKind.CALL, Seconds.of(1.2), false));
        }
        Purpose[] middle = {
            Purpose.CONTEXT, Purpose.PROBLEM, Purpose.PRODUCT_SHOWCASE, Purpose.BENEFIT
        };
        return new SceneWish(
                k == 0 ? Purpose.HOOK : last ? Purpose.CTA : middle[random.nextInt(4)],
                0.5 + random.nextDouble(),
                random.nextInt(20) == 0 ? Seconds.of(1 + random.nextInt(3)) : null,
                random.nextDouble(),
                Seconds.of(random.nextInt(3) == 0 ? share * random.nextDouble() : 0),
                lines,
                random.nextInt(3) == 0 ? TransitionType.DISSOLVE : TransitionType.CUT);
    }
}
