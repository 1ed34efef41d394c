package dev.shotlist.llm.vendor;

import dev.shotlist.llm.transport.WireJson;
import dev.shotlist.llm.vendor.Price.LongPrompt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The models that are known, and what they cost. */
public final class Catalogue {
    private final Map<String, Price> prices = new HashMap<>();
    private final JsonNode vendors;
    private final String asOf;

    private Catalogue(JsonNode data) {
        vendors = data.path("vendors");
        asOf = data.path("as_of").stringValue();
        for (JsonNode model : data.path("models")) {
            prices.put(model.path("id").stringValue(), price(model, vendors));
        }
    }

    /** The one that ships with this program; read when first asked for. */
    public static Catalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** Who calls no model never loads it. */
    private static final class Shipped {
        static final Catalogue CATALOGUE = new Catalogue(resource("models.json"));
    }

    /** The day its facts were last read. */
    public String asOf() {
        return asOf;
    }

    public String defaultModel(Vendor vendor) {
        return vendors.path(vendor.word()).path("default_model").stringValue();
    }

    public String moderationModel() {
        return vendors.path("openai").path("moderation_model").stringValue();
    }

    /** By id, a dated snapshot of it ({@code id-2026-09-22}) included. */
    public Optional<Price> price(String model) {
        Price exact = prices.get(model);
        if (exact != null) {
            return Optional.of(exact);
        }
        String family = model;
        while (family.lastIndexOf('-') > 0 && endsInDigits(family)) {
            family = family.substring(0, family.lastIndexOf('-'));
            Price price = prices.get(family);
            if (price != null) {
                return Optional.of(price);
            }
        }
        return Optional.empty();
    }

    static JsonNode resource(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + name);
            }
            return WireJson.read(in.readAllBytes())
                    .orElseThrow(() -> new IllegalStateException("Not JSON: " + name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean endsInDigits(String model) {
        String part = model.substring(model.lastIndexOf('-') + 1);
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Price price(JsonNode model, JsonNode vendors) {
        JsonNode own = model.path("long_prompt");
        JsonNode common = vendors.path(model.path("vendor").stringValue()).path("long_prompt");
        JsonNode cached = model.path("cached");
        return new Price(
                model.path("input").decimalValue(),
                model.path("output").decimalValue(),
                cached.isMissingNode() ? null : cached.decimalValue(),
                longPrompt(own.isMissingNode() ? common : own));
    }

    private static @Nullable LongPrompt longPrompt(JsonNode rule) {
        if (rule.isMissingNode()) {
            return null;
        }
        BigDecimal input = rule.path("input_factor").decimalValue();
        BigDecimal output = rule.path("output_factor").decimalValue();
        return new LongPrompt(rule.path("above").longValue(), input, output);
    }
}
