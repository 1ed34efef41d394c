package dev.shotlist.media.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Usual colours, coded for high dynamic range by the standards' own formulas, and back. */
class TransferTest {
    private static double linear(int code) {
        double v = code / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static double pq(double candelas) {
        double y = Math.pow(candelas / 10_000, 0.1593017578125);
        return Math.pow((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y), 78.84375);
    }

    private static double hlg(double scene) {
        return scene <= 1 / 12.0
                ? Math.sqrt(3 * scene)
                : 0.17883277 * Math.log(12 * scene - 0.28466892) + 0.55991073;
    }

    private static int coded(Transfer transfer, int rgb) {
        double r = 203 * linear(rgb >> 16 & 0xFF);
        double g = 203 * linear(rgb >> 8 & 0xFF);
        double b = 203 * linear(rgb & 0xFF);
        double[] wide = {
            0.6274 * r + 0.3293 * g + 0.0433 * b,
            0.0691 * r + 0.9195 * g + 0.0114 * b,
            0.0164 * r + 0.0880 * g + 0.8956 * b
        };
        double luminance = 0.2627 * wide[0] + 0.678 * wide[1] + 0.0593 * wide[2];
        int argb = 0xFF;
        for (double light : wide) {
            double value =
                    transfer == Transfer.PQ
                            ? pq(light)
                            : luminance == 0
                                    ? 0
                                    : hlg(light / 1000 * Math.pow(luminance / 1000, 1 / 1.2 - 1));
            argb = argb << 8 | (int) Math.round(255 * Math.clamp(value, 0, 1));
        }
        return argb;
    }

    private static int shown(Transfer transfer, int argb) {
        return transfer.shown(Pixels.of(1, 1, new int[] {argb})).argb()[0];
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x000000, 0x1A1A1A, 0x808080, 0xC8C8C8, 0xB03020, 0x206040, 0x305090, 0xC8A078,
                0x402860, 0xD0A020
            })
    void coloursBelowWhiteComeBack(int rgb) {
        for (Transfer transfer : new Transfer[] {Transfer.PQ, Transfer.HLG}) {
            int back = shown(transfer, coded(transfer, rgb));
            for (int shift = 0; shift <= 16; shift += 8) {
                // eight bits are few for such a range
                assertThat(back >> shift & 0xFF)
                        .as("%s of %06X is %06X", transfer, rgb, back & 0xFFFFFF)
                        .isCloseTo(rgb >> shift & 0xFF, within(9));
            }
        }
    }

    @Test
    void lightBeyondWhiteIsRolledOffInOrder() {
        for (Transfer transfer : new Transfer[] {Transfer.PQ, Transfer.HLG}) {
            int before = -1;
            for (int code = 0; code < 256; code++) {
                int grey = shown(transfer, 0xFF000000 | code * 0x010101) & 0xFF;
                assertThat(grey).isGreaterThanOrEqualTo(before);
                before = grey;
            }
            assertThat(before).isEqualTo(255);
            assertThat(shown(transfer, coded(transfer, 0xFFFFFF)) & 0xFF).isBetween(235, 250);
        }
    }

    @Test
    void usualColoursStayAsTheyAre() {
        Pixels pixels = Pixels.of(1, 1, new int[] {0xFF123456});
        assertThat(Transfer.of(1)).isEqualTo(Transfer.USUAL);
        assertThat(Transfer.USUAL.shown(pixels)).isSameAs(pixels);
    }
}
