package dev.shotlist.media.decode;

/**
 * A film's frame, small and upright: lightness plane and two colour planes of half its sides, as
 * they were coded. The arrays are shared, not copied.
 *
 * @param coding what they stand for
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; one is made for every frame
public record SmallFrame(
        int width, int height, byte[] luma, byte[] blue, byte[] red, Coding coding) {

    /** Planes of full range as BT.709 makes them. */
    public static SmallFrame full(int width, int height, byte[] luma, byte[] blue, byte[] red) {
        return new SmallFrame(
                width,
                height,
                luma,
                blue,
                red,
                new Coding(true, Coding.Matrix.BT709, Transfer.USUAL));
    }

    public int colorWidth() {
        return (width + 1) / 2;
    }

    public int colorHeight() {
        return (height + 1) / 2;
    }

    /** Luma stretched to 0..255. */
    public int luma(int index) {
        return stretched(luma[index] & 0xFF);
    }

    /** A coded value of luma stretched to 0..255. */
    public int stretched(int coded) {
        return coding.stretched(coded);
    }

    /** As sRGB pixels. */
    public Pixels pixels() {
        int[] argb = new int[width * height];
        double kr = coding.red();
        double kb = coding.blue();
        double gr = coding.greenOfRed();
        double gb = coding.greenOfBlue();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                int c = (y / 2) * colorWidth() + x / 2;
                double l = luma(i);
                double cb = (blue[c] & 0xFF) - 128;
                double cr = (red[c] & 0xFF) - 128;
                argb[i] =
                        0xFF000000
                                | channel(l + kr * cr) << 16
                                | channel(l - gr * cr - gb * cb) << 8
                                | channel(l + kb * cb);
            }
        }
        return coding.transfer().shown(Pixels.of(width, height, argb));
    }

    private static int channel(double value) {
        return (int) Math.clamp(value + 0.5, 0, 255);
    }

    /** Turned clockwise by quarter turns. */
    SmallFrame turned(int quarters) {
        if (quarters == 0) {
            return this;
        }
        boolean swaps = (quarters & 1) == 1;
        return new SmallFrame(
                swaps ? height : width,
                swaps ? width : height,
                turned(luma, width, height, quarters),
                turned(blue, colorWidth(), colorHeight(), quarters),
                turned(red, colorWidth(), colorHeight(), quarters),
                coding);
    }

    private static byte[] turned(byte[] plane, int width, int height, int quarters) {
        byte[] out = new byte[plane.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int to =
                        switch (quarters) {
                            case 1 -> x * height + height - 1 - y;
                            case 2 -> (height - 1 - y) * width + width - 1 - x;
                            default -> (width - 1 - x) * height + y;
                        };
                out[to] = plane[y * width + x];
            }
        }
        return out;
    }
}
