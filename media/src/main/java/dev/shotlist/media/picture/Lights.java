package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.evidence.Region;
import dev.shotlist.media.picture.Lighting.Direction;
import dev.shotlist.media.picture.Lighting.Quality;
import java.util.Locale;

/** Measures how a picture is lit. */
final class Lights {
    /** Mean lightness under which most of a picture lies in the dark. */
    private static final double LOW_KEY = 0.38;

    /** Mean lightness over which most of a picture is bright, if little of it is dark. */
    private static final double HIGH_KEY = 0.74;

    /** Lightness under which an area reads as dark. */
    private static final double DARK = 0.33;

    /** Share of dark areas from which even a picture with bright spots is low-key. */
    private static final double MOSTLY_DARK = 0.62;

    /** Share of dark areas that a high-key picture has at most. */
    private static final double FEW_DARK = 0.12;

    /** Light scattered in every lens, added to both ends of the contrast ratio. */
    private static final double FLARE = 0.004;

    private Lights() {}

    static Lighting measure(Planes planes, Composition composition) {
        Spread lightness = Spread.of(planes.lightness(), planes.cover());
        Spread light = Spread.of(planes.light(), planes.cover());
        double mean = lightness.mean();
        double dark = lightness.shareBelow(DARK);
        Lighting.Key key = Lighting.Key.MID;
        if (mean < LOW_KEY || dark > MOSTLY_DARK) {
            key = Lighting.Key.LOW;
        } else if (mean > HIGH_KEY && dark < FEW_DARK) {
            key = Lighting.Key.HIGH;
        }
        double ratio =
                Math.max(1, (light.percentile(0.95) + FLARE) / (light.percentile(0.05) + FLARE));
        LightDirection direction = LightDirection.find(planes, composition);
        ShadowEdges edges = ShadowEdges.find(planes);
        Quality quality = edges.hard() ? Quality.HARD : Quality.SOFT;
        double margin = Math.min(Math.abs(mean - LOW_KEY), Math.abs(mean - HIGH_KEY));
        return new Lighting(
                key,
                ratio,
                direction.direction(),
                quality,
                name(key, quality, direction.direction(), ratio),
                Evidence.of(
                        0.5 + 4 * margin,
                        String.format(
                                Locale.ROOT, "mean lightness %.2f, %.0f%% dark", mean, 100 * dark)),
                new Evidence(direction.confidence(), direction.basis(), composition.subject()),
                new Evidence(edges.confidence(), edges.basis(), Region.WHOLE));
    }

    private static String name(
            Lighting.Key key, Quality quality, Direction direction, double ratio) {
        String level =
                switch (key) {
                    case HIGH -> "high-key";
                    case LOW -> "low-key";
                    case MID -> ratio > 30 ? "contrasty" : "balanced";
                };
        String from =
                switch (direction) {
                    case FRONTAL -> "frontal light";
                    case BACK -> "backlight";
                    case TOP -> "light from above";
                    case BOTTOM -> "light from below";
                    case LEFT -> "side light from the left";
                    case RIGHT -> "side light from the right";
                    case TOP_LEFT -> "light from the upper left";
                    case TOP_RIGHT -> "light from the upper right";
                    case BOTTOM_LEFT -> "light from the lower left";
                    case BOTTOM_RIGHT -> "light from the lower right";
                };
        return level + ", " + (quality == Quality.HARD ? "hard " : "soft ") + from;
    }
}
