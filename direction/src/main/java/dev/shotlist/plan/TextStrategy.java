package dev.shotlist.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All text on the screen and how it is set. */
public record TextStrategy(
        List<Overlay> overlays, String fontFamily, Hex textColor, @Nullable Hex outlineColor) {
    public TextStrategy {
        overlays = List.copyOf(overlays);
    }
}
