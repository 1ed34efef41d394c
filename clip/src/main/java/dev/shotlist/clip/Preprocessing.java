package dev.shotlist.clip;

import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.embedding.EmbeddingFailed;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * How a model wants its pictures, as its {@code preprocessor_config.json} says: the shorter side
 * resized, the middle cut out, each channel less its mean and divided by its deviation.
 *
 * @param resize pixels of the shorter side
 * @param crop pixels of the square that is cut out
 * @param mean of red, green and blue, 0 to 1
 * @param deviation likewise
 */
@SuppressWarnings("ArrayRecordComponent") // three figures each, read here only
record Preprocessing(int resize, int crop, float[] mean, float[] deviation) {

    /** No model looks at more; a file that says so is wrong. */
    private static final int LARGEST = 1024;

    Preprocessing {
        if (resize < 1 || resize > LARGEST || crop < 1 || crop > resize) {
            throw new IllegalArgumentException("no size for a picture: " + resize + ", " + crop);
        }
    }

    static Preprocessing read(Path file) {
        JsonNode config = ClipFiles.json(file);
        try {
            int crop = side(config.path("crop_size"), 224);
            return new Preprocessing(
                    Math.max(crop, side(config.path("size"), crop)),
                    crop,
                    three(config.path("image_mean")),
                    three(config.path("image_std")));
        } catch (IllegalArgumentException e) {
            throw new EmbeddingFailed(file + ": " + e.getMessage(), e);
        }
    }

    /** A number, {@code {"shortest_edge": 224}} or {@code {"height": 224, "width": 224}}. */
    private static int side(JsonNode size, int usual) {
        return size.path("shortest_edge").asInt(size.path("height").asInt(size.asInt(usual)));
    }

    private static float[] three(JsonNode values) {
        if (values.size() != 3) {
            throw new IllegalArgumentException("three means and three deviations are expected");
        }
        float[] three = new float[3];
        for (int i = 0; i < 3; i++) {
            three[i] = (float) values.path(i).asDouble();
        }
        return three;
    }

    /** Appends a picture's planes, red before green before blue, rows from the top. */
    void put(Pixels pixels, FloatBuffer planes) {
        double scale = Math.min(pixels.width(), pixels.height()) / (double) resize;
        double left = (pixels.width() - crop * scale) / 2;
        double top = (pixels.height() - crop * scale) / 2;
        float[] sample = new float[3];
        int base = planes.position();
        for (int y = 0; y < crop; y++) {
            for (int x = 0; x < crop; x++) {
                Bicubic.sample(
                        pixels,
                        left + (x + 0.5) * scale - 0.5,
                        top + (y + 0.5) * scale - 0.5,
                        scale,
                        sample);
                for (int k = 0; k < 3; k++) {
                    planes.put(
                            base + (k * crop + y) * crop + x, (sample[k] - mean[k]) / deviation[k]);
                }
            }
        }
        planes.position(base + 3 * crop * crop);
    }
}
