package dev.shotlist.generator;

import dev.shotlist.plan.Seconds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a scene's length into clips that a generator makes: the fewest, then the shortest. */
public final class Splitting {
    /** The last clips of a long scene are chosen together; more than three never saves more. */
    private static final int CHOSEN_TOGETHER = 3;

    private final ClipLengths lengths;
    private final BigDecimal usualStep;

    Splitting(ClipLengths lengths, BigDecimal usualStep) {
        this.lengths = lengths;
        this.usualStep = usualStep;
    }

    /** Lengths to render, in order; their sum is at least the scene's length. */
    List<Seconds> clips(Seconds scene) {
        long longest = lengths.longest().millis();
        int count = (int) Math.max(1, Math.ceilDiv(scene.millis(), longest));
        if (lengths.values() == null) {
            return alike(scene, count);
        }
        int together = Math.min(count, CHOSEN_TOGETHER);
        long rest = scene.millis() - (count - together) * longest;
        List<Seconds> clips = new ArrayList<>();
        for (int i = together; i < count; i++) {
            clips.add(lengths.longest());
        }
        List<Seconds> last = shortest(together, rest);
        clips.addAll(last == null ? List.of(lengths.longest()) : last);
        return clips;
    }

    private List<Seconds> alike(Seconds scene, int count) {
        List<Seconds> clips = new ArrayList<>();
        long left = scene.millis();
        for (int i = count; i > 0; i--) {
            Seconds one = lengths.atLeast(new Seconds(Math.ceilDiv(left, i)), usualStep);
            Seconds clip = one == null ? lengths.longest() : one;
            clips.add(clip);
            left = Math.max(0, left - clip.millis());
        }
        return clips;
    }

    /** The combination of so many listed lengths with the least sum that holds the need. */
    private @Nullable List<Seconds> shortest(int count, long need) {
        if (count == 1) {
            Seconds one = lengths.atLeast(new Seconds(Math.max(0, need)), usualStep);
            return one == null ? null : List.of(one);
        }
        List<Seconds> best = null;
        long least = Long.MAX_VALUE;
        List<BigDecimal> values = lengths.values() == null ? List.of() : lengths.values();
        for (BigDecimal value : values.reversed()) {
            Seconds first = Seconds.of(value.doubleValue());
            List<Seconds> rest = shortest(count - 1, need - first.millis());
            if (rest == null) {
                continue;
            }
            long sum = first.millis() + rest.stream().mapToLong(Seconds::millis).sum();
            if (sum < least) {
                least = sum;
                best = new ArrayList<>(List.of(first));
                best.addAll(rest);
            }
        }
        return best;
    }

    /**
     * Where the scene is cut: for each clip how much of it is used, in proportion, so that no clip
     * is a scrap and the parts sum to the scene.
     */
    public static List<Seconds> used(Seconds scene, List<Seconds> clips) {
        long all = clips.stream().mapToLong(Seconds::millis).sum();
        List<Seconds> parts = new ArrayList<>();
        long before = 0;
        long rendered = 0;
        for (Seconds clip : clips) {
            rendered += clip.millis();
            long end = scene.millis() * rendered / all;
            parts.add(new Seconds(end - before));
            before = end;
        }
        return parts;
    }
}
