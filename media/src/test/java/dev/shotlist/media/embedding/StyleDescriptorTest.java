package dev.shotlist.media.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.media.decode.Pixels;
import java.awt.Color;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pictures of one look, drawn anew each time, against pictures of another. */
class StyleDescriptorTest {
    private static final int SETS = 40;
    private static final double SAME = new StyleDescriptor().space().sameLook();

    /** A look is a few colours and a light; what stands in the frame changes. */
    private record Style(float hue, float saturation, float light, boolean busy) {
        Pixels picture(Random random) {
            int width = 160;
            int height = 90 + random.nextInt(60);
            int[] argb = new int[width * height];
            int things = busy ? 40 : 4;
            java.util.Arrays.fill(argb, color(random, 0));
            for (int i = 0; i < things; i++) {
                int color = color(random, i % 3);
                int left = random.nextInt(width);
                int top = random.nextInt(height);
                int size = busy ? 4 + random.nextInt(12) : 20 + random.nextInt(50);
                for (int y = top; y < Math.min(height, top + size); y++) {
                    for (int x = left; x < Math.min(width, left + size); x++) {
                        argb[y * width + x] = color;
                    }
                }
            }
            return Pixels.of(width, height, argb);
        }

        private int color(Random random, int which) {
            float shade = Math.clamp(light + (which - 1) * 0.12f + noise(random, 0.05f), 0, 1);
            float turn = hue + which * 0.04f + noise(random, 0.015f);
            return Color.HSBtoRGB(turn, Math.clamp(saturation + noise(random, 0.1f), 0, 1), shade);
        }

        private static float noise(Random random, float width) {
            return (random.nextFloat() - 0.5f) * 2 * width;
        }
    }

    private static double likeness(Pixels one, Pixels other) {
        return StyleDescriptor.of(one).likeness(StyleDescriptor.of(other));
    }

    @Test
    void oneLookIsKnownAgainAndAnotherIsNot() {
        int rightlyAlike = 0;
        int rightlyApart = 0;
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            Style warm = new Style(0.02f + random.nextFloat() * 0.08f, 0.7f, 0.75f, false);
            Style cold = new Style(0.55f + random.nextFloat() * 0.1f, 0.6f, 0.3f, true);
            rightlyAlike += likeness(warm.picture(random), warm.picture(random)) >= SAME ? 1 : 0;
            rightlyAlike += likeness(cold.picture(random), cold.picture(random)) >= SAME ? 1 : 0;
            rightlyApart += likeness(warm.picture(random), cold.picture(random)) < SAME ? 1 : 0;
        }
        assertThat(rightlyAlike).isGreaterThanOrEqualTo((int) (2 * SETS * 0.95));
        assertThat(rightlyApart).isGreaterThanOrEqualTo((int) (SETS * 0.95));
    }

    @Test
    void aPictureIsLikeItselfAtAnySize() {
        Random random = new Random(7);
        Pixels large = new Style(0.3f, 0.5f, 0.6f, true).picture(random);
        assertThat(likeness(large, large)).isCloseTo(1, within(1e-5));
        assertThat(likeness(large, large.within(80))).isGreaterThan(0.95);
    }

    @Test
    void itKnowsNoWordsAndNoOtherSpace() {
        StyleDescriptor descriptor = new StyleDescriptor();
        assertThat(descriptor.words("a red balloon")).isNull();
        StyleVector one = descriptor.pictures(List.of(plain(0xFF336699))).getFirst();
        StyleVector other = StyleVector.of(new StyleSpace("other", 0.5), new float[] {1, 0});
        assertThat(one.comparable(other)).isFalse();
        assertThatThrownBy(() -> one.likeness(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyPictureIsStillAPlace() {
        assertThat(StyleDescriptor.of(plain(0)).values()).doesNotContain(Float.NaN);
    }

    private static Pixels plain(int argb) {
        return Pixels.of(1, 1, new int[] {argb});
    }
}
