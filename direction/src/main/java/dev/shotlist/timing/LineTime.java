package dev.shotlist.timing;

import org.jspecify.annotations.Nullable;

/**
 * When a line stands on the screen.
 *
 * @param shown null where it was dropped
 */
public record LineTime(@Nullable Stretch shown) {
    public boolean dropped() {
        return shown == null;
    }
}
