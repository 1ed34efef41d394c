package dev.shotlist.media.decode;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * What the planes of a frame stand for.
 *
 * @param fullRange whether luma runs from 0 to 255 and not from 16 to 235
 * @param transfer how values stand for light
 */
record Coding(boolean fullRange, Matrix matrix, Transfer transfer) {
    /** How the planes were made of red, green and blue, by red's and blue's share of luma. */
    enum Matrix {
        BT601(0.299, 0.114),
        BT709(0.2126, 0.0722),
        BT2020(0.2627, 0.0593);

        private final double red;
        private final double blue;

        Matrix(double red, double blue) {
            this.red = red;
            this.blue = blue;
        }
    }

    /** Films without a word on it are taken for BT.709 from here on. */
    private static final int HIGH_DEFINITION = 720;

    private static final double LIMITED = 255.0 / 224;

    static Coding of(AVFrame frame, Transfer transfer) {
        boolean full =
                frame.color_range() == avutil.AVCOL_RANGE_JPEG
                        || frame.format() == avutil.AV_PIX_FMT_YUVJ420P
                        || frame.format() == avutil.AV_PIX_FMT_YUVJ422P
                        || frame.format() == avutil.AV_PIX_FMT_YUVJ444P;
        return new Coding(full, matrix(frame.colorspace(), frame.height()), transfer);
    }

    private static Matrix matrix(int space, int height) {
        if (space == avutil.AVCOL_SPC_BT2020_NCL || space == avutil.AVCOL_SPC_BT2020_CL) {
            return Matrix.BT2020;
        }
        boolean high =
                space == avutil.AVCOL_SPC_BT709
                        || (space == avutil.AVCOL_SPC_UNSPECIFIED && height >= HIGH_DEFINITION);
        return high ? Matrix.BT709 : Matrix.BT601;
    }

    /** A coded value of luma stretched to 0..255. */
    int stretched(int coded) {
        return fullRange ? coded : Math.clamp(((coded - 16) * 298L) >> 8, 0, 255);
    }

    /** What red gets of the red plane. */
    double red() {
        return 2 * (1 - matrix.red) * scale();
    }

    /** What blue gets of the blue plane. */
    double blue() {
        return 2 * (1 - matrix.blue) * scale();
    }

    /** What green loses of the red plane. */
    double greenOfRed() {
        return red() * matrix.red / green();
    }

    /** What green loses of the blue plane. */
    double greenOfBlue() {
        return blue() * matrix.blue / green();
    }

    private double green() {
        return 1 - matrix.red - matrix.blue;
    }

    private double scale() {
        return fullRange ? 1 : LIMITED;
    }
}
