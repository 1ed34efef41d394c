package dev.shotlist.timing;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TransitionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Pieces from a seed: 5 to 180 s, 50 to 200 bpm, sane ones and overfull ones. */
final class RandomProblems {
    private static final List<Double> RATES = List.of(24.0, 25.0, 29.97, 30.0, 60.0);

    private final Random random;

    private RandomProblems(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
    }

    static TimingProblem of(long seed) {
        return new RandomProblems(seed).problem();
    }

    private TimingProblem problem() {
        double total = random.nextInt(4) == 0 ? 5 + random.nextInt(176) : 5 + random.nextInt(56);
        if (random.nextInt(10) == 0) {
            total += random.nextInt(1000) / 1000.0;
        }
        int likely = (int) Math.max(1, total / (1.5 + 4 * random.nextDouble()));
        int count = Math.clamp(likely, 1, 20);
        if (random.nextInt(25) == 0) {
            count = 1 + random.nextInt(20);
        }
        List<SceneWish> scenes = new ArrayList<>();
        double left = total * random.nextDouble();
        for (int k = 0; k < count; k++) {
            double voice = random.nextInt(3) == 0 ? left / count * (0.5 + random.nextDouble()) : 0;
            scenes.add(scene(k, count, voice, total));
        }
        List<Double> rates = new ArrayList<>(RATES);
        Collections.shuffle(rates, random);
        return new TimingProblem(
                Seconds.of(total),
                rates.subList(0, 1 + random.nextInt(3)),
                random.nextBoolean() ? null : 24.0,
                pulse(total),
                random.nextInt(4) == 0,
                pick(EnergyCurve.values()),
                scenes);
    }

    private SceneWish scene(int k, int count, double voice, double total) {
        Purpose purpose = pick(Purpose.values());
        if (k == 0) {
            purpose = Purpose.HOOK;
        } else if (k == count - 1) {
            purpose = random.nextInt(3) == 0 ? Purpose.OUTRO : Purpose.CTA;
        } else if (purpose == Purpose.CTA) {
            purpose = Purpose.BENEFIT;
        }
        List<LineWish> lines = new ArrayList<>();
        for (int line = random.nextInt(3) - 1; line > 0; line--) {
            LineKind[] kinds = {LineKind.COPY, LineKind.CAPTION, LineKind.REQUIRED, LineKind.OFFER};
            lines.add(line(kinds[random.nextInt(4)]));
        }
        if (purpose == Purpose.CTA) {
            lines.add(line(LineKind.CALL));
        }
        boolean demanded = random.nextInt(15) == 0;
        return new SceneWish(
                purpose,
                0.3 + 2 * random.nextDouble(),
                demanded ? Seconds.of(1 + random.nextInt((int) Math.max(1, total / count))) : null,
                random.nextDouble(),
                Seconds.of(voice),
                lines,
                random.nextBoolean() ? TransitionType.CUT : pick(TransitionType.values()));
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }

    private LineWish line(LineKind kind) {
        double seconds = 0.834 + random.nextInt(1700) / 1000.0;
        return new LineWish(
                kind, Seconds.of(seconds), kind == LineKind.COPY || kind == LineKind.CAPTION);
    }

    private Pulse pulse(double total) {
        double bpm = 50 + random.nextInt(151);
        return switch (random.nextInt(20)) {
            case 0, 1 -> Pulse.none();
            case 2, 3, 4 -> beats(total, bpm);
            case 5, 6, 7 -> Pulse.about(new Bpm(bpm), bpm * 0.8, bpm * 1.2);
            case 8 -> Pulse.said(new Bpm(30 + random.nextInt(271)));
            default -> Pulse.said(new Bpm(bpm));
        };
    }

    /** As a detector gives them: jittered, with holes, ending early, in no order. */
    private Pulse beats(double total, double bpm) {
        double jitter = random.nextInt(3) == 0 ? 0.03 : 0.006;
        double end = total * (random.nextInt(3) == 0 ? 0.4 : 1);
        boolean holes = random.nextBoolean();
        List<Double> seconds = new ArrayList<>();
        double first = random.nextDouble();
        for (double at = first; at < end; at += 60 / bpm) {
            if (!holes || random.nextInt(5) > 0) {
                seconds.add(Math.max(0, at + jitter * random.nextGaussian()));
            }
        }
        if (random.nextInt(4) == 0) {
            seconds.add(-3.0);
            seconds.add(Double.NaN);
            seconds.add(total + 20);
        }
        Collections.shuffle(seconds, random);
        return new Pulse.Beats(seconds, random.nextBoolean() ? bpm : null, Seconds.of(first), 4);
    }
}
