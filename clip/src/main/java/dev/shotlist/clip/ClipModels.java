package dev.shotlist.clip;

import dev.shotlist.media.embedding.EmbeddingModels;
import dev.shotlist.media.embedding.StyleEmbedding;
import java.nio.file.Path;

/** The door to CLIP, found as a service. */
public final class ClipModels implements EmbeddingModels {

    @Override
    public StyleEmbedding open(Path folder, int threads) {
        return ClipEmbedding.open(folder, threads);
    }
}
