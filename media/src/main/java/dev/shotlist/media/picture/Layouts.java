package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Region;
import dev.shotlist.media.evidence.Share;
import dev.shotlist.media.picture.Composition.Placement;
import dev.shotlist.media.picture.Composition.ShotSize;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Measures how a picture is laid out. */
final class Layouts {
    /** How far from a line or the middle something may lie and still sit on it. */
    private static final double ON_LINE = 0.085;

    /** Share of the picture above which what stands out is no subject but all of it. */
    private static final double ALL_OVER = 0.5;

    /** Oklab lightness change from row to row, mean of both sides, that makes a horizon. */
    private static final double HORIZON_STEP = 0.05;

    /** Share of the columns that change at the horizon's row. */
    private static final double HORIZON_WIDTH = 0.72;

    /** Change of Oklab lightness over three pixels under which a place is quiet. */
    private static final double QUIET = 0.035;

    private Layouts() {}

    static Composition measure(Planes planes) {
        Saliency saliency = Saliency.of(planes);
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        int above = 0;
        double[] columns = new double[planes.width()];
        double[] rows = new double[planes.height()];
        for (int y = 0; y < planes.height(); y++) {
            for (int x = 0; x < planes.width(); x++) {
                double value = saliency.map()[y * planes.width() + x];
                if (value >= saliency.threshold()) {
                    sum += value;
                    sumX += value * (x + 0.5);
                    sumY += value * (y + 0.5);
                    columns[x] += value;
                    rows[y] += value;
                    above++;
                }
            }
        }
        double covered = above / (double) planes.size();
        boolean subject = sum > 0 && covered < ALL_OVER && saliency.strength() > 0.2;
        double centerX = subject ? sumX / sum / planes.width() : 0.5;
        double centerY = subject ? sumY / sum / planes.height() : 0.5;
        Region region = subject ? bounds(columns, rows, sum) : Region.WHOLE;
        Placement placement = subject ? place(centerX, centerY) : Placement.ALL_OVER;
        double symmetry = symmetry(planes);
        double negative = quiet(planes, saliency);
        Double horizon = horizon(planes);
        ShotSize size = subject ? size(region, covered) : ShotSize.UNKNOWN;
        return new Composition(
                Share.clamped(centerX),
                Share.clamped(centerY),
                region,
                placement,
                thirds(centerX, centerY),
                symmetry,
                negative,
                horizon,
                size,
                words(placement, symmetry, negative, horizon, size),
                new Evidence(
                        Share.clamped(subject ? 0.35 + 0.6 * saliency.strength() : 0.4),
                        String.format(
                                Locale.ROOT,
                                "what stands out covers %.0f%% around %.2f, %.2f",
                                100 * covered,
                                centerX,
                                centerY),
                        region));
    }

    private static Region bounds(double[] columns, double[] rows, double sum) {
        double[] x = middle(columns, sum);
        double[] y = middle(rows, sum);
        return Region.clamped(x[0], y[0], x[1], y[1]);
    }

    /** The range, in shares, that holds all but the outermost twentieth of the weight. */
    private static double[] middle(double[] weights, double sum) {
        double below = 0;
        double first = 0;
        double last = 1;
        boolean begun = false;
        for (int i = 0; i < weights.length; i++) {
            below += weights[i];
            if (!begun && below > 0.025 * sum) {
                first = i / (double) weights.length;
                begun = true;
            }
            if (below >= 0.975 * sum) {
                last = (i + 1) / (double) weights.length;
                break;
            }
        }
        return new double[] {first, last};
    }

    private static Placement place(double x, double y) {
        boolean left = Math.abs(x - 1 / 3.0) < ON_LINE;
        boolean right = Math.abs(x - 2 / 3.0) < ON_LINE;
        boolean upper = Math.abs(y - 1 / 3.0) < ON_LINE;
        boolean lower = Math.abs(y - 2 / 3.0) < ON_LINE;
        boolean middleX = Math.abs(x - 0.5) <= 0.5 - 1 / 3.0 - ON_LINE;
        boolean middleY = Math.abs(y - 0.5) <= 0.5 - 1 / 3.0 - ON_LINE;
        if (middleX && middleY) {
            return Placement.CENTERED;
        }
        if ((left || right) && (upper || lower)) {
            return Placement.THIRDS_CROSSING;
        }
        if (left || right) {
            return middleY
                    ? (left ? Placement.LEFT_THIRD : Placement.RIGHT_THIRD)
                    : Placement.OFF_CENTER;
        }
        if ((upper || lower) && middleX) {
            return upper ? Placement.UPPER_THIRD : Placement.LOWER_THIRD;
        }
        return Placement.OFF_CENTER;
    }

