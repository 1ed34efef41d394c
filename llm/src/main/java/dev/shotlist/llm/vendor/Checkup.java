package dev.shotlist.llm.vendor;

import dev.shotlist.llm.Outcome;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a live check found, at no cost.
 *
 * @param provider its id
 * @param outcome {@link Outcome#ANSWERED} when address and key are good
 * @param detail fixed words and codes
 */
public record Checkup(String provider, Outcome outcome, String detail, Duration latency) {
    public boolean good() {
        return outcome == Outcome.ANSWERED;
    }

    static Checkup failed(Provider provider, Outcome outcome, String detail, Duration latency) {
        return new Checkup(provider.id(), outcome, detail, latency);
    }

    static Checkup reached(Provider provider, Optional<JsonNode> listing, Duration latency) {
        JsonNode models = listing.map(body -> body.path("data")).orElse(null);
        if (models == null || !models.isArray()) {
            return new Checkup(
                    provider.id(), Outcome.BROKEN_REPLY, "not a list of models", latency);
        }
        for (JsonNode model : models) {
            if (provider.model().equals(model.path("id").asString(""))) {
                return new Checkup(provider.id(), Outcome.ANSWERED, "model listed", latency);
            }
        }
        // Aliases and fine-tuned models are not listed everywhere, so this is no failure.
        return new Checkup(provider.id(), Outcome.ANSWERED, "model not listed", latency);
    }
}
