package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.OverlayPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextOperation.SetOverlay.class, name = "set_overlay"),
    @JsonSubTypes.Type(value = TextOperation.AddOverlay.class, name = "add_overlay"),
    @JsonSubTypes.Type(value = TextOperation.MoveOverlay.class, name = "move_overlay"),
    @JsonSubTypes.Type(value = TextOperation.RemoveOverlays.class, name = "remove_overlays"),
    @JsonSubTypes.Type(value = TextOperation.SetCta.class, name = "set_cta"),
    @JsonSubTypes.Type(value = TextOperation.RemoveCta.class, name = "remove_cta"),
    @JsonSubTypes.Type(value = TextOperation.StyleOverlays.class, name = "style_overlays"),
    @JsonSubTypes.Type(value = TextOperation.TimeOverlay.class, name = "time_overlay"),
    @JsonSubTypes.Type(value = TextOperation.SubtitlesOn.class, name = "subtitles_on"),
    @JsonSubTypes.Type(value = TextOperation.SubtitlesOff.class, name = "subtitles_off"),
    @JsonSubTypes.Type(value = TextOperation.SetFont.class, name = "set_font"),
    @JsonSubTypes.Type(value = TextOperation.SetTextColor.class, name = "set_text_color"),
    @JsonSubTypes.Type(value = TextOperation.ReplaceWords.class, name = "replace_words")
})
public sealed interface TextOperation extends Operation {
    /**
     * The words of an overlay.
     *
     * @param overlay its number from 1 in the plan's list
     */
    record SetOverlay(int overlay, String text) implements TextOperation {}

    /**
     * An overlay over the middle of a scene, in the style of those that are there.
     *
     * @param fontSize that of the first one where absent, as {@code position}
     */
    record AddOverlay(
            String scene,
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FontSize fontSize,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OverlayPosition position)
            implements TextOperation {
        public AddOverlay(String scene, String text) {
            this(scene, text, null, null);
        }
    }

    /**
     * An overlay stands over another scene, as long and in the look that it has.
     *
     * @param overlay its number from 1 in the plan's list
     */
    record MoveOverlay(int overlay, String scene) implements TextOperation {}

    /** These overlays, by number from 1, or all of them where none is named. */
    record RemoveOverlays(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Integer> overlays)
            implements TextOperation {
        public RemoveOverlays {
            overlays = overlays == null ? null : List.copyOf(overlays);
        }
    }

    /**
     * The call's words, wherever the viewer reads them; the action where one is named.
     *
     * @param action read from the words where absent
     */
    record SetCta(
            String text, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CtaAction action)
            implements TextOperation {}

    /** No call to action, and no overlay that says it. */
    record RemoveCta() implements TextOperation {}

    /**
     * How overlays look; what is absent stays.
     *
     * @param overlays by number from 1; all where absent
     */
    record StyleOverlays(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Integer> overlays,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FontSize fontSize,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OverlayPosition position,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String animation)
            implements TextOperation {
        public StyleOverlays {
            overlays = overlays == null ? null : List.copyOf(overlays);
        }
    }

    /**
     * When an overlay comes and goes, in seconds from the start of the piece; what is absent stays
     * where it is.
     */
    record TimeOverlay(
            int overlay,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double startTime,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double endTime)
            implements TextOperation {}

    /** What is spoken stands on the screen while it is. */
    record SubtitlesOn() implements TextOperation {}

    /** No overlay repeats what is spoken. */
    record SubtitlesOff() implements TextOperation {}

    /** The typeface of all text. */
    record SetFont(String family) implements TextOperation {}

    /** The colour of all text. */
    record SetTextColor(Hex hex) implements TextOperation {}

    /** Words become others wherever they are read or spoken. */
    record ReplaceWords(String from, String to) implements TextOperation {}
}
