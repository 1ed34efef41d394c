package dev.shotlist.media.color;

/**
 * A colour in Björn Ottosson's Oklab space (2020), where equal distances look about equally
 * different.
 *
 * @param lightness 0 black to 1 white
 * @param a green (negative) to red
 * @param b blue (negative) to yellow
 */
public record Oklab(double lightness, double a, double b) {
    /** Chroma of the most colourful sRGB colour (its magenta), to which saturation is relative. */
    public static final double MOST_CHROMA = 0.3225;

    private static final float[] LINEAR = new float[256];

    static {
        for (int i = 0; i < 256; i++) {
            LINEAR[i] = (float) linear(i / 255.0);
        }
    }

    /** Light of an sRGB channel value, both 0 to 1. */
    public static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    /** Light of an 8-bit sRGB channel value, 0 to 1. */
    public static float linear(int channel) {
        return LINEAR[channel];
    }

    /** An sRGB channel value of light, both 0 to 1. */
    public static double encoded(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    public static Oklab of(Srgb color) {
        return of(color.red(), color.green(), color.blue());
    }

    /** From 8-bit sRGB channels that need not be whole numbers. */
    public static Oklab of(double red, double green, double blue) {
        return ofLinear(linear(red / 255), linear(green / 255), linear(blue / 255));
    }

    /** From linear light, each channel 0 to 1. */
    public static Oklab ofLinear(double red, double green, double blue) {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** The nearest sRGB colour; channels outside the gamut are clipped. */
    public Srgb srgb() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Srgb(
                channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    public double chroma() {
        return Math.hypot(a, b);
    }

    /** Hue angle in degrees, 0 up to 360; of no meaning without chroma. */
    public double hue() {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    public double distance(Oklab other) {
        double dl = lightness - other.lightness;
        double da = a - other.a;
        double db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    /**
     * Distance that weighs hue and chroma over lightness, as naming a colour does: a light and a
     * dark blue are both blue.
     */
    double nameDistance(Oklab other) {
        double dl = 0.7 * (lightness - other.lightness);
        double da = 1.5 * (a - other.a);
        double db = 1.5 * (b - other.b);
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double light) {
        return (int) Math.round(255 * encoded(Math.clamp(light, 0, 1)));
    }
}
