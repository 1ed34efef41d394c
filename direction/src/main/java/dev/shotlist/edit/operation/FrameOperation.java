package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Resolution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The piece as a file: its length, frame and place. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = FrameOperation.SetDuration.class, name = "set_duration"),
    @JsonSubTypes.Type(value = FrameOperation.SetRatio.class, name = "set_ratio"),
    @JsonSubTypes.Type(value = FrameOperation.SetPlatform.class, name = "set_platform"),
    @JsonSubTypes.Type(value = FrameOperation.SetFps.class, name = "set_fps"),
    @JsonSubTypes.Type(value = FrameOperation.SetResolution.class, name = "set_resolution"),
    @JsonSubTypes.Type(value = FrameOperation.SetLanguage.class, name = "set_language")
})
public sealed interface FrameOperation extends Operation {
    /**
     * The piece gets this length; every scene keeps its share of it.
     *
     * @param keep scenes that keep their own length, where there are any
     */
    record SetDuration(
            double seconds, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> keep)
            implements FrameOperation {
        public SetDuration {
            keep = keep == null ? null : List.copyOf(keep);
        }

        public SetDuration(double seconds) {
            this(seconds, null);
        }
    }

    /** Frame, resolution and safe area; the platform stays. */
    record SetRatio(Ratio ratio) implements FrameOperation {}

    /** The platform; the frame follows only where the new platform does not take it. */
    record SetPlatform(
            Platform platform,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String placement)
            implements FrameOperation {}

    /** Frames a second. */
    record SetFps(double fps) implements FrameOperation {}

    /** The frame in pixels, of the ratio that the piece has; safe area and text boxes follow. */
    record SetResolution(Resolution resolution) implements FrameOperation {}

    /** The language of the piece and its voice; the words themselves stay as they are written. */
    record SetLanguage(Language language) implements FrameOperation {}
}
