package dev.shotlist.media.embedding;

import org.jspecify.annotations.Nullable;

/** A model that cannot be loaded or run; the message says which file and why. */
public final class EmbeddingFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EmbeddingFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
