package dev.shotlist.llm.setup;

import dev.shotlist.llm.vendor.Catalogue;
import dev.shotlist.llm.vendor.Price;
import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.Secret;
import dev.shotlist.llm.vendor.StructuredOutput;
import dev.shotlist.llm.vendor.Vendor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Providers as a configuration file lists them. Keys stay in the environment, named here. */
final class ProviderFile {
    private static final Set<String> FIELDS =
            Set.of("id", "kind", "base_url", "model", "key_env", "vision", "schema", "price");

    private ProviderFile() {}

    static List<Provider> read(JsonNode list, Map<String, String> environment) {
        var providers = new ArrayList<Provider>();
        for (JsonNode entry : list) {
            providers.add(provider(entry, environment));
        }
        return providers;
    }

    /** Those named first, the others after them as they were. */
    static List<Provider> ordered(List<Provider> providers, JsonNode order) {
        var sorted = new ArrayList<Provider>();
        for (JsonNode name : order) {
            String id = name.stringValueOpt().orElse("");
            sorted.add(
                    providers.stream()
                            .filter(provider -> provider.id().equals(id))
                            .findFirst()
                            .orElseThrow(() -> wrong("order names no provider: " + id)));
        }
        providers.stream().filter(provider -> !sorted.contains(provider)).forEach(sorted::add);
        return sorted;
    }

    private static Provider provider(JsonNode entry, Map<String, String> environment) {
        for (String field : entry.propertyNames()) {
            if (!FIELDS.contains(field)) {
                throw wrong("no such field of a provider: " + field);
            }
        }
        String id = required(entry, "id");
        Vendor vendor =
                switch (required(entry, "kind")) {
                    case "openai" -> Vendor.OPENAI;
                    case "anthropic" -> Vendor.ANTHROPIC;
                    case "compatible" -> Vendor.COMPATIBLE;
                    default -> throw wrong("kind is openai, anthropic or compatible");
                };
        String model = entry.path("model").asString("");
        if (model.isEmpty()) {
            if (vendor == Vendor.COMPATIBLE) {
                throw wrong(id + " names no model");
            }
            model = Catalogue.shipped().defaultModel(vendor);
        }
        return new Provider(
                id,
                vendor,
                URI.create(required(entry, "base_url")),
                key(entry, environment),
                model,
                entry.path("vision").asBoolean(vendor != Vendor.COMPATIBLE),
                output(entry),
                price(entry.path("price")));
    }

    private static StructuredOutput output(JsonNode entry) {
        return switch (entry.path("schema").asString("strict")) {
            case "strict" -> StructuredOutput.SCHEMA;
            case "prompt" -> StructuredOutput.PROMPT;
            default -> throw wrong("schema is strict or prompt");
        };
    }

    private static @Nullable Secret key(JsonNode entry, Map<String, String> environment) {
        String name = entry.path("key_env").asString("");
        if (name.isEmpty()) {
            return null;
        }
        return Settings.secret(environment, name).orElseThrow(() -> wrong(name + " is not set"));
    }

    private static @Nullable Price price(JsonNode price) {
        if (price.isMissingNode()) {
            return null;
        }
        JsonNode cached = price.path("cached");
        return new Price(
                price.path("input").decimalValue(),
                price.path("output").decimalValue(),
                cached.isMissingNode() ? null : cached.decimalValue(),
                null);
    }

    private static String required(JsonNode entry, String field) {
        return entry.path(field)
                .stringValueOpt()
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> wrong("a provider needs " + field));
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("Language models in the configuration file: " + what);
    }
}
