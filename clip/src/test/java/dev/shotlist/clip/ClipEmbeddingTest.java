package dev.shotlist.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.embedding.EmbeddingFailed;
import dev.shotlist.media.embedding.EmbeddingModels;
import dev.shotlist.media.embedding.StyleEmbedding;
import dev.shotlist.media.embedding.StyleVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A tiny exported model, made here: its picture tower takes means, its text tower knows colours.
 */
class ClipEmbeddingTest {
    private static final int SIDE = 8;
    private static final int CONTEXT = 77;
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;

    /** Merges that make "red", "green" and "blue" of their letters. */
    private static final List<String> MERGES =
            List.of(
                    "r e",
                    "re d</w>",
                    "g re",
                    "e n</w>",
                    "gre en</w>",
                    "b l",
                    "u e</w>",
                    "bl ue</w>");

    private static final List<String> PIECES =
            List.of(
                    "<|startoftext|>",
                    "<|endoftext|>",
                    "red</w>",
                    "green</w>",
                    "blue</w>",
                    "a</w>");

    private static final float[][] ROWS = {
        {0, 0, 0}, {0, 0, 0}, {1, -1, -1}, {-1, 1, -1}, {-1, -1, 1}, {0, 0, 0}
    };

    @TempDir private Path folder;

    @BeforeEach
    void exportTheModel() throws IOException {
        Path onnx = Files.createDirectory(folder.resolve("onnx"));
        Files.write(onnx.resolve("vision_model.onnx"), OnnxFile.meanOfChannels(SIDE));
        Files.write(onnx.resolve("text_model.onnx"), OnnxFile.meanOfTokens(ROWS, CONTEXT));
        Files.writeString(
                folder.resolve("preprocessor_config.json"),
                """
                {"size": {"shortest_edge": 8}, "crop_size": {"height": 8, "width": 8},
                 "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]}
                """);
        List<String> vocabulary = new ArrayList<>();
        for (int i = 0; i < PIECES.size(); i++) {
            vocabulary.add("\"%s\": %d".formatted(PIECES.get(i), i));
        }
        String merges = '"' + String.join("\", \"", MERGES) + '"';
        Files.writeString(
                folder.resolve("tokenizer.json"),
                """
                {"padding": {"pad_id": 1}, "added_tokens": [],
                 "model": {"vocab": {%s}, "merges": [%s]}}
                """
                        .formatted(String.join(", ", vocabulary), merges));
    }

    private ClipEmbedding model() {
        return ClipEmbedding.open(folder, 1);
    }

    private static Pixels plain(int width, int height, int color) {
        int[] argb = new int[width * height];
        Arrays.fill(argb, color);
        return Pixels.of(width, height, argb);
    }

    @Test
    void wordsFindThePicturesThatTheyDescribe() {
        try (ClipEmbedding clip = model()) {
            List<StyleVector> pictures =
                    clip.pictures(
                            List.of(plain(16, 16, RED), plain(16, 16, GREEN), plain(9, 30, BLUE)));
            List<String> words = List.of("a red", "GREEN", "  blue\n");
            for (int word = 0; word < words.size(); word++) {
                StyleVector said = clip.words(words.get(word));
                for (int picture = 0; picture < pictures.size(); picture++) {
                    double likeness = said.likeness(pictures.get(picture));
                    assertThat(likeness)
                            .as(words.get(word) + " against picture " + picture)
                            .isCloseTo(word == picture ? 1 : -1 / 3.0, within(1e-5));
                }
            }
        }
    }

    @Test
    void manyPicturesGetWhatEachGetsAlone() {
        try (ClipEmbedding clip = model()) {
            List<Pixels> many = new ArrayList<>();
            for (int i = 0; i < 21; i++) {
                many.add(plain(10 + i, 12, 0xFF000000 | i * 0x0B0703));
            }
            List<StyleVector> together = clip.pictures(many);
            assertThat(together).hasSize(many.size());
            for (int i = 0; i < many.size(); i++) {
                StyleVector alone = clip.pictures(List.of(many.get(i))).getFirst();
                assertThat(together.get(i).likeness(alone)).isCloseTo(1, within(1e-5));
            }
        }
    }

    /** Channels as means of 0.5 and deviations of 0.5 make them: white is 1, 1, 1. */
    @Test
    void theMiddleOfThePictureIsSeen() {
        int[] argb = new int[24 * 8];
        Arrays.fill(argb, BLUE);
        for (int y = 0; y < 8; y++) {
            Arrays.fill(argb, y * 24 + 6, y * 24 + 18, RED);
        }
        try (ClipEmbedding clip = model()) {
            StyleVector middle = clip.pictures(List.of(Pixels.of(24, 8, argb))).getFirst();
            StyleVector red = clip.pictures(List.of(plain(8, 8, RED))).getFirst();
            assertThat(middle.likeness(red)).isCloseTo(1, within(1e-3));
        }
    }

    @Test
    void aLongTextIsCutAndAnEmptyOneIsNothing() {
        try (ClipEmbedding clip = model()) {
            StyleVector red = clip.words("red");
            StyleVector cut = clip.words("red ".repeat(500) + "blue ".repeat(500));
            assertThat(red.likeness(cut)).isCloseTo(1, within(1e-5));
            StyleVector nothing = clip.words(" ");
            assertThat(red.likeness(nothing)).isZero();
        }
    }

    @Test
    void itIsFoundAsAService() {
        try (StyleEmbedding found = EmbeddingModels.named(folder, 1)) {
            assertThat(found.space().name()).isEqualTo("clip:" + folder.getFileName());
        }
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Files.delete(folder.resolve("tokenizer.json"));
        assertThatThrownBy(this::model)
                .isInstanceOf(EmbeddingFailed.class)
                .hasMessageContaining("tokenizer.json");
    }

    @Test
    void aDamagedModelIsNamed() throws IOException {
        Path vision = folder.resolve("onnx").resolve("vision_model.onnx");
        Files.write(vision, new byte[] {1, 2, 3});
        try (ClipEmbedding clip = model()) {
            assertThatThrownBy(() -> clip.pictures(List.of(plain(8, 8, RED))))
                    .isInstanceOf(EmbeddingFailed.class)
                    .hasMessageContaining(vision.toString());
        }
    }

    @Test
    void aModelOfOtherShapesIsNamed() throws IOException {
        Path text = folder.resolve("onnx").resolve("text_model.onnx");
        Files.write(text, OnnxFile.meanOfTokens(ROWS, CONTEXT + 1));
        try (ClipEmbedding clip = model()) {
            assertThatThrownBy(() -> clip.words("red"))
                    .isInstanceOf(EmbeddingFailed.class)
                    .hasMessageContaining("text_model.onnx");
        }
    }

    @Test
    void aFileOfOtherThingsIsNoTokenizer() throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {}}");
        assertThatThrownBy(this::model)
                .isInstanceOf(EmbeddingFailed.class)
                .hasMessageContaining("no tokenizer");
    }
}
