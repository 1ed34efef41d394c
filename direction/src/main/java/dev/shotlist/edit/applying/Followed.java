package dev.shotlist.edit.applying;

import dev.shotlist.defaults.Settled;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What follows an edit.
 *
 * @param doubts warnings that the edit gave rise to, as they stand in a plan's metadata
 * @param settled warnings of the previous plan that no longer hold: their code and path
 * @param price the new cost estimate; null where the old one stands
 * @param said what changed though no operation names it, in words
 */
public record Followed(
        List<JsonNode> doubts, List<Settled> settled, @Nullable JsonNode price, List<String> said) {
    /** A warning by what identifies it. */
    public record Settled(String code, @Nullable String path) {}

    static final Followed NOTHING = new Followed(List.of(), List.of(), null, List.of());

    public Followed {
        doubts = List.copyOf(doubts);
        settled = List.copyOf(settled);
        said = List.copyOf(said);
    }
}