    private static double thirds(double x, double y) {
        double dx = Math.abs(Math.abs(x - 0.5) - 1 / 6.0);
        double dy = Math.abs(Math.abs(y - 0.5) - 1 / 6.0);
        return Share.clamped(1 - Math.hypot(dx, dy) / Math.hypot(1 / 3.0, 1 / 3.0));
    }

    /** Mirrored difference against the spread; unrelated halves differ by about 1.4 times it. */
    private static double symmetry(Planes planes) {
        float[] l = planes.blurred(planes.lightness(), Math.max(1, planes.width() / 64));
        double mean = 0;
        for (float value : l) {
            mean += value;
        }
        mean /= l.length;
        double apart = 0;
        double spread = 0;
        int w = planes.width();
        for (int y = 0; y < planes.height(); y++) {
            for (int x = 0; x < w; x++) {
                apart += Math.abs(l[y * w + x] - l[y * w + w - 1 - x]);
                spread += Math.abs(l[y * w + x] - mean);
            }
        }
        double floor = 0.004 * l.length;
        return Share.clamped(1 - apart / 1.41 / (spread + floor));
    }

    private static double quiet(Planes planes, Saliency saliency) {
        int w = planes.width();
        float[] l = planes.lightness();
        int quiet = 0;
        int all = 0;
        for (int y = 1; y < planes.height() - 2; y++) {
            for (int x = 1; x < w - 2; x++) {
                int i = y * w + x;
                boolean calm =
                        Math.abs(l[i + 2] - l[i - 1]) < QUIET
                                && Math.abs(l[i + 2 * w] - l[i - w]) < QUIET;
                boolean ground = saliency.map()[i] < saliency.threshold();
                quiet += calm && ground ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? 0 : quiet / (double) all;
    }

    /** A row at which most columns step the same way. */
    private static @Nullable Double horizon(Planes planes) {
        int w = planes.width();
        int h = planes.height();
        float[] l = planes.lightness();
        double best = 0;
        int row = -1;
        for (int y = h / 8; y < h - h / 8 - 2; y++) {
            int down = 0;
            int up = 0;
            for (int x = 0; x < w; x++) {
                double step = l[(y + 2) * w + x] - l[Math.max(0, y - 1) * w + x];
                down += step > HORIZON_STEP ? 1 : 0;
                up += step < -HORIZON_STEP ? 1 : 0;
            }
            double share = Math.max(down, up) / (double) w;
            if (share > best) {
                best = share;
                row = y;
            }
        }
        return best >= HORIZON_WIDTH ? (row + 1.0) / h : null;
    }

    private static ShotSize size(Region region, double covered) {
        double box = region.width() * region.height();
        double reach = Math.max(region.width(), region.height());
        if (box > 0.7) {
            return ShotSize.EXTREME_CLOSE_UP;
        }
        if (box > 0.36 || reach > 0.85) {
            return ShotSize.CLOSE_UP;
        }
        if (box > 0.12) {
            return ShotSize.MEDIUM;
        }
        return covered > 0.015 ? ShotSize.WIDE : ShotSize.EXTREME_WIDE;
    }

    private static String words(
            Placement placement,
            double symmetry,
            double negative,
            @Nullable Double horizon,
            ShotSize size) {
        StringBuilder words = new StringBuilder();
        words.append(
                switch (placement) {
                    case CENTERED -> "centred subject";
                    case LEFT_THIRD -> "subject on the left third";
                    case RIGHT_THIRD -> "subject on the right third";
                    case UPPER_THIRD -> "subject on the upper third";
                    case LOWER_THIRD -> "subject on the lower third";
                    case THIRDS_CROSSING -> "rule of thirds";
                    case OFF_CENTER -> "off-centre subject";
                    case ALL_OVER -> "all-over pattern";
                });
        words.append(
                switch (size) {
                    case EXTREME_CLOSE_UP -> ", extreme close-up";
                    case CLOSE_UP -> ", close-up";
                    case MEDIUM -> ", medium shot";
                    case WIDE -> ", wide shot";
                    case EXTREME_WIDE -> ", extreme wide shot";
                    case UNKNOWN -> "";
                });
        if (symmetry > 0.75) {
            words.append(", symmetrical");
        }
        if (negative > 0.6) {
            words.append(", much negative space");
        }
        if (horizon != null) {
            words.append(
                    horizon < 0.4
                            ? ", high horizon"
                            : horizon > 0.6 ? ", low horizon" : ", level horizon");
        }
        return words.toString();
    }
}
