package dev.shotlist.media.decode;

/**
 * A film's frame, small and upright: lightness plane and two colour planes of half its sides, as
 * they were coded. The arrays are shared, not copied.
 *
 * @param fullRange whether luma runs from 0 to 255 and not from 16 to 235
 * @param wideMatrix whether colours were coded as BT.709 says and not as BT.601
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; one is made for every frame
public record SmallFrame(
        int width,
        int height,
        byte[] luma,
        byte[] blue,
        byte[] red,
        boolean fullRange,
        boolean wideMatrix) {
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
        return fullRange ? coded : Math.clamp(((coded - 16) * 298L) >> 8, 0, 255);
    }

    /** As sRGB pixels. */
    public Pixels pixels() {
        int[] argb = new int[width * height];
        double scale = fullRange ? 1 : 255.0 / 224;
        double kr = (wideMatrix ? 1.5748 : 1.402) * scale;
        double kb = (wideMatrix ? 1.8556 : 1.772) * scale;
        double gr = (wideMatrix ? 0.4681 : 0.7141) * scale;
        double gb = (wideMatrix ? 0.1873 : 0.3441) * scale;
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
        return Pixels.of(width, height, argb);
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
                fullRange,
                wideMatrix);
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
