package dev.shotlist.media.film;

import dev.shotlist.media.decode.SmallFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the camera and the amount of movement through a film. */
final class MotionTrack {
    /** Pairs of frames a second that the camera is read from; hands shake below 6 Hz. */
    private static final double PAIRS = 12;

    /** Longer side that motion is read at. */
    private static final int SIDE = 96;

    /** Mean difference of luma between frames a tenth of a second apart that is full motion. */
    private static final double FULL = 24;

    private final List<CameraReading.Sample> samples = new ArrayList<>();
    private final List<double[]> differences = new ArrayList<>();
    private float @Nullable [] before;
    private double beforeTime;
    private int width;
    private int height;

    void add(double time, SmallFrame frame) {
        if (before != null && time - beforeTime < 1 / PAIRS - 0.004) {
            return;
        }
        float[] now = luma(frame);
        if (before != null && time > beforeTime) {
            GlobalMotion.Move move = GlobalMotion.between(before, now, width, height);
            double middle = (time + beforeTime) / 2;
            if (move != null) {
                samples.add(new CameraReading.Sample(middle, time - beforeTime, move));
            }
            double sum = 0;
            for (int i = 0; i < now.length; i++) {
                sum += Math.abs(now[i] - before[i]);
            }
            double scale = Math.clamp(0.1 / (time - beforeTime), 0.5, 2);
            differences.add(new double[] {middle, sum / now.length * scale / FULL});
        }
        before = now;
        beforeTime = time;
    }

    private float[] luma(SmallFrame frame) {
        float[] luma = new float[frame.width() * frame.height()];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = frame.luma(i);
        }
        int w = frame.width();
        int h = frame.height();
        while (Math.max(w, h) > SIDE) {
            luma = GlobalMotion.halved(luma, w, h);
            w /= 2;
            h /= 2;
        }
        width = w;
        height = h;
        return luma;
    }

    /** Movements whose two frames both lie within a stretch. */
    List<CameraReading.Sample> within(double start, double end) {
        return samples.stream()
                .filter(s -> s.at() - s.seconds() / 2 >= start - 1e-6)
                .filter(s -> s.at() + s.seconds() / 2 <= end + 1e-6)
                .toList();
    }

    /** The amount of movement in each step of time, 0 to 1; jumps at cuts are left out. */
    List<Double> curve(double duration, double step, List<Double> cuts) {
        int n = Math.max(1, (int) Math.ceil(duration / step));
        double[] sums = new double[n];
        int[] counts = new int[n];
        for (double[] difference : differences) {
            boolean cut = cuts.stream().anyMatch(c -> Math.abs(c - difference[0]) < 1 / PAIRS);
            int at = (int) Math.min(n - 1, difference[0] / step);
            if (!cut) {
                sums[at] += Math.min(1, difference[1]);
                counts[at]++;
            }
        }
        List<Double> curve = new ArrayList<>();
        double last = 0;
        for (int i = 0; i < n; i++) {
            last = counts[i] > 0 ? sums[i] / counts[i] : last;
            curve.add(Math.round(last * 1000) / 1000.0);
        }
        return curve;
    }
}
