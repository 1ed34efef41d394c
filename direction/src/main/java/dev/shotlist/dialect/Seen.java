package dev.shotlist.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a director's prompt shows.
 *
 * @param parts the subject first, without camera, style, ratio and lettering
 * @param move what it says of the plan's camera move; null where it says nothing
 */
public record Seen(List<String> parts, @Nullable String move) {
    public Seen {
        parts = List.copyOf(parts);
    }
}
