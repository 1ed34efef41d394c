package dev.shotlist.media.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.decode.MediaWriter;
import dev.shotlist.media.decode.Watch;
import dev.shotlist.media.intake.MediaType;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Reference;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.picture.Pictures;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.media.sound.Sounds;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real worker, in whatever sandbox the system has. */
@Timeout(120)
class MediaWorkersTest {

    @TempDir Path folder;

    private MediaWorkers workers;

    @BeforeEach
    void open() {
        workers = new MediaWorkers(folder.resolve("workers"), WorkerSettings.STANDARD);
    }

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void aLargePictureIsMeasuredInAWorkerAsItWouldBeHere() throws IOException {
        Reference picture = picture("jpg", 2400, 1600);
        PictureLook look =
                workers.measurePicture(picture, Progress.none(), ample(), Cancellation.none());

        assertThat(look).isEqualTo(Pictures.measure(picture.path(), DecodeLimits.STANDARD));
        MediaState state = workers.state();
        assertThat(state.started()).isEqualTo(1);
        assertThat(state.ffmpeg()).isNotBlank();
        assertThat(state.problem()).isNull();
        assertThat(state.sandbox()).isEqualTo(Sandbox.detect());
    }

    @Test
    void aSmallPictureNeedsNoWorker() throws IOException {
        PictureLook look =
                workers.measurePicture(
                        picture("png", 300, 200), Progress.none(), ample(), Cancellation.none());
        assertThat(look.width()).isEqualTo(300);
        assertThat(workers.state().started()).isZero();
    }

    @Test
    void aPreviewIsASmallJpeg() throws IOException {
        byte[] preview = workers.preview(picture("png", 1500, 1000), ample(), Cancellation.none());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(preview));
        assertThat(image.getWidth()).isBetween(320, 640);
        Color left = new Color(image.getRGB(20, image.getHeight() / 2));
        assertThat(left.getRed()).isBetween(190, 210);
        assertThat(left.getBlue()).isBetween(20, 50);
    }

    @Test
    void soundIsMeasuredInAWorkerAndOnlySoLong() throws IOException {
        Reference sound = clicks(4);
        SoundLook look =
                workers.measureSound(sound, 4, Progress.none(), ample(), Cancellation.none());
        assertThat(look).isEqualTo(Sounds.measure(sound.path(), DecodeLimits.STANDARD, Watch.IDLE));
        assertThat(look.duration()).isCloseTo(4, within(0.01));

        assertThatThrownBy(() ->
                        workers.measureSound(
                                sound, 3, Progress.none(), ample(), Cancellation.none()))
                .isInstanceOfSatisfying(
                        MediaRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(MediaRefused.Reason.TOO_LONG));
    }

    @Test
    void aFilmWhoseCallerLeavesIsGivenUpAndTheWorkerStays() throws IOException {
        Cancellation cancellation = new Cancellation();
        assertThatThrownBy(() ->
                        workers.measureFilm(
                                film(20), 60, done -> cancellation.cancel(), ample(), cancellation))
                .isInstanceOfSatisfying(
                        MediaRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(MediaRefused.Reason.CANCELLED));
        assertThat(workers.state().lost()).isZero();
    }

    @Test
    void unpackedLibrariesThatWereLostAreUnpackedAgain() throws IOException {
        assumeTrue(Sandbox.detect() == Sandbox.BUBBLEWRAP);
        Reference picture = picture("jpg", 2400, 1600);
        workers.preview(picture, ample(), Cancellation.none());
        workers.close();
        for (Path file : below(folder.resolve("workers/natives"))) {
            if (!file.getFileName().toString().startsWith("unpacked")) {
                Files.delete(file);
            }
        }
        open();
        assertThatThrownBy(() -> workers.preview(picture, ample(), Cancellation.none()))
                .isInstanceOf(MediaRefused.class);
        assertThat(workers.state().healthy()).isFalse();
        workers.close();
        open();
        workers.preview(picture, ample(), Cancellation.none());
        assertThat(workers.state().healthy()).isTrue();
    }

    /** Everything in a folder, what is deepest first. */
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    @Test
    void aDamagedPictureIsRefusedAndTheWorkerStays() throws IOException {
        Reference picture = picture("jpg", 2400, 1600);
        workers.measurePicture(picture, Progress.none(), ample(), Cancellation.none());
        byte[] whole = Files.readAllBytes(picture.path());
        Files.delete(picture.path());
        Files.write(picture.path(), Arrays.copyOf(whole, 700));
        assertThatThrownBy(() ->
                        workers.measurePicture(
                                picture, Progress.none(), ample(), Cancellation.none()))
                .isInstanceOf(MediaRefused.class);
        assertThat(workers.state().lost()).isZero();
    }

    private Reference film(int seconds) throws IOException {
        Path file = folder.resolve("film.mp4");
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("mpeg4", 320, 180, 25, 400_000);
            int[] frame = new int[320 * 180];
            for (int i = 0; i < seconds * 25; i++) {
                Arrays.fill(frame, 0xFF00_0000 | i * 7919);
                writer.frame(frame, i);
            }
        }
        return new Reference(
                "0".repeat(64), Medium.FILM, MediaType.MP4, Files.size(file), file, Role.LOOK);
    }

    /** A WAV file of two clicks a second. */
    private Reference clicks(int seconds) throws IOException {
        int rate = 22_050;
        byte[] samples = new byte[seconds * rate * 2];
        for (int i = 0; i < samples.length / 2; i++) {
            int since = i % (rate / 2);
            samples[2 * i + 1] = (byte) (100 * Math.exp(-since / 200.0) * Math.sin(since * 0.3));
        }
        AudioFormat format = new AudioFormat(rate, 16, 1, true, false);
        Path file = folder.resolve("clicks.wav");
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        return new Reference(
                "0".repeat(64), Medium.SOUND, MediaType.WAV, Files.size(file), file, Role.MOTION);
    }

    private Reference picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(200, 120, 30));
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(new Color(20, 60, 90));
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        Path file = folder.resolve("picture." + format);
        ImageIO.write(image, format, file.toFile());
        return new Reference(
                "0".repeat(64),
                Medium.PICTURE,
                format.equals("png") ? MediaType.PNG : MediaType.JPEG,
                Files.size(file),
                file,
                Role.LOOK);
    }

    private static Deadline ample() {
        return Deadline.in(Duration.ofSeconds(60));
    }
}
