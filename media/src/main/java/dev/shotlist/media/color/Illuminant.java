package dev.shotlist.media.color;

/**
 * The colour of the light that a picture seems to be taken in.
 *
 * @param kelvin correlated colour temperature, 1500 to 20000; rough for light that is no lamp's
 * @param warmth -1 (cold) to 1 (warm), 0 for sRGB's white
 */
public record Illuminant(int kelvin, double warmth) {
    /** sRGB's white point, where nothing is warm or cool. */
    private static final double WHITE_KELVIN = 6504;

    /**
     * The way from cold to warm in Oklab's plane of hues: from azure to orange, so that pure green
     * and magenta are neither.
     */
    private static final double WARM_A = 0.6;

    private static final double WARM_B = 0.8;

    /** Distance along it, at lightness 1, that counts as fully warm: a household lamp's, 2700 K. */
    private static final double FULL = 0.167;

    /** The light whose colour is given as linear sRGB, up to its strength. */
    public static Illuminant ofLinear(double red, double green, double blue) {
        double x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
        double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
        double z = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue;
        double sum = x + y + z;
        if (!(sum > 0)) {
            return new Illuminant((int) WHITE_KELVIN, 0);
        }
        Oklab color = Oklab.ofLinear(red / y, green / y, blue / y);
        double along = WARM_A * color.a() + WARM_B * color.b();
        return new Illuminant(
                kelvin(x / sum, y / sum), Math.clamp(along / color.lightness() / FULL, -1, 1));
    }

    /**
     * McCamy's cubic (1992) for correlated colour temperature, within a few kelvin on the Planckian
     * locus between 2800 and 6500 K.
     */
    private static int kelvin(double x, double y) {
        double n = (x - 0.3320) / (0.1858 - y);
        double kelvin = ((449 * n + 3525) * n + 6823.3) * n + 5520.33;
        return Double.isFinite(kelvin)
                ? (int) Math.round(Math.clamp(kelvin, 1500, 20000))
                : (int) WHITE_KELVIN;
    }
}
