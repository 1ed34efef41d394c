package dev.shotlist.media.film;

import dev.shotlist.media.evidence.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Names the movement of the camera in a shot from the movements between its frames. */
final class CameraReading {
    /** Shares of the width a second under which a steady drift is none. */
    private static final double STILL = 0.014;

    /** Movement of the frame's edge by zooming, shares of the width a second, likewise. */
    private static final double STILL_ZOOM = 0.011;

    /** Radians a second. */
    private static final double STILL_ROLL = 0.02;

    /** Shaking, in shares of the width a second, that a tripod does not do. */
    private static final double SHAKY = 0.022;

    /** Pairs of frames that make a reading. */
    private static final int ENOUGH = 3;

    /** Share of the pairs in which the subject keeps still while the ground moves. */
    private static final double FOLLOWED = 0.6;

    /**
     * @param at seconds, the middle of the two frames
     * @param seconds between the two frames
     */
    record Sample(double at, double seconds, GlobalMotion.Move move) {}

    private CameraReading() {}

    record Result(CameraMove move, Evidence evidence) {}

    static Result read(List<Sample> samples) {
        if (samples.size() < ENOUGH) {
            return new Result(
                    CameraMove.UNKNOWN, Evidence.of(0.1, "too short or too plain to tell"));
        }
        double fit = 0;
        int still = 0;
        for (Sample sample : samples) {
            GlobalMotion.Move move = sample.move();
            fit += move.fit() / samples.size();
            still += move.still() ? 1 : 0;
        }
        // Medians: somebody who walks through the picture spoils a few pairs, not most.
        double vx = median(samples, m -> m.x());
        double vy = median(samples, m -> m.y());
        double vz = median(samples, m -> m.zoom());
        double vr = median(samples, m -> m.roll());
        double shake = shake(samples);
        double drift = Math.hypot(vx, vy);
        double edge = Math.abs(vz) * 0.5;
        String basis =
                String.format(
                        Locale.ROOT,
                        "%.1f%% of the width a second sideways, %.1f%% up and down, %.1f%% growth,"
                                + " %.1f%% shaking; %.0f%% of the picture follows",
                        100 * vx,
                        100 * vy,
                        100 * vz,
                        100 * shake,
                        100 * fit);
        CameraMove move = name(vx, vy, vz, vr, drift, edge, shake, still / (double) samples.size());
        double margin =
                move == CameraMove.STATIC
                        ? 1 - Math.max(drift / STILL, edge / STILL_ZOOM)
                        : Math.min(1, Math.max(drift, edge) / (4 * STILL));
        return new Result(move, Evidence.of(fit * (0.5 + 0.5 * Math.clamp(margin, 0, 1)), basis));
    }

    private static double median(List<Sample> samples, ToDoubleFunction<GlobalMotion.Move> figure) {
        double[] speeds =
                samples.stream()
                        .mapToDouble(s -> figure.applyAsDouble(s.move()) / s.seconds())
                        .sorted()
                        .toArray();
        int n = speeds.length;
        return n % 2 == 1 ? speeds[n / 2] : (speeds[n / 2 - 1] + speeds[n / 2]) / 2;
    }

    private static CameraMove name(
            double vx,
            double vy,
            double vz,
            double vr,
            double drift,
            double edge,
            double shake,
            double followed) {
        boolean drifts = drift > STILL && drift > 0.6 * shake;
        boolean zooms = edge > STILL_ZOOM && edge > 0.5 * shake;
        boolean rolls = Math.abs(vr) > STILL_ROLL && Math.abs(vr) * 0.35 > Math.max(drift, edge);
        if (rolls && Math.abs(vr) > shake) {
            return CameraMove.ROLL;
        }
        if (zooms && edge > 0.75 * drift) {
            return vz > 0 ? CameraMove.PUSH_IN : CameraMove.PULL_OUT;
        }
        if (drifts) {
            if (followed > FOLLOWED) {
                return CameraMove.TRACKING;
            }
            // What is seen moves against the camera.
            if (Math.abs(vx) >= Math.abs(vy)) {
                return vx > 0 ? CameraMove.PAN_LEFT : CameraMove.PAN_RIGHT;
            }
            return vy > 0 ? CameraMove.TILT_UP : CameraMove.TILT_DOWN;
        }
        return shake > SHAKY ? CameraMove.HANDHELD : CameraMove.STATIC;
    }

    /**
     * Root mean square of the speed that is left when the movement of half a second is taken off.
     */
    private static double shake(List<Sample> samples) {
        double sum = 0;
        for (int i = 0; i < samples.size(); i++) {
            double mx = 0;
            double my = 0;
            double time = 0;
            for (int j = i; j >= 0 && samples.get(i).at() - samples.get(j).at() < 0.35; j--) {
                mx += samples.get(j).move().x();
                my += samples.get(j).move().y();
                time += samples.get(j).seconds();
            }
            for (int j = i + 1;
                    j < samples.size() && samples.get(j).at() - samples.get(i).at() < 0.35;
                    j++) {
                mx += samples.get(j).move().x();
                my += samples.get(j).move().y();
                time += samples.get(j).seconds();
            }
            Sample sample = samples.get(i);
            double dx = sample.move().x() / sample.seconds() - mx / time;
            double dy = sample.move().y() / sample.seconds() - my / time;
            sum += dx * dx + dy * dy;
        }
        return Math.sqrt(sum / samples.size());
    }
}
