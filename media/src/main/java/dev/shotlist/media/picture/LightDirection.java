package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Region;
import dev.shotlist.media.evidence.Share;
import dev.shotlist.media.picture.Lighting.Direction;
import java.util.Locale;

/**
 * Where the main light comes from. Shading is slow and paint is sudden: the gradients of the log of
 * luminance are summed over all smooth places, where they point towards the light; a picture whose
 * gradients cancel out is lit from the front, or from behind when what stands out is darker than
 * what surrounds it.
 */
record LightDirection(Direction direction, double confidence, String basis) {
    /** Luminance added before taking logs, so that noise in the dark does not count. */
    private static final double FLOOR = 0.01;

    /** Change of log luminance a pixel that is an edge and not shading. */
    private static final double EDGE = 0.16;

    /** Share of all gradient that must point one way to call it a direction. */
    private static final double COHERENT = 0.2;

    /** Log of surroundings over subject from which the light is behind it: one and a half stops. */
    private static final double SILHOUETTE = 1.05;

    /** Coherence from which a dark subject is shaded from a side and not a silhouette. */
    private static final double SHADED = 0.3;

    /** Share of the picture that the smooth parts of a subject cover to be read by themselves. */
    private static final double ENOUGH = 0.008;

    /** Cosine between the shading of subject and surroundings from which they agree. */
    private static final double AGREES = 0.5;

    /** Weight of what surrounds a subject that does not tell by itself. */
    private static final double GROUND_SHARE = 0.35;

    /** Pixels that a plane is blurred by, to each side. */
    private static final int BLUR = 1;

    static LightDirection find(Planes planes, Composition composition) {
        int w = planes.width();
        int h = planes.height();
        float[] log = new float[planes.size()];
        for (int i = 0; i < log.length; i++) {
            log[i] = (float) Math.log(planes.light()[i] + FLOOR);
        }
        boolean[] sudden = edges(log, w, h);
        float[] smooth = planes.blurred(log, BLUR);
        // Sums over the subject and over everything else: gradient right, down, and its size.
        double[] subject = new double[4];
        double[] ground = new double[4];
        int reach = BLUR + 1;
        for (int y = reach; y < h - reach; y++) {
            for (int x = reach; x < w - reach; x++) {
                int i = y * w + x;
                if (sudden[i] || planes.cover()[i] < 0.99f) {
                    continue;
                }
                double gx = smooth[i + 1] - smooth[i - 1];
                double gy = smooth[i + w] - smooth[i - w];
                double[] sums =
                        inside(composition, (x + 0.5) / w, (y + 0.5) / h) ? subject : ground;
                sums[0] += gx;
                sums[1] += gy;
                sums[2] += Math.hypot(gx, gy);
                sums[3]++;
            }
        }
        // The shading of the subject tells more than that of a wall or a sky behind it.
        boolean enough = subject[3] > ENOUGH * w * h && coherence(subject) > COHERENT;
        // A wall that agrees makes it surer; a sky that is bright below says nothing of the lamp.
        double along =
                (subject[0] * ground[0] + subject[1] * ground[1])
                        / (Math.hypot(subject[0], subject[1]) * Math.hypot(ground[0], ground[1])
                                + 1e-9);
        double share = enough && along < AGREES ? 0 : GROUND_SHARE;
        double sumX = subject[0] + share * ground[0];
        double sumY = subject[1] + share * ground[1];
        double all = subject[2] + share * ground[2];
        double coherence = all > 0 ? Math.hypot(sumX, sumY) / all : 0;
        double silhouette = silhouette(planes, composition.subject(), log);
        String basis =
                String.format(
                        Locale.ROOT,
                        "%.0f%% of the shading points one way; surroundings are %.1f stops"
                                + " %s than the subject",
                        100 * coherence,
                        Math.abs(silhouette) / Math.log(2),
                        silhouette < 0 ? "darker" : "brighter");
        if (silhouette > SILHOUETTE && coherence < SHADED) {
            return new LightDirection(Direction.BACK, Share.clamped(0.3 + silhouette / 3), basis);
        }
        if (coherence < COHERENT) {
            return new LightDirection(
                    Direction.FRONTAL, Share.clamped(0.9 - coherence / COHERENT * 0.5), basis);
        }
        return new LightDirection(sector(sumX, sumY), Share.clamped(0.4 + coherence), basis);
    }

    private static double coherence(double[] sums) {
        return sums[2] > 0 ? Math.hypot(sums[0], sums[1]) / sums[2] : 0;
    }

    private static boolean inside(Composition composition, double x, double y) {
        Region subject = composition.subject();
        return x >= subject.x()
                && x <= subject.x() + subject.width()
                && y >= subject.y()
                && y <= subject.y() + subject.height();
    }

    private static boolean[] edges(float[] log, int w, int h) {
        boolean[] sudden = new boolean[log.length];
        for (int y = 0; y < h - 1; y++) {
            for (int x = 0; x < w - 1; x++) {
                int i = y * w + x;
                if (Math.abs(log[i + 1] - log[i]) > EDGE || Math.abs(log[i + w] - log[i]) > EDGE) {
                    for (int dy = -BLUR - 1; dy <= BLUR + 1; dy++) {
                        for (int dx = -BLUR - 1; dx <= BLUR + 1; dx++) {
                            int yy = Math.clamp(y + dy, 0, h - 1);
                            int xx = Math.clamp(x + dx, 0, w - 1);
                            sudden[yy * w + xx] = true;
                        }
                    }
                }
            }
        }
        return sudden;
    }

    private static double silhouette(Planes planes, Region subject, float[] log) {
        double covered = subject.width() * subject.height();
        if (covered < 0.01 || covered > 0.7) {
            return 0;
        }
        double inside = 0;
        double outside = 0;
        int in = 0;
        int out = 0;
        // The middle of the subject's rectangle is surely subject.
        double left = subject.x() + subject.width() * 0.25;
        double top = subject.y() + subject.height() * 0.25;
        for (int y = 0; y < planes.height(); y++) {
            double v = (y + 0.5) / planes.height();
            for (int x = 0; x < planes.width(); x++) {
                double u = (x + 0.5) / planes.width();
                boolean core =
                        u >= left
                                && u <= left + subject.width() / 2
                                && v >= top
                                && v <= top + subject.height() / 2;
                boolean around =
                        u < subject.x()
                                || u > subject.x() + subject.width()
                                || v < subject.y()
                                || v > subject.y() + subject.height();
                if (core) {
                    inside += log[y * planes.width() + x];
                    in++;
                } else if (around) {
                    outside += log[y * planes.width() + x];
                    out++;
                }
            }
        }
        return in == 0 || out == 0 ? 0 : outside / out - inside / in;
    }

    private static Direction sector(double x, double y) {
        int eighth = (int) Math.floorMod(Math.round(Math.atan2(y, x) / (Math.PI / 4)), 8L);
        return switch (eighth) {
            case 0 -> Direction.RIGHT;
            case 1 -> Direction.BOTTOM_RIGHT;
            case 2 -> Direction.BOTTOM;
            case 3 -> Direction.BOTTOM_LEFT;
            case 4 -> Direction.LEFT;
            case 5 -> Direction.TOP_LEFT;
            case 6 -> Direction.TOP;
            default -> Direction.TOP_RIGHT;
        };
    }
}
