package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A reference picture or a key frame of a reference film.
 *
 * @param source user_upload or video_frame
 * @param frameType first, last or key_frame; null for a picture
 * @param digest SHA-256 of the picture
 * @param thumbnail a small JPEG as data: URI
 */
public record ReferenceImage(
        String source,
        @Nullable String frameType,
        @Nullable Seconds time,
        PictureAnalysis analysis,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String digest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String thumbnail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String role) {}
