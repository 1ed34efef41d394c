package dev.shotlist.media.picture;

import dev.shotlist.media.evidence.Evidence;
import java.util.Objects;

/**
 * The mood that the measurements suggest.
 *
 * @param arousal -1 (calm) to 1 (stirring)
 * @param valence -1 (sombre) to 1 (cheerful)
 * @param words one to three mood words
 */
public record Mood(double arousal, double valence, String words, Evidence evidence) {
    public Mood {
        if (!(Math.abs(arousal) <= 1 && Math.abs(valence) <= 1)) {
            throw new IllegalArgumentException("arousal and valence must lie in -1..1");
        }
        Objects.requireNonNull(words);
        Objects.requireNonNull(evidence);
    }
}
