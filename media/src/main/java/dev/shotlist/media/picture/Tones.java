package dev.shotlist.media.picture;

import dev.shotlist.media.color.Illuminant;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Share;
import java.util.Locale;

/** Measures brightness, contrast, saturation and colour temperature. */
final class Tones {
    /**
     * Warmth from which a cast is called warm: light of about 5300 K, where daylight films begin to
     * look golden on a screen.
     */
    static final double WARM = 0.2;

    /** Warmth from which a cast is called cool: light of about 7500 K, open shade. */
    static final double COOL = -0.11;

    /** Power of the "shades of grey" estimate; 6 did best in Finlayson and Trezzi (2004). */
    private static final int SHADES_OF_GREY = 6;

    private Tones() {}

    static Tone measure(Planes planes) {
        Spread lightness = Spread.of(planes.lightness(), planes.cover());
        double chroma = 0;
        double covered = Math.max(1e-9, planes.coverage());
        for (int i = 0; i < planes.size(); i++) {
            chroma += planes.cover()[i] * Math.hypot(planes.a()[i], planes.b()[i]);
        }
        double[] cast = cast(planes);
        Illuminant light = Illuminant.ofLinear(cast[0], cast[1], cast[2]);
        double warmth = light.warmth();
        Tone.Temperature temperature =
                warmth > WARM
                        ? Tone.Temperature.WARM
                        : warmth < COOL ? Tone.Temperature.COOL : Tone.Temperature.NEUTRAL;
        double margin = Math.min(Math.abs(warmth - WARM), Math.abs(warmth - COOL));
        return new Tone(
                Share.clamped(lightness.mean()),
                Share.clamped(lightness.percentile(0.95) - lightness.percentile(0.05)),
                Share.clamped(chroma / covered / Oklab.MOST_CHROMA),
                temperature,
                warmth,
                light.kelvin(),
                Evidence.of(
                        0.5 + 5 * margin,
                        String.format(
                                Locale.ROOT,
                                "mean of three estimates of the light: red %.2f, green %.2f,"
                                        + " blue %.2f",
                                cast[0],
                                cast[1],
                                cast[2])));
    }

    /**
     * The colour of the light, channels adding up to 3: the mean of the grey-world, shades-of-grey
     * and grey-edge estimates, which err on different pictures.
     */
    private static double[] cast(Planes planes) {
        float[][] channels = {planes.red(), planes.green(), planes.blue()};
        double[] sum = new double[3];
        double[][] estimates = new double[3][3];
        int w = planes.width();
        for (int c = 0; c < 3; c++) {
            float[] channel = channels[c];
            for (int i = 0; i < channel.length; i++) {
                double cover = planes.cover()[i];
                double value = channel[i];
                estimates[0][c] += cover * value;
                estimates[1][c] += cover * Math.pow(value, SHADES_OF_GREY);
                if (i >= w && i % w > 0) {
                    double inside = cover * planes.cover()[i - 1] * planes.cover()[i - w];
                    estimates[2][c] +=
                            inside * Math.hypot(value - channel[i - 1], value - channel[i - w]);
                }
            }
            estimates[1][c] = Math.pow(estimates[1][c] / channel.length, 1.0 / SHADES_OF_GREY);
        }
        for (double[] estimate : estimates) {
            double total = estimate[0] + estimate[1] + estimate[2];
            for (int c = 0; c < 3; c++) {
                sum[c] += total > 0 ? estimate[c] / total : 1.0 / 3;
            }
        }
        return sum;
    }
}
