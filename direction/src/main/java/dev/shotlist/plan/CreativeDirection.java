package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One direction for the whole piece.
 *
 * @param cta null where nothing is asked of the viewer
 * @param constraints what the brief demands and forbids, in its own words
 * @param concept the idea in a few sentences
 */
public record CreativeDirection(
        Product product,
        TechnicalSpecs technicalSpecs,
        VisualDirection visualDirection,
        AudioDirection audioDirection,
        TextStrategy textStrategy,
        Pacing pacing,
        @Nullable Cta cta,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Constraints constraints,
        List<Continuity> continuity,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String concept) {
    public CreativeDirection {
        continuity = List.copyOf(continuity);
    }

    public CreativeDirection withSpecs(TechnicalSpecs other) {
        return new CreativeDirection(
                product,
                other,
                visualDirection,
                audioDirection,
                textStrategy,
                pacing,
                cta,
                constraints,
                continuity,
                concept);
    }
}
