package dev.shotlist.llm.setup;

import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.transport.WireJson;
import dev.shotlist.llm.vendor.Catalogue;
import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.Secret;
import dev.shotlist.llm.vendor.StructuredOutput;
import dev.shotlist.llm.vendor.Vendor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Which models there are, in the order they are asked, and how long all of them together have.
 *
 * @param providers with distinct ids; may be empty
 * @param timeout over all attempts of a request
 * @param moderation OpenAI's endpoint, when its key is set and it was not switched off
 * @param onFailure what happens when that endpoint does not answer
 */
public record Settings(
        List<Provider> providers,
        Duration timeout,
        Optional<ModerationEndpoint> moderation,
        OnFailure onFailure) {

    /** Where OpenAI's moderation is asked. */
    public record ModerationEndpoint(URI base, Secret key, String model) {}

    private static final String OPENAI = "https://api.openai.com/v1";
    private static final String ANTHROPIC = "https://api.anthropic.com";

    /** Long enough for a plan of ten scenes, short enough for somebody who waits. */
    private static final int TIMEOUT_SECONDS = 30;

    /** More than this nobody waits for. */
    private static final int LONGEST_TIMEOUT_SECONDS = 600;

    public Settings {
        providers = List.copyOf(providers);
        var ids = new HashSet<String>();
        for (Provider provider : providers) {
            if (!ids.add(provider.id())) {
                throw new IllegalArgumentException("Two providers are called " + provider.id());
            }
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("LLM_TIMEOUT_SECONDS must be positive");
        }
    }

    /**
     * From the environment and the file that its {@code SHOTLIST_CONFIG} names, if it names one.
     *
     * @throws IllegalArgumentException naming the setting, never its value when that is a key
     */
    public static Settings configured(Map<String, String> environment) {
        Optional<String> named = text(environment, "SHOTLIST_CONFIG");
        if (named.isEmpty()) {
            return from(environment);
        }
        try {
            JsonNode file =
                    WireJson.read(Files.readAllBytes(Path.of(named.get())))
                            .filter(JsonNode::isObject)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "SHOTLIST_CONFIG is no JSON object"));
            return from(environment, file.path("llm"));
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalArgumentException("SHOTLIST_CONFIG cannot be read", unreadable);
        }
    }

    /** Whether anybody would ever be called. */
    public boolean callsSomebody() {
        return !providers.isEmpty() || moderation.isPresent();
    }

    /** From the environment alone. */
    public static Settings from(Map<String, String> environment) {
        return from(environment, MissingNode.getInstance());
    }

    /**
     * From the environment and the {@code llm} part of a configuration file, whose {@code
     * providers} follow those of the environment unless its {@code order} says otherwise.
     *
     * @throws IllegalArgumentException naming the setting, never its value when that is a key
     */
    public static Settings from(Map<String, String> environment, JsonNode file) {
        var providers = new ArrayList<Provider>();
        own("openai", Vendor.OPENAI, OPENAI, environment).ifPresent(providers::add);
        own("claude", Vendor.ANTHROPIC, ANTHROPIC, environment).ifPresent(providers::add);
        providers.addAll(ProviderFile.read(file.path("providers"), environment));
        return new Settings(
                ProviderFile.ordered(providers, file.path("order")),
                timeout(environment),
                moderation(environment),
                onFailure(environment));
    }

    /** A vendor's own provider, from the settings whose names begin with the vendor's. */
    private static Optional<Provider> own(
            String id, Vendor vendor, String usual, Map<String, String> env) {
        return secret(env, vendor + "_API_KEY")
                .map(key ->
                        new Provider(
                                id,
                                vendor,
                                uri(env, vendor + "_BASE_URL", usual),
                                key,
                                text(env, vendor + "_MODEL")
                                        .orElseGet(() -> Catalogue.shipped().defaultModel(vendor)),
                                true,
                                StructuredOutput.SCHEMA,
                                null));
    }

    private static Optional<ModerationEndpoint> moderation(Map<String, String> env) {
        String wanted = text(env, "MODERATION").orElse("").toLowerCase(Locale.ROOT);
        Optional<Secret> key = secret(env, "OPENAI_API_KEY");
        return switch (wanted) {
            case "local" -> Optional.empty();
            case "", "openai" -> {
                if (key.isEmpty() && !wanted.isEmpty()) {
                    throw new IllegalArgumentException(
                            "MODERATION is openai, but OPENAI_API_KEY is not set");
                }
                yield key.map(secret ->
                        new ModerationEndpoint(
                                uri(env, "OPENAI_BASE_URL", OPENAI),
                                secret,
                                Catalogue.shipped().moderationModel()));
            }
            default -> throw new IllegalArgumentException("MODERATION is openai or local");
        };
    }

    private static OnFailure onFailure(Map<String, String> env) {
        return switch (text(env, "MODERATION_ON_FAILURE").orElse("allow")) {
            case "allow" -> OnFailure.ALLOW;
            case "refuse" -> OnFailure.REFUSE;
            default ->
                    throw new IllegalArgumentException("MODERATION_ON_FAILURE is allow or refuse");
        };
    }

    private static Duration timeout(Map<String, String> env) {
        String given = text(env, "LLM_TIMEOUT_SECONDS").orElse("" + TIMEOUT_SECONDS);
        try {
            int seconds = Integer.parseInt(given);
            if (seconds >= 1 && seconds <= LONGEST_TIMEOUT_SECONDS) {
                return Duration.ofSeconds(seconds);
            }
        } catch (NumberFormatException notNumber) {
            // Said below, as for a number out of range.
        }
        throw new IllegalArgumentException(
                "LLM_TIMEOUT_SECONDS is a whole number from 1 to " + LONGEST_TIMEOUT_SECONDS);
    }

    static Optional<Secret> secret(Map<String, String> env, String name) {
        return text(env, name)
                .map(value -> {
                    try {
                        return new Secret(value);
                    } catch (IllegalArgumentException unusable) {
                        throw new IllegalArgumentException(name + " holds no usable key");
                    }
                });
    }

    private static URI uri(Map<String, String> env, String name, String otherwise) {
        String value = text(env, name).orElse(otherwise);
        try {
            URI uri = URI.create(value);
            return value.endsWith("/") ? URI.create(value.substring(0, value.length() - 1)) : uri;
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(name + " is not an address");
        }
    }

    private static Optional<String> text(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name)).map(String::strip).filter(s -> !s.isEmpty());
    }
}
