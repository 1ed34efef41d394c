package dev.shotlist.clip;

import dev.shotlist.media.embedding.EmbeddingFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of an exported CLIP model, as Optimum and Transformers.js lay them out: {@code
 * vision_model.onnx} and {@code text_model.onnx}, in the folder or in {@code onnx} below it, {@code
 * tokenizer.json} and {@code preprocessor_config.json}.
 *
 * @param vision the picture tower
 * @param text the text tower
 */
record ClipFiles(Path folder, Path vision, Path text, Path tokenizer, Path preprocessor) {

    /** A vocabulary of 50,000 pieces takes 2 MB. */
    private static final long MOST_JSON = 32L << 20;

    /**
     * @throws EmbeddingFailed if one is missing
     */
    static ClipFiles in(Path folder) {
        return new ClipFiles(
                folder,
                first(folder, "vision_model.onnx"),
                first(folder, "text_model.onnx"),
                first(folder, "tokenizer.json"),
                first(folder, "preprocessor_config.json"));
    }

    private static Path first(Path folder, String name) {
        for (Path path : List.of(folder.resolve(name), folder.resolve("onnx").resolve(name))) {
            if (Files.isReadable(path)) {
                return path;
            }
        }
        throw new EmbeddingFailed(
                "The CLIP model in " + folder + " has no readable " + name + ".", null);
    }

    static JsonNode json(Path file) {
        try {
            if (Files.size(file) > MOST_JSON) {
                throw new EmbeddingFailed(file + " is larger than a model's settings are.", null);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return JsonMapper.shared().readTree(in);
            }
        } catch (IOException | JacksonException e) {
            throw new EmbeddingFailed(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
