package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Share;
import java.util.Locale;

/**
 * How sharply light turns into shadow. Where a shadow falls on a coloured surface all channels drop
 * alike, while another object's edge changes their proportions; the steepness of such drops tells a
 * small, hard light from a large, soft one.
 */
record ShadowEdges(boolean hard, double confidence, String basis) {
    /** Pixels over which a drop is looked at, to each side. */
    private static final int REACH = 4;

    /** Log ratio of light over shadow that counts as a shadow's edge. */
    private static final double DROP = 0.3;

    /** How far channels may part in a drop and still be the same surface, in log ratios. */
    private static final double SAME_SURFACE = 0.12;

    /** Chroma under which a surface cannot tell a shadow from grey paint. */
    private static final double COLORED = 0.025;

    /** Light under which noise decides. */
    private static final double NOISE = 0.004;

    /** Share of a drop that happens within two pixels when its edge is hard. */
    private static final double STEEP = 0.62;

    /** Share of shadow edges that are steep under a hard light; slow terminators are the rest. */
    private static final double HARD_SHARE = 0.12;

    /** Length of steep edges under a hard light, as a share of the picture's longer side. */
    private static final double HARD_LENGTH = 0.06;

    /** Shadow edges, as a share of the picture's longer side, that make up evidence. */
    private static final double ENOUGH = 0.25;

    static ShadowEdges find(Planes planes) {
        Spread seen = new Spread();
        int colored = 0;
        int w = planes.width();
        int h = planes.height();
        for (int y = REACH; y < h - REACH; y++) {
            for (int x = REACH; x < w - REACH; x++) {
                int i = y * w + x;
                colored += look(planes, i, 1, seen);
                colored += look(planes, i, w, seen);
            }
        }
        double enough = ENOUGH * Math.max(w, h);
        double total = seen.total();
        if (total < enough) {
            return new ShadowEdges(false, 0.4, "no shadow has an edge");
        }
        double steep = 1 - seen.shareBelow(STEEP);
        boolean hard = steep > HARD_SHARE && steep * total > HARD_LENGTH * Math.max(w, h);
        double sure = Math.abs(steep - HARD_SHARE) * 2 + 0.2 + 0.3 * colored / total;
        return new ShadowEdges(
                hard,
                Share.clamped(sure),
                String.format(
                        Locale.ROOT,
                        "%.0f%% of %.0f edges of shadows are steep",
                        100 * steep,
                        total));
    }

    /** Adds the drop at a place, if there is one; 1 when it lies on a coloured surface. */
    private static int look(Planes planes, int i, int step, Spread seen) {
        float[] light = planes.light();
        double before = light[i - REACH * step] + NOISE;
        double after = light[i + REACH * step] + NOISE;
        double drop = Math.abs(Math.log(before / after));
        if (drop < DROP) {
            return 0;
        }
        double near = Math.abs(Math.log((light[i - step] + NOISE) / (light[i + step] + NOISE)));
        if (near < drop / 5 || peaksElsewhere(light, i, step, near)) {
            return 0;
        }
        double share = Share.clamped(near / drop);
        int bright = before > after ? i - REACH * step : i + REACH * step;
        boolean colored = Math.hypot(planes.a()[bright], planes.b()[bright]) > COLORED;
        if (sameSurface(planes, i - REACH * step, i + REACH * step)) {
            seen.add(share, 1);
            return colored ? 1 : 0;
        }
        return 0;
    }

    /** Each edge is counted once across, where it is steepest. */
    private static boolean peaksElsewhere(float[] light, int i, int step, double near) {
        double left = Math.abs(Math.log((light[i - 2 * step] + NOISE) / (light[i] + NOISE)));
        double right = Math.abs(Math.log((light[i] + NOISE) / (light[i + 2 * step] + NOISE)));
        return left > near || right >= near;
    }

    private static boolean sameSurface(Planes planes, int one, int other) {
        double red = Math.log((planes.red()[one] + NOISE) / (planes.red()[other] + NOISE));
        double green = Math.log((planes.green()[one] + NOISE) / (planes.green()[other] + NOISE));
        double blue = Math.log((planes.blue()[one] + NOISE) / (planes.blue()[other] + NOISE));
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        return most - least < SAME_SURFACE + 0.15 * Math.abs(green);
    }
}
