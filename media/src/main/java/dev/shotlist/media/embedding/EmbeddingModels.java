package dev.shotlist.media.embedding;

import java.nio.file.Path;
import java.util.ServiceLoader;

/** Opens models that users name. Who offers it is found as a service, since models need room. */
public interface EmbeddingModels {

    /**
     * Opens a model's folder.
     *
     * @param threads that one picture may use
     * @throws EmbeddingFailed if a file is missing or wrong
     */
    StyleEmbedding open(Path folder, int threads);

    /**
     * Opens a model with whoever can.
     *
     * @throws EmbeddingFailed if nobody can, or the model is not one
     */
    static StyleEmbedding named(Path folder, int threads) {
        return ServiceLoader.load(EmbeddingModels.class)
                .findFirst()
                .orElseThrow(() ->
                        new EmbeddingFailed(
                                "The model in "
                                        + folder
                                        + " needs the module shotlist-clip, which is not"
                                        + " among the libraries.",
                                null))
                .open(folder, threads);
    }
}
