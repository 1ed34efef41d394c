package dev.shotlist.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.decode.MediaWriter;
import dev.shotlist.media.decode.Watch;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.media.sound.Sounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmsTest {
    private static final int WIDTH = 384;
    private static final int HEIGHT = 216;

    @TempDir private Path folder;

    /** Two shots with bars above and below, cut at 2 s, with clicks at 120 a minute. */
    private Path film(String name, String video, String audio, double seconds) {
        Path file = folder.resolve(name);
        SplittableRandom random = new SplittableRandom(4);
        Take one = new Take(new World(random), CameraMove.PAN_RIGHT, random);
        Take two = new Take(new World(random), CameraMove.STATIC, random);
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video(video, WIDTH, HEIGHT, 25, 2_000_000);
            if (!audio.isEmpty()) {
                writer.audio(audio, 48_000, 2);
            }
            for (int i = 0; i < seconds * 25; i++) {
                double t = i / 25.0;
                writer.frame(enlarged(t < 2 ? one.frame(t) : two.frame(t - 2)), i);
                if (!audio.isEmpty()) {
                    float[] sound = clicks(i);
                    writer.samples(sound, sound);
                }
            }
        }
        return file;
    }

    private static float[] clicks(int frame) {
        float[] sound = new float[1920];
        for (int s = 0; s < sound.length; s++) {
            int since = (frame * 1920 + s) % 24_000;
            sound[s] = (float) (0.5 * Math.sin(since * 0.15) * Math.exp(-since / 400.0));
        }
        return sound;
    }

    static int[] enlarged(float[][] channels) {
        int[] argb = new int[WIDTH * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            int x = i % WIDTH / 2;
            int y = i / WIDTH / 2;
            int pixel = 0xFF;
            for (int k = 0; k < 3; k++) {
                float value = y < 13 || y >= 95 ? 0 : channels[k][y * Take.WIDTH + x];
                pixel = pixel << 8 | (int) Math.clamp(value, 0, 255);
            }
            argb[i] = pixel;
        }
        return argb;
    }

    private static void assertFilm(FilmLook look) throws IOException {
        assertThat(look.container().width()).isEqualTo(WIDTH);
        assertThat(look.container().height()).isEqualTo(HEIGHT);
        assertThat(look.container().fps()).isCloseTo(25, within(0.1));
        assertThat(look.container().duration()).isCloseTo(5, within(0.1));
        assertThat(look.cutTimes()).hasSize(1);
        assertThat(look.cutTimes().getFirst()).isCloseTo(2, within(0.041));
        assertThat(look.cutsPerMinute()).isCloseTo(12, within(0.5));
        assertThat(look.shots().get(0).camera()).isEqualTo(CameraMove.PAN_RIGHT);
        assertThat(look.shots().get(1).camera()).isEqualTo(CameraMove.STATIC);
        assertThat(look.shots().get(0).motionEnergy())
                .isGreaterThan(look.shots().get(1).motionEnergy());
        assertThat(look.picture().y()).isCloseTo(0.12, within(0.03));
        assertThat(look.picture().height()).isCloseTo(0.76, within(0.05));
        assertThat(look.keyFrames().getFirst().role()).isEqualTo(KeyFrame.Role.FIRST);
        assertThat(look.keyFrames().getLast().role()).isEqualTo(KeyFrame.Role.LAST);
        assertThat(look.keyFrames().getLast().time()).isCloseTo(4.96, within(0.05));
        byte[] jpeg = look.keyFrames().getFirst().jpeg().bytes();
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(WIDTH);
    }

    @Test
    void measuresFilmsOfTheUsualKinds() throws IOException {
        FilmLook mp4 =
                Films.measure(
                        film("a.mp4", "libopenh264", "aac", 5), DecodeLimits.STANDARD, Watch.IDLE);
        assertFilm(mp4);
        SoundLook sound = Objects.requireNonNull(mp4.sound());
        assertThat(sound.tempo()).isCloseTo(120, within(1.0));
        FilmLook webm =
                Films.measure(
                        film("b.webm", "libvpx", "libopus", 5), DecodeLimits.STANDARD, Watch.IDLE);
        assertFilm(webm);
        FilmLook silent =
                Films.measure(film("c.mov", "mpeg4", "", 5), DecodeLimits.STANDARD, Watch.IDLE);
        assertFilm(silent);
        assertThat(silent.sound()).isNull();
    }

    @Test
    void looksQuicklyAtKeyFramesAndSound() {
        Path file = film("quick.mp4", "libopenh264", "aac", 5);
        FilmLook look = Films.quickLook(file, DecodeLimits.STANDARD, Watch.IDLE);
        assertThat(look.complete()).isFalse();
        assertThat(look.container().duration()).isCloseTo(5, within(0.1));
        assertThat(look.keyFrames()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(look.cutTimes()).isEmpty();
        assertThat(look.sound()).isNotNull();
        assertThat(Sounds.measure(file, DecodeLimits.STANDARD, Watch.IDLE).tempo())
                .isCloseTo(120, within(1.0));
    }

    @Test
    void endsAtItsLimitsAndWhenNobodyWaits() {
        Path file = film("limits.mp4", "libopenh264", "aac", 5);
        assertRefused(file, limits(60, 1_000_000_000L, 600), MediaRefused.Reason.TOO_COSTLY);
        assertRefused(file, limits(1000, 82_944L * 50, 600), MediaRefused.Reason.TOO_COSTLY);
        assertRefused(file, limits(1000, 1_000_000_000L, 3), MediaRefused.Reason.TOO_LONG);
        assertRefused(
                file,
                new DecodeLimits(80_000, 1_000_000_000L, 1000, 8, 60, 60),
                MediaRefused.Reason.TOO_COSTLY);
        assertRefused(
                file,
                new DecodeLimits(1_000_000, 1_000_000_000L, 1000, 1, 60, 60),
                MediaRefused.Reason.TOO_COSTLY);
        assertRefused(
                file,
                new DecodeLimits(1_000_000, 1_000_000_000L, 1000, 8, 60, 1e-6),
                MediaRefused.Reason.TOO_COSTLY);
        AtomicInteger looks = new AtomicInteger();
        assertThatThrownBy(() ->
                        Films.measure(
                                file, DecodeLimits.STANDARD, done -> looks.incrementAndGet() < 3))
                .isInstanceOfSatisfying(
                        MediaRefused.class,
                        e -> assertThat(e.reason()).isEqualTo(MediaRefused.Reason.CANCELLED));
    }

    private static DecodeLimits limits(long frames, long pixelFrames, double seconds) {
        return new DecodeLimits(1_000_000, pixelFrames, frames, 8, seconds, 60);
    }

    @Test
    void refusesScriptsStillsAndDamage() throws IOException {
        Path real = film("real.mp4", "libopenh264", "aac", 5);
        refuses("script.mp4", "ffconcat version 1.0\nfile 'real.mp4'\n");
        refuses(
                "list.mp4",
                "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nreal.mp4\n#EXT-X-ENDLIST\n");
        refuses(
                "session.mp4",
                "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n");
        refuses("empty.mp4", "");
        byte[] bytes = Files.readAllBytes(real);
        Path headless = folder.resolve("headless.mp4");
        Files.write(headless, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Films.measure(headless, DecodeLimits.STANDARD, Watch.IDLE))
                .isInstanceOf(MediaRefused.class);
        Path odd = folder.resolve("-i %d.mp4");
        Files.write(odd, bytes);
        assertFilm(Films.measure(odd, DecodeLimits.STANDARD, Watch.IDLE));
        Path song = folder.resolve("song.wav");
        try (MediaWriter writer = new MediaWriter(song)) {
            writer.audio("pcm_s16le", 48_000, 1);
            for (int i = 0; i < 100; i++) {
                writer.samples(clicks(i));
            }
        }
        assertRefused(song, DecodeLimits.STANDARD, MediaRefused.Reason.NOTHING_TO_MEASURE);
        assertThat(Sounds.measure(song, DecodeLimits.STANDARD, Watch.IDLE).duration())
                .isCloseTo(4, within(0.01));
    }

    private void refuses(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        assertRefused(file, DecodeLimits.STANDARD, MediaRefused.Reason.UNSUPPORTED);
    }

    private static void assertRefused(Path file, DecodeLimits limits, MediaRefused.Reason reason) {
        assertThatThrownBy(() -> Films.measure(file, limits, Watch.IDLE))
                .isInstanceOfSatisfying(
                        MediaRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
