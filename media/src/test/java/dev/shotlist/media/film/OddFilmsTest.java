package dev.shotlist.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.media.color.Srgb;
import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaWriter;
import dev.shotlist.media.decode.Watch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films as telephones and old cameras write them. */
class OddFilmsTest {
    private static final int WIDTH = 2 * Take.WIDTH;
    private static final int HEIGHT = 2 * Take.HEIGHT;

    @TempDir private Path folder;

    private static FilmLook look(Path file) {
        return Films.measure(file, DecodeLimits.STANDARD, Watch.IDLE);
    }

    private static int[] plain(int width, int height, int rgb) {
        int[] argb = new int[width * height];
        Arrays.fill(argb, 0xFF000000 | rgb);
        return argb;
    }

    @Test
    void aFilmThatIsTurnedStandsUpright() throws IOException {
        Path file = folder.resolve("upright.mp4");
        try (MediaWriter writer = new MediaWriter(file)) {
            // turned clockwise by a quarter, what lies on the left is on top
            writer.video("libopenh264", WIDTH, HEIGHT, 25, 2_000_000).turned(90);
            int[] frame = plain(WIDTH, HEIGHT, 0x203040);
            for (int i = 0; i < frame.length; i++) {
                if (i % WIDTH < WIDTH / 4) {
                    frame[i] = 0xFFE0C020;
                }
            }
            for (int i = 0; i < 50; i++) {
                writer.frame(frame, i);
            }
        }
        FilmLook look = look(file);
        assertThat(look.container().width()).isEqualTo(HEIGHT);
        assertThat(look.container().height()).isEqualTo(WIDTH);
        var shown =
                ImageIO.read(new ByteArrayInputStream(look.keyFrames().getFirst().jpeg().bytes()));
        assertThat(shown.getHeight()).isGreaterThan(shown.getWidth());
        assertThat(shown.getRGB(shown.getWidth() / 2, 10) >> 16 & 0xFF).isGreaterThan(180);
        assertThat(shown.getRGB(shown.getWidth() / 2, shown.getHeight() - 10) >> 16 & 0xFF)
                .isLessThan(80);
    }

    @Test
    void cutsOfAFilmWhoseFramesComeUnevenlyAreWhereTheyAre() {
        Path file = folder.resolve("uneven.mp4");
        SplittableRandom random = new SplittableRandom(4);
        Take one = new Take(new World(random), CameraMove.STATIC, random);
        Take two = new Take(new World(random), CameraMove.STATIC, random);
        long cut = 0;
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("mpeg4", WIDTH, HEIGHT, 600, 2_000_000);
            long at = 0;
            for (int i = 0; i < 90; i++) {
                boolean first = i < 40;
                if (i == 40) {
                    cut = at;
                }
                writer.frame(FilmsTest.enlarged((first ? one : two).frame(at / 600.0)), at);
                // between 15 and 60 frames a second, as a telephone in the dark does
                at += 10 + random.nextInt(31);
            }
        }
        FilmLook look = look(file);
        assertThat(look.cutTimes()).hasSize(1);
        assertThat(look.cutTimes().getFirst()).isCloseTo(cut / 600.0, within(0.04));
    }

    @Test
    void oddSidesAreNoTrouble() {
        Path file = folder.resolve("odd.mp4");
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("mpeg4", 427, 241, 24, 1_000_000);
            for (int i = 0; i < 48; i++) {
                writer.frame(plain(427, 241, i < 24 ? 0x903020 : 0x205090), i);
            }
        }
        FilmLook look = look(file);
        assertThat(look.container().width()).isEqualTo(427);
        assertThat(look.container().height()).isEqualTo(241);
        assertThat(look.cutTimes()).hasSize(1);
        assertThat(look.cutTimes().getFirst()).isCloseTo(1, within(0.042));
    }

    @Test
    void highDynamicRangeIsMeasuredAsItLooks() {
        Path file = folder.resolve("range.mp4");
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("mpeg4", WIDTH, HEIGHT, 25, 4_000_000).hybridLogGamma();
            // 75 % of the signal is white paper by BT.2408, 38 % a grey card
            int[] frame = plain(WIDTH, HEIGHT, 0xBFBFBF);
            Arrays.fill(frame, 0, frame.length / 2, 0xFF616161);
            for (int i = 0; i < 50; i++) {
                writer.frame(frame, i);
            }
        }
        FilmLook look = look(file);
        assertThat(look.palette())
                .extracting(color -> Srgb.parse(color.hex()).green())
                .anyMatch(green -> green > 232)
                .anyMatch(green -> green > 94 && green < 110);
    }
}
