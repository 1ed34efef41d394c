package dev.shotlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.Look;
import dev.shotlist.media.ReferenceOutcome.Measured;
import dev.shotlist.media.evidence.Interval;
import dev.shotlist.media.intake.MediaType;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Reference;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import dev.shotlist.media.sound.SoundLook;
import dev.shotlist.plan.PlanJson;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LookCommandTest {
    @TempDir private Path folder;
    private Path picture;

    @BeforeEach
    void paint() throws IOException {
        BufferedImage image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xE0_7A_20));
        graphics.fillRect(0, 0, 320, 180);
        graphics.setColor(Color.BLACK);
        graphics.fillOval(180, 60, 60, 60);
        graphics.dispose();
        picture = folder.resolve("orange.png");
        ImageIO.write(image, "png", picture.toFile());
    }

    @Test
    void aPictureGivesAPageOfEightyColumns() {
        Run outcome = Run.of("look", picture.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Palette", "Tone", "warm", "Light", "320 x 180");
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(TextBlock.columns(line)).isLessThanOrEqualTo(80));
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void whatFailsIsSaidAndTheOthersAreShown() throws IOException {
        Path text = Files.writeString(folder.resolve("note.png"), "no picture");
        Run outcome = Run.of("look", "--json", text.toString(), picture.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("note.png").contains("unsupported_media");
        JsonNode all = PlanJson.mapper().readTree(outcome.out()).get("references");
        assertThat(all.at("/0/error/code").stringValue()).isEqualTo("unsupported_media");
        assertThat(all.at("/1/type").stringValue()).isEqualTo("image/png");
        assertThat(all.at("/1/look/palette/0/hex").stringValue()).startsWith("#");
    }

    @Test
    void wrongUseIsToldApart() {
        assertThat(Run.of("look", folder.resolve("none.png").toString()).code()).isEqualTo(2);
        assertThat(Run.of("look").code()).isEqualTo(2);
        assertThat(Run.of("look", "--json", "--html", picture.toString()).code()).isEqualTo(2);
    }

    @Test
    void curvesAndColoursStayWithinTheWidthAndNamesAreEscaped() {
        SoundLook sound =
                new SoundLook(
                        10,
                        48_000,
                        2,
                        120.0,
                        0.9,
                        List.of(60.0),
                        List.of(0.0, 0.5),
                        List.of(0.0, 2.0, 9.99),
                        4,
                        -14.0,
                        -1.0,
                        3.0,
                        List.of(0.0, 0.5, 1.0),
                        0.1,
                        List.of(),
                        SoundLook.Kind.MUSIC,
                        0.8,
                        List.of(new SoundLook.Section(new Interval(0, 10), 0.5)));
        Offer offer =
                new Offer(
                        "\u001B[31mred.wav",
                        new Source.LocalFile(picture),
                        Medium.SOUND,
                        Role.LOOK);
        Reference reference =
                new Reference("0".repeat(64), Medium.SOUND, MediaType.WAV, 1, picture, Role.LOOK);
        String page =
                LookView.of(
                        new Measured(offer, reference, new Look.Sound(sound)),
                        new Terminal(false, false, 80));
        assertThat(page).contains("120.0 bpm", "█", "\\x1B[31mred.wav").doesNotContain("\u001B");
        assertThat(page.lines())
                .allSatisfy(line -> assertThat(TextBlock.columns(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void marksStandWhereTheirTimesAre() {
        assertThat(Curve.marks(List.of(0.0, 5.0, 10.0), 10, "-", '+', 4)).isEqualTo("+-+-");
        assertThat(Curve.of(List.of(0.0, 1.0), 4)).isEqualTo("  ██");
        assertThat(Curve.of(List.of(), 4)).isEmpty();
    }
}
