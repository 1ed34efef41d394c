package dev.shotlist.media.sound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the beats of a known period by dynamic programming (Ellis, 2007): the chain of moments that
 * trades strong onsets against even spacing best.
 */
final class BeatTracker {
    /** Weight of even spacing. */
    private static final double TIGHTNESS = 180;

    /** Share of low onsets, kick drums and basses, which mostly fall on beats. */
    private static final float LOW_SHARE = 0.6f;

    private BeatTracker() {}

    /** Frames of the beats, in order. */
    static List<Double> track(Onsets onsets, double period) {
        int n = onsets.all().length;
        float[] strength = smoothed(onsets, period);
        double[] score = new double[n];
        int[] previous = new int[n];
        int nearest = Math.max(1, (int) Math.round(period * 0.6));
        int farthest = (int) Math.round(period * 1.7);
        double[] cost = new double[farthest + 1];
        for (int gap = nearest; gap <= farthest; gap++) {
            double apart = Math.log(gap / period);
            cost[gap] = TIGHTNESS * apart * apart;
        }
        for (int t = 0; t < n; t++) {
            double best = 0;
            int from = -1;
            for (int gap = nearest; gap <= Math.min(farthest, t); gap++) {
                double value = score[t - gap] - cost[gap];
                if (value > best) {
                    best = value;
                    from = t - gap;
                }
            }
            score[t] = strength[t] + best;
            previous[t] = from;
        }
        int end = n - 1;
        for (int t = Math.max(0, (int) (n - 1.2 * period)); t < n; t++) {
            end = score[t] > score[end] ? t : end;
        }
        List<Double> beats = new ArrayList<>();
        for (int t = end; t >= 0; t = previous[t]) {
            beats.add(refined(strength, t));
        }
        Collections.reverse(beats);
        return trimmed(beats, strength);
    }

    private static float[] smoothed(Onsets onsets, double period) {
        int n = onsets.all().length;
        float[] raw = new float[n];
        for (int i = 0; i < n; i++) {
            raw[i] = onsets.all()[i] + LOW_SHARE * onsets.low()[i];
        }
        double width = Math.max(1, period / 32);
        int reach = (int) Math.ceil(2 * width);
        float[] out = new float[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int d = -reach; d <= reach; d++) {
                if (i + d >= 0 && i + d < n) {
                    sum += raw[i + d] * Math.exp(-0.5 * d * d / (width * width));
                }
            }
            out[i] = (float) sum;
        }
        return out;
    }

    private static double refined(float[] strength, int t) {
        if (t < 1 || t + 1 >= strength.length) {
            return t;
        }
        double before = strength[t - 1];
        double after = strength[t + 1];
        double bend = before - 2 * strength[t] + after;
        return bend < 0 ? t + Math.clamp(0.5 * (before - after) / bend, -0.5, 0.5) : t;
    }

    /** Leaves out beats before the first and after the last that anything sounds on. */
    private static List<Double> trimmed(List<Double> beats, float[] strength) {
        double mean = 0;
        for (double beat : beats) {
            mean += strength[(int) Math.round(beat)];
        }
        double least = 0.15 * mean / Math.max(1, beats.size());
        int from = 0;
        int to = beats.size();
        while (from < to && strength[(int) Math.round(beats.get(from))] < least) {
            from++;
        }
        while (to > from && strength[(int) Math.round(beats.get(to - 1))] < least) {
            to--;
        }
        return new ArrayList<>(beats.subList(from, to));
    }

    /** The even spacing that fits the beats best, or what was assumed when there are few. */
    static double period(List<Double> beats, double assumed) {
        int n = beats.size();
        if (n < 4) {
            return assumed;
        }
        // A straight line through beat numbers and times; gaps may span several beats.
        double number = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                number += Math.max(1, Math.round((beats.get(i) - beats.get(i - 1)) / assumed));
            }
            sumX += number;
            sumY += beats.get(i);
            sumXx += number * number;
            sumXy += number * beats.get(i);
        }
        double slope = (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
        return Math.abs(slope / assumed - 1) < 0.1 ? slope : assumed;
    }
}
