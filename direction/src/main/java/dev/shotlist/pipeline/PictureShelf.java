package dev.shotlist.pipeline;

import java.util.Optional;

/** Shows reference pictures and key frames that were measured, while they are kept. */
@FunctionalInterface
public interface PictureShelf {
    /** Shows nothing. */
    PictureShelf NONE = digest -> Optional.empty();

    /**
     * @param digest as in the plan's {@code extracted_references}
     * @return a small JPEG
     */
    Optional<byte[]> jpeg(String digest);
}
