package dev.shotlist.media.film;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds hard cuts: one frame that differs from the one before far more than frames around it differ
 * among themselves, and stays different. Flashes come back to what was; whip pans and shaking
 * differ frame after frame; a lamp or a title leaves the picture what it was.
 */
final class CutFinder {
    /** Distance under which two frames are of the same shot. */
    private static final double LEAST = 0.17;

    /** How far a cut stands out from the frames around it. */
    private static final double PROMINENCE = 2.6;

    /** Seconds looked at on each side for what is usual. */
    private static final double SURROUNDINGS = 0.4;

    /** Seconds within which a flash is over. */
    private static final double FLASH = 0.45;

    /** Share of the jump that is left when a flash is over. */
    private static final double RETURNED = 0.55;

    private CutFinder() {}

    /** Indices of frames that begin a new shot. */
    static List<Integer> find(FrameTrace trace) {
        int n = trace.size();
        double[] jumps = new double[n];
        for (int i = 1; i < n; i++) {
            jumps[i] = trace.distance(i - 1, i);
        }
        List<Integer> cuts = new ArrayList<>();
        Continuity continuity = new Continuity(trace);
        for (int i = 1; i < n; i++) {
            if (jumps[i] >= LEAST
                    && isPeak(jumps, i)
                    && standsOut(trace, jumps, i)
                    && !comesBack(trace, jumps, i)
                    && !continuity.holds(i)) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    private static boolean isPeak(double[] jumps, int at) {
        boolean before = jumps[at] >= jumps[at - 1];
        boolean after = at + 1 >= jumps.length || jumps[at] > jumps[at + 1];
        return before && after;
    }

    private static boolean standsOut(FrameTrace trace, double[] jumps, int at) {
        double time = trace.time(at);
        double sum = 0;
        double most = 0;
        int count = 0;
        for (int i = at - 1; i > 0 && time - trace.time(i) <= SURROUNDINGS; i--) {
            // Another cut nearby is no movement.
            if (jumps[i] < jumps[at] * 0.75) {
                sum += jumps[i];
                most = at - i <= 2 ? Math.max(most, jumps[i]) : most;
                count++;
            } else if (at - i <= 3) {
                return false;
            }
        }
        for (int i = at + 1; i < jumps.length && trace.time(i) - time <= SURROUNDINGS; i++) {
            if (jumps[i] < jumps[at] * 0.75) {
                sum += jumps[i];
                most = i - at <= 2 ? Math.max(most, jumps[i]) : most;
                count++;
            } else if (i - at <= 3) {
                return false;
            }
        }
        double usual = count == 0 ? 0 : sum / count;
        return jumps[at] > PROMINENCE * (usual + 0.01) && jumps[at] > 1.5 * most;
    }

    private static boolean comesBack(FrameTrace trace, double[] jumps, int at) {
        double jump = jumps[at];
        double time = trace.time(at);
        for (int i = at + 1; i < trace.size() && trace.time(i) - time <= FLASH; i++) {
            if (trace.distance(at - 1, i) < RETURNED * jump) {
                return true;
            }
        }
        for (int i = at - 2; i >= 0 && time - trace.time(i) <= FLASH; i--) {
            if (trace.distance(i, at) < RETURNED * jump) {
                return true;
            }
        }
        return false;
    }
}
