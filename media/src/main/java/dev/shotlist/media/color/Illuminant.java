package dev.shotlist.media.color;

/**
 * The colour of the light that a picture seems to be taken in.
 *
 * @param kelvin correlated colour temperature, 1000 to 20000
 * @param warmth -1 (cold) to 1 (warm)
 */
public record Illuminant(int kelvin, double warmth) {
    /** sRGB's white point, where nothing is warm or cool. */
    private static final double WHITE_KELVIN = 6504;

    /** Mireds between white and the warmth of a household lamp (2700 K), which counts as 1. */
    private static final double FULL_MIREDS = 1e6 / 2700 - 1e6 / WHITE_KELVIN;

    /** The light whose colour is given as linear sRGB, up to its strength. */
    public static Illuminant ofLinear(double red, double green, double blue) {
        double x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
        double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
        double z = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue;
        double sum = x + y + z;
        if (!(sum > 0)) {
            return new Illuminant((int) WHITE_KELVIN, 0);
        }
        // McCamy's cubic (1992) for correlated colour temperature, within a few kelvin on the
        // Planckian locus between 2800 and 6500 K.
        double n = (x / sum - 0.3320) / (0.1858 - y / sum);
        double kelvin = ((449 * n + 3525) * n + 6823.3) * n + 5520.33;
        double bounded = Double.isNaN(kelvin) ? WHITE_KELVIN : Math.clamp(kelvin, 1000, 20000);
        double warmth = (1e6 / bounded - 1e6 / WHITE_KELVIN) / FULL_MIREDS;
        return new Illuminant((int) Math.round(bounded), Math.clamp(warmth, -1, 1));
    }
}
