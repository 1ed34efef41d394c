package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Evidence;
import java.util.Locale;

/**
 * Mood as a function of what was measured.
 *
 * <p>Valdez and Mehrabian (1994) had people rate colours and found pleasure = 0.69 brightness +
 * 0.22 saturation and arousal = -0.31 brightness + 0.60 saturation, in standard deviations. Here
 * each measure is first centred on a middling picture and scaled to about -1 to 1: valence = 0.69
 * brightness + 0.22 saturation + 0.2 warmth, arousal = -0.31 brightness + 0.6 saturation + 0.35
 * contrast + 0.25 detail; the parts they did not measure (warmth, contrast, detail) have the
 * smaller weights that film handbooks suggest. The plane of both is cut into nine fields with a
 * word each, and the light adds one.
 */
public final class Moods {
    private static final double FIELD = 0.22;

    private static final String[][] WORDS = {
        // calm, even, stirring
        {"brooding", "moody", "dramatic"},
        {"serene", "understated", "intense"},
        {"airy", "cheerful", "energetic"},
    };

    private Moods() {}

    /** The mood of a picture with the given measures. */
    public static Mood of(Tone tone, Lighting lighting, Texture texture) {
        double brightness = Math.clamp((tone.brightness() - 0.55) / 0.3, -1, 1);
        double saturation = Math.clamp((tone.saturation() - 0.2) / 0.2, -1, 1);
        double contrast = Math.clamp((tone.contrast() - 0.5) / 0.3, -1, 1);
        double detail = Math.clamp((texture.detail() - 0.15) / 0.2, -1, 1);
        double valence =
                Math.clamp(0.69 * brightness + 0.22 * saturation + 0.2 * tone.warmth(), -1, 1);
        double arousal =
                Math.clamp(
                        -0.31 * brightness + 0.6 * saturation + 0.35 * contrast + 0.25 * detail,
                        -1,
                        1);
        String words = WORDS[field(valence)][field(arousal)];
        String light = flavour(tone, lighting);
        return new Mood(
                arousal,
                valence,
                light.isEmpty() ? words : words + ", " + light,
                Evidence.of(
                        0.35 + 0.5 * Math.max(Math.abs(valence), Math.abs(arousal)),
                        String.format(
                                Locale.ROOT, "valence %.2f, arousal %.2f", valence, arousal)));
    }

    private static int field(double value) {
        return value < -FIELD ? 0 : value > FIELD ? 2 : 1;
    }

    private static String flavour(Tone tone, Lighting lighting) {
        if (lighting.key() == Lighting.Key.LOW && lighting.contrastRatio() > 20) {
            return "mysterious";
        }
        return switch (tone.temperature()) {
            case WARM -> tone.brightness() > 0.4 ? "cosy" : "intimate";
            case COOL -> tone.saturation() > 0.15 ? "cool" : "clinical";
            case NEUTRAL -> tone.saturation() < 0.04 ? "sober" : "";
        };
    }
}
