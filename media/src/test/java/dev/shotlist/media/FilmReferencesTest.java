package dev.shotlist.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaWriter;
import dev.shotlist.media.decode.Watch;
import dev.shotlist.media.film.Films;
import dev.shotlist.media.intake.MediaType;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** References that are films, or are said to be. */
@Timeout(120)
class FilmReferencesTest {
    @TempDir Path folder;

    private ReferenceBench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new ReferenceBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFilmIsMeasuredWithItsSoundAndItsKeyFramesAreShown() throws IOException {
        Path file = film(2, 25, "aac");
        ReferenceOutcome.Measured outcome =
                ReferenceBench.measured(
                        bench.look(
                                        new Offer(
                                                "film",
                                                ReferenceBench.upload(Files.readAllBytes(file)),
                                                null,
                                                Role.LOOK))
                                .getFirst());

        assertThat(outcome.reference().type()).isEqualTo(MediaType.MP4);
        Look.Film film = (Look.Film) outcome.look();
        assertThat(film.look()).isEqualTo(Films.measure(file, DecodeLimits.STANDARD, Watch.IDLE));
        assertThat(film.look().sound()).isNotNull();
        for (int i = 0; i < film.frameDigests().size(); i++) {
            assertThat(bench.preview(film.frameDigests().get(i)))
                    .isEqualTo(film.look().keyFrames().get(i).jpeg().bytes());
        }
    }

    @Test
    void whatIsAFilmServesAsSound() throws IOException {
        byte[] film = Files.readAllBytes(film(2, 25, "aac"));
        ReferenceOutcome outcome =
                bench.look(
                                new Offer(
                                        "sound",
                                        ReferenceBench.upload(film),
                                        Medium.SOUND,
                                        Role.MOTION))
                        .getFirst();
        assertThat(ReferenceBench.measured(outcome).look()).isInstanceOf(Look.Sound.class);
    }

    @Test
    void aFilmMayRunAMinuteAndNotMuchLonger() throws IOException {
        assertThat(ReferenceBench.told(bench.look(film(film(60, 2, ""))).getFirst()))
                .isEqualTo("measured");
        assertThat(ReferenceBench.told(bench.look(film(film(61, 2, ""))).getFirst()))
                .isEqualTo("video_too_long");
    }

    @Test
    void whatIsNoFilmInsideIsUndecodable() throws IOException {
        byte[] whole = Files.readAllBytes(film(2, 25, ""));
        assertThat(
                        Stream.of(
                                        film(file("cut.mp4", Arrays.copyOf(whole, 400))),
                                        film(file("no-moov.mp4", Arrays.copyOf(whole, 40))))
                                .map(offer -> ReferenceBench.told(bench.look(offer).getFirst())))
                .containsOnly("undecodable_media");
    }

    private static Offer film(Path file) {
        return new Offer(file.toString(), new Source.LocalFile(file), Medium.FILM, Role.LOOK);
    }

    /** A film whose colour drifts, with a hum if a codec for sound is named. */
    private Path film(int seconds, int rate, String sound) {
        Path file = folder.resolve("film-" + seconds + "-" + rate + sound + ".mp4");
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("mpeg4", 160, 96, rate, 200_000);
            if (!sound.isEmpty()) {
                writer.audio(sound, 48_000, 1);
            }
            int[] frame = new int[160 * 96];
            for (int i = 0; i < seconds * rate; i++) {
                int shade = i * 255 / (seconds * rate);
                Arrays.fill(frame, 0xFF00_0000 | shade << 16 | 0x4000 | (255 - shade));
                writer.frame(frame, i);
                if (!sound.isEmpty()) {
                    writer.samples(hum(i, 48_000 / rate));
                }
            }
        }
        return file;
    }

    private static float[] hum(int frame, int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.3 * Math.sin((frame * length + i) * 0.05));
        }
        return samples;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
