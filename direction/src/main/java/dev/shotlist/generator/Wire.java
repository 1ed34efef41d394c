package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shotlist.plan.Ratio;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a generator is called.
 *
 * @param model its name in requests
 * @param pictureModel its name where a clip starts from a picture, if that is another
 * @param url that clips are asked of; {@code {model}} stands for the name
 * @param pictureUrl that clips which start from a picture are asked of, if that is another
 * @param referenceUrl that clips which refer to pictures are asked of, if that is another
 * @param version of its family's interface, where there were several; null for the first
 * @param sizes its names of frame sizes by ratio, or by resolution and ratio: "1080p/1:1"
 * @param cameraCommands whether it knows camera moves as bracketed commands
 * @param uncertain what the source leaves open
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Wire(
        String model,
        @Nullable String pictureModel,
        String url,
        @Nullable String pictureUrl,
        @Nullable String referenceUrl,
        @Nullable Integer version,
        Map<String, String> sizes,
        @Nullable Boolean cameraCommands,
        String source,
        LocalDate date,
        @Nullable String uncertain) {
    public Wire {
        CatalogueRules.present("wire", "model", model);
        CatalogueRules.present("wire", "url", url);
        CatalogueRules.present("wire", "source", source);
        CatalogueRules.present("wire", "date", date);
        sizes = sizesOf(sizes);
        if (model.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a wire has a model and a source");
        }
        if (!url.startsWith("https://")) {
            throw new IllegalArgumentException("not an address of https: " + url);
        }
    }

    /** The file may leave it out. */
    private static Map<String, String> sizesOf(@Nullable Map<String, String> sizes) {
        return sizes == null ? Map.of() : Map.copyOf(sizes);
    }

    /** Its own name of a frame size; null where it has none. */
    public @Nullable String size(Ratio ratio, @Nullable ResolutionTier tier) {
        String both = sizes.get(tier + "/" + ratio);
        return both == null ? sizes.get(ratio.toString()) : both;
    }

    public boolean takesCameraCommands() {
        return Boolean.TRUE.equals(cameraCommands);
    }

    /** Whether it speaks the family's newer interface. */
    public boolean isNewer() {
        return version != null && version > 1;
    }

    /**
     * Where such a clip is asked for.
     *
     * @param starts from a picture
     * @param refers to pictures
     */
    public String address(boolean starts, boolean refers, String named) {
        String address = url;
        if (starts && pictureUrl != null) {
            address = pictureUrl;
        } else if (refers && referenceUrl != null) {
            address = referenceUrl;
        }
        return address.replace("{model}", named);
    }
}
