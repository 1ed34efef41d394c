package dev.shotlist.plan;

import java.util.List;

/**
 * How all of it looks.
 *
 * @param styleAnchor the words that every generation prompt carries so that the scenes look like
 *     one piece
 */
public record VisualDirection(
        String aesthetic,
        StyleSource styleSource,
        List<PaletteColor> colorPalette,
        String lightingStyle,
        String cameraStyle,
        String composition,
        List<String> mood,
        List<String> sceneTypes,
        String styleAnchor) {
    public VisualDirection {
        colorPalette = List.copyOf(colorPalette);
        mood = List.copyOf(mood);
        sceneTypes = List.copyOf(sceneTypes);
    }
}
