package dev.shotlist.defaults;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a platform asks for.
 *
 * @param name as people write it
 * @param usual id of the placement meant where none is named
 * @param typicalSeconds length of a piece where the brief names none
 */
public record PlatformFacts(
        Platform id,
        String name,
        @JsonProperty("default") String usual,
        double typicalSeconds,
        List<PlacementFacts> placements) {

    public PlatformFacts {
        placements = List.copyOf(placements);
        if (placements.isEmpty()) {
            throw new IllegalArgumentException("platform without a placement: " + id);
        }
    }

    /** The named placement, else the one that takes the ratio, else the usual one. */
    public PlacementFacts placement(@Nullable String named, @Nullable Ratio ratio) {
        PlacementFacts usualOne = placements.getFirst();
        PlacementFacts byRatio = null;
        for (PlacementFacts one : placements) {
            if (one.id().equals(named)) {
                return one;
            }
            if (one.id().equals(usual)) {
                usualOne = one;
            }
            if (byRatio == null && ratio != null && one.ratio().equals(ratio)) {
                byRatio = one;
            }
        }
        boolean usualFits = ratio == null || usualOne.ratio().equals(ratio);
        return usualFits || byRatio == null ? usualOne : byRatio;
    }
}
