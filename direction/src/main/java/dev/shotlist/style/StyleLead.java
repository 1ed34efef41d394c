package dev.shotlist.style;

import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Evidence;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.StyleSource;
import dev.shotlist.plan.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The look that the references lead with; a null is what they leave open.
 *
 * @param source the strongest signal; TEXT where there is no reference
 * @param palette measured colours with their roles, heaviest first
 * @param lighting in the field's words, such as "low-key hard light from the left"
 * @param warmth of the light, from -1, cold, to 1, warm
 * @param texture grain and sharpness in a few words for the style anchor
 * @param moods ids of the default moods that the measurements come to
 * @param shotLengths lengths of a reference film's shots in order, as shares of its length
 * @param cutsPerMinute of the reference film
 * @param grid measured tempo and first downbeat
 * @param beats times of the beats of a track that was handed in, in seconds; empty where only a
 *     film was heard, whose own sound is a likeness and not the music
 * @param frames indices of a reference film's key frames in extracted_references, in order
 * @param productImage index of the picture that shows the product
 * @param characterImage index of the picture that shows who appears
 * @param evidence which reference each of these was measured in
 * @param warnings references that disagree with each other or with the words
 */
public record StyleLead(
        StyleSource source,
        List<PaletteColor> palette,
        @Nullable String lighting,
        @Nullable String composition,
        @Nullable String camera,
        @Nullable Double warmth,
        @Nullable String texture,
        List<String> moods,
        List<Double> shotLengths,
        @Nullable Double cutsPerMinute,
        @Nullable BeatGrid grid,
        List<Double> beats,
        List<Integer> frames,
        @Nullable Integer productImage,
        @Nullable Integer characterImage,
        List<Evidence> evidence,
        List<Warning> warnings) {

    /** No reference: the words and the defaults lead. */
    public static final StyleLead NONE =
            ofWords(null, List.of(), List.of(), null, null, List.of(), List.of());

    public StyleLead {
        palette = List.copyOf(palette);
        moods = List.copyOf(moods);
        shotLengths = List.copyOf(shotLengths);
        beats = List.copyOf(beats);
        frames = List.copyOf(frames);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
    }

    /** The words and the defaults lead the look, whatever else the references gave. */
    static StyleLead ofWords(
            @Nullable BeatGrid grid,
            List<Double> beats,
            List<Integer> frames,
            @Nullable Integer productImage,
            @Nullable Integer characterImage,
            List<Evidence> evidence,
            List<Warning> warnings) {
        return new StyleLead(
                StyleSource.TEXT,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                grid,
                beats,
                frames,
                productImage,
                characterImage,
                evidence,
                warnings);
    }

    /** A scene's share against the mean, beyond which a plan would not be one any more. */
    private static final double SHORTEST_SHARE = 0.3;

    private static final double LONGEST_SHARE = 3;

    /**
     * The wanted share of a scene where a film's shot-length curve is laid over the piece, against
     * the mean; null where no film leads.
     *
     * @param scene from 0
     */
    public @Nullable Double share(int scene, int scenes) {
        if (shotLengths.isEmpty()) {
            return null;
        }
        double share = shotLengths.get(scene * shotLengths.size() / scenes) * shotLengths.size();
        return Math.clamp(share, SHORTEST_SHARE, LONGEST_SHARE);
    }

    /**
     * The picture that a scene should start from: the product's or the person's own where it shows
     * them, else the film's frame at that point; null where there is none.
     *
     * @param scene from 0
     */
    public @Nullable Integer startPicture(boolean product, boolean person, int scene, int scenes) {
        if (product && productImage != null) {
            return productImage;
        }
        if (person && characterImage != null) {
            return characterImage;
        }
        return frames.isEmpty() ? null : frames.get(scene * frames.size() / scenes);
    }
}
