package dev.shotlist.media.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaWriter;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.decode.Watch;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.Films;
import dev.shotlist.media.film.Jpeg;
import dev.shotlist.media.picture.Pictures;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.media.sound.Sounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookPageTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final String TRAP = "</script><img src=x onerror=alert(1)>\u202Egnp.\u001B[31m";

    @TempDir private Path folder;

    /** A lit ball over a horizon; the hour moves from noon to dusk. */
    private static Pixels landscape(double hour, double x) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            double u = i % WIDTH / (double) WIDTH;
            int row = i / WIDTH;
            double v = row / (double) HEIGHT;
            double dusk = Math.clamp(hour, 0, 1);
            double[] c =
                    v < 0.62
                            ? new double[] {
                                120 + 120 * dusk * v, 150 - 30 * dusk + 40 * v, 215 - 120 * dusk
                            }
                            : new double[] {90 - 40 * dusk, 80 - 45 * dusk, 60 - 25 * dusk};
            double dx = (u - x) * WIDTH / HEIGHT;
            double dy = v - 0.5;
            double r = dx * dx + dy * dy;
            if (r < 0.03) {
                double z = Math.sqrt(0.03 - r);
                double light = Math.max(0.12, (-0.7 * dx - 0.5 * dy + 0.5 * z) / 0.173);
                c = new double[] {220 * light, 90 * light, 40 * light};
            }
            int pixel = 0xFF;
            for (double value : c) {
                pixel = pixel << 8 | (int) Math.clamp(value, 0, 255);
            }
            argb[i] = pixel;
        }
        return Pixels.of(WIDTH, HEIGHT, argb);
    }

    private Path film() {
        Path file = folder.resolve("dusk.mp4");
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("libopenh264", WIDTH, HEIGHT, 25, 1_500_000).audio("aac", 44_100, 1);
            for (int i = 0; i < 200; i++) {
                double hour = i < 70 ? 0 : i < 150 ? 0.55 : 1;
                double x = i < 70 ? 0.2 + 0.003 * i : i < 150 ? 0.66 : 0.5;
                writer.frame(landscape(hour, x).argb(), i);
                writer.samples(beat(i));
            }
        }
        return file;
    }

    private static float[] beat(int frame) {
        float[] sound = new float[1764];
        for (int s = 0; s < sound.length; s++) {
            int at = frame * 1764 + s;
            int since = at % 26_460;
            double thump = 0.6 * Math.sin(since * 0.011) * Math.exp(-since / 3000.0);
            double tone = 0.1 * Math.sin(at * (at < 180_000 ? 0.031 : 0.047));
            sound[s] = (float) (thump + tone);
        }
        return sound;
    }

    @Test
    void showsEverythingAndLetsNothingThrough() throws IOException {
        Pixels noon = landscape(0.1, 0.33);
        FilmLook film = Films.measure(film(), DecodeLimits.STANDARD, Watch.IDLE);
        SoundLook sound = Sounds.measure(film(), DecodeLimits.STANDARD, Watch.IDLE);
        String page =
                LookPage.of(
                        List.of(
                                new LookPage.Picture(
                                        "noon.png", Jpeg.encode(noon), Pictures.measure(noon)),
                                new LookPage.Film("dusk.mp4", film),
                                new LookPage.Sound(TRAP, sound)));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "look-page.html"), page);
        for (String there :
                List.of(
                        "Content-Security-Policy",
                        "default-src 'none'",
                        "sha256-",
                        "&lt;/script&gt;&lt;img",
                        "[U+202E]",
                        "[U+001B]",
                        "class=\"horizon\"",
                        "class=\"lamp\"",
                        "class=\"beat\"",
                        "class=\"cut\"",
                        "class=\"motion\"",
                        "class=\"loudness\"",
                        "subject on the left third")) {
            assertThat(page.contains(there)).as(there).isTrue();
        }
        for (String absent :
                List.of("<script", "onerror=alert(1)>", "style=\"", "http://", "https://")) {
            assertThat(page.contains(absent)).as(absent).isFalse();
        }
    }
}
