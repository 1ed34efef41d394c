package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A colour of the palette and what it is used for.
 *
 * @param weight share of the frame over the whole piece, 0 to 1
 */
public record PaletteColor(
        Hex hex,
        PaletteRole role,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double weight) {}
