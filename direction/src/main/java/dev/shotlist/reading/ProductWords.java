package dev.shotlist.reading;

import org.jspecify.annotations.Nullable;

/**
 * The thing the piece is about, short.
 *
 * @param name what to call it in copy, as the brief writes it: "Pulsar Mini", "signet rings"
 * @param noun the plain word for such a thing where the brief gives one, in the brief's language:
 *     "earbuds", "signet rings"
 */
public record ProductWords(String name, @Nullable String noun) {
    public ProductWords {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a product needs a name");
        }
    }
}
