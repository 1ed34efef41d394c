package dev.shotlist.media.decode;

import java.util.Arrays;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * How coded values stand for light. Telephones film in high dynamic range, whose values look pale
 * and dark where they are taken for usual ones; here they become what a usual screen would show: as
 * BT.2100 decodes them, with BT.2408's reference white as white and brighter light rolled off.
 */
enum Transfer {
    /** What screens have always taken. */
    USUAL {
        @Override
        double light(double coded) {
            return coded;
        }
    },
    /** Perceptual quantizer, SMPTE ST 2084: values stand for light of so many candelas. */
    PQ {
        @Override
        double light(double coded) {
            double root = Math.pow(coded, 1 / 78.84375);
            double ratio = Math.max(0, root - 0.8359375) / (18.8515625 - 18.6875 * root);
            return 10_000 * Math.pow(ratio, 1 / 0.1593017578125);
        }
    },
    /** Hybrid log-gamma, ARIB STD-B67: values stand for the light of the scene, 1 at the most. */
    HLG {
        @Override
        double light(double coded) {
            return coded <= 0.5
                    ? coded * coded / 3
                    : (Math.exp((coded - 0.55991073) / 0.17883277) + 0.28466892) / 12;
        }
    };

    /** Candelas of a sheet of white paper, by BT.2408. */
    private static final double WHITE = 203;

    /** Candelas of the screen that HLG is graded on; its system gamma of 1.2 is for that. */
    private static final double HLG_PEAK = 1000;

    private static final double HLG_GAMMA = 1.2;

    /** Of white; up to here light stays as it is, above it is rolled off. */
    private static final double KNEE = 0.8;

    private static final int CODES = 256;
    private static final int STEPS = 4096;

    @SuppressWarnings("ImmutableEnumChecker") // filled once
    private final double[] lights = new double[CODES];

    Transfer() {
        Arrays.setAll(lights, code -> light(code / (CODES - 1.0)));
    }

    /** Light of a coded value from 0 to 1. */
    abstract double light(double coded);

    /**
     * @param trc FFmpeg's number for it
     */
    static Transfer of(int trc) {
        if (trc == avutil.AVCOL_TRC_SMPTE2084) {
            return PQ;
        }
        return trc == avutil.AVCOL_TRC_ARIB_STD_B67 ? HLG : USUAL;
    }

    /** Pixels so coded, with BT.2020's primaries, as sRGB. */
    Pixels shown(Pixels coded) {
        if (this == USUAL) {
            return coded;
        }
        int[] argb = new int[coded.argb().length];
        Arrays.setAll(argb, i -> shown(coded.argb()[i]));
        return new Pixels(
                coded.width(), coded.height(), argb, coded.sourceWidth(), coded.sourceHeight());
    }

    private int shown(int argb) {
        double r = lights[argb >> 16 & 0xFF];
        double g = lights[argb >> 8 & 0xFF];
        double b = lights[argb & 0xFF];
        double gain = 1 / WHITE;
        if (this == HLG) {
            double luminance = 0.2627 * r + 0.678 * g + 0.0593 * b;
            gain *= HLG_PEAK * Math.pow(luminance, HLG_GAMMA - 1);
        }
        // To the primaries of sRGB; what lies outside of them is cut off.
        double red = Math.max(0, 1.6605 * r - 0.5876 * g - 0.0728 * b);
        double green = Math.max(0, -0.1246 * r + 1.1329 * g - 0.0083 * b);
        double blue = Math.max(0, -0.0182 * r - 0.1006 * g + 1.1187 * b);
        double most = Math.max(red, Math.max(green, blue)) * gain;
        if (most > KNEE) {
            gain *= (KNEE + (1 - KNEE) * (1 - Math.exp((KNEE - most) / (1 - KNEE)))) / most;
        }
        return (argb & 0xFF000000)
                | Encoded.of(red * gain) << 16
                | Encoded.of(green * gain) << 8
                | Encoded.of(blue * gain);
    }

    /** sRGB's own curve. */
    private static final class Encoded {
        private static final byte[] VALUES = new byte[STEPS + 1];

        static {
            for (int i = 0; i <= STEPS; i++) {
                double light = i / (double) STEPS;
                double coded =
                        light <= 0.0031308
                                ? 12.92 * light
                                : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
                VALUES[i] = (byte) Math.round(255 * coded);
            }
        }

        static int of(double light) {
            return VALUES[(int) Math.round(Math.min(1, light) * STEPS)] & 0xFF;
        }
    }
}
