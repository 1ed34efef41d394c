package dev.shotlist.media.sound;

import dev.shotlist.media.evidence.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a track changes its sound for good: peaks of the difference between the seconds before and
 * after (Foote, 2000, with the two off-diagonal quarters of his kernel).
 */
final class Sections {
    /** Seconds of one block. */
    private static final double BLOCK = 0.5;

    /** Blocks compared before and after a moment. */
    private static final int REACH = 12;

    /** Blocks between two boundaries, at least. */
    private static final int SHORTEST = 10;

    /** Difference, in mean log magnitude a band, that is a clear boundary. */
    private static final double CLEAR = 0.28;

    private Sections() {}

    /** The times of clear boundaries. */
    static List<Double> boundaries(Spectrogram spectrum) {
        int perBlock = Math.max(1, (int) Math.round(BLOCK * spectrum.framesPerSecond()));
        int n = spectrum.frames() / perBlock;
        float[][] blocks = new float[n][spectrum.bandCount()];
        for (int i = 0; i < n; i++) {
            for (int t = i * perBlock; t < (i + 1) * perBlock; t++) {
                for (int b = 0; b < blocks[i].length; b++) {
                    blocks[i][b] += (float) Math.log10(1 + 1000 * spectrum.at(t, b)) / perBlock;
                }
            }
        }
        double[] novelty = new double[n];
        for (int i = SHORTEST / 2; i < n - SHORTEST / 2; i++) {
            int reach = Math.min(REACH, Math.min(i, n - i));
            novelty[i] = difference(blocks, i, reach);
        }
        List<Double> times = new ArrayList<>();
        for (int i = 1; i < n - 1; i++) {
            if (novelty[i] > CLEAR && isPeak(novelty, i)) {
                times.add(i * perBlock / spectrum.framesPerSecond());
            }
        }
        return times;
    }

    private static boolean isPeak(double[] novelty, int at) {
        for (int i = Math.max(0, at - SHORTEST);
                i <= Math.min(novelty.length - 1, at + SHORTEST);
                i++) {
            if (novelty[i] > novelty[at] || (novelty[i] == novelty[at] && i < at)) {
                return false;
            }
        }
        return true;
    }

    private static double difference(float[][] blocks, int at, int reach) {
        double sum = 0;
        int bands = blocks[0].length;
        for (int b = 0; b < bands; b++) {
            double before = 0;
            double after = 0;
            for (int d = 0; d < reach; d++) {
                before += blocks[at - 1 - d][b];
                after += blocks[at + d][b];
            }
            sum += Math.abs(after - before) / reach;
        }
        return sum / bands;
    }

    /** Cuts a track at its boundaries. */
    static List<SoundLook.Section> cut(
            List<Double> boundaries, double duration, List<Double> energy, double step) {
        List<SoundLook.Section> sections = new ArrayList<>();
        double from = 0;
        for (int i = 0; i <= boundaries.size(); i++) {
            double to = i < boundaries.size() ? Math.min(duration, boundaries.get(i)) : duration;
            if (to > from) {
                sections.add(
                        new SoundLook.Section(
                                new Interval(from, to), mean(energy, from, to, step)));
                from = to;
            }
        }
        return sections;
    }

    private static double mean(List<Double> energy, double from, double to, double step) {
        double sum = 0;
        int count = 0;
        for (int i = (int) (from / step); i < energy.size() && i * step < to; i++) {
            sum += energy.get(i);
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }
}
