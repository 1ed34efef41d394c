package dev.shotlist.defaults;

import dev.shotlist.plan.Hex;
import dev.shotlist.plan.IntensityCurve;
import dev.shotlist.plan.Pace;
import java.util.List;

/**
 * What a mood means for picture, type and music; each list holds alternatives.
 *
 * @param words English words that name this mood, the id among them
 * @param hours when its light is found: dawn, morning, midday, afternoon, golden hour, dusk,
 *     evening, late evening, night
 * @param texture short words for the style anchor
 * @param tone the mood in the style anchor's words
 * @param palettes each primary, secondary, accent, background as hex and name
 * @param genres ids of music genres
 * @param fonts free font families
 */
public record MoodFacts(
        String id,
        List<String> hours,
        List<String> words,
        Pace pace,
        List<String> light,
        List<String> camera,
        List<String> composition,
        List<String> aesthetic,
        List<String> texture,
        String tone,
        List<List<List<String>>> palettes,
        List<String> genres,
        List<String> fonts,
        IntensityCurve curve) {

    public MoodFacts {
        for (List<List<String>> palette : palettes) {
            for (List<String> color : palette) {
                Hex.of(color.getFirst());
            }
        }
    }
}
