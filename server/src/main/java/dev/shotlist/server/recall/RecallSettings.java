package dev.shotlist.server.recall;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.treatment.SystemPrompt;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How plans are kept.
 *
 * @param redisUrl null to keep them in this process alone
 * @param patience of a request with a Redis that does not answer, in all
 * @param ttlSeconds how long, where the request says nothing
 * @param memoryMegabytes what kept plans may take up in this process; a plan has some 20 KB
 * @param policy which models answer and how; another policy has other answers
 * @param modelsConfigured whether there is a language model that can fail; without one, the
 *     built-in director is no second best
 */
public record RecallSettings(
        @Nullable String redisUrl,
        Duration patience,
        int ttlSeconds,
        int memoryMegabytes,
        String policy,
        boolean modelsConfigured) {
    /** Unnoticed where a plan is made, bearable where one is kept. */
    private static final int USUAL_PATIENCE = 50;

    private static final int LONGEST_PATIENCE = 10_000;

    private static final int USUAL_TTL = 1800;
    private static final int LONGEST_TTL = 86_400;

    /** Some thousands of plans. */
    private static final int USUAL_MEMORY = 64;

    private static final int MOST_MEMORY = 16 * 1024;

    private static final String IN_PROCESS = "memory://";

    /** Settings that decide who answers; a change of one is a change of the answers. */
    private static final List<String> POLICY =
            List.of(
                    "OPENAI_BASE_URL",
                    "OPENAI_MODEL",
                    "ANTHROPIC_BASE_URL",
                    "ANTHROPIC_MODEL",
                    "MODERATION",
                    "MODERATION_ON_FAILURE",
                    "SHOTLIST_CLIP_MODEL");

    private static final List<String> MODEL_KEYS =
            List.of("OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL");

    public RecallSettings {
        if (ttlSeconds < 0 || ttlSeconds > LONGEST_TTL) {
            throw new IllegalArgumentException(
                    "CACHE_TTL_SECONDS is 0 to " + LONGEST_TTL + ", not " + ttlSeconds);
        }
        if (memoryMegabytes < 1 || memoryMegabytes > MOST_MEMORY) {
            throw new IllegalArgumentException(
                    "CACHE_MEMORY_MB is 1 to " + MOST_MEMORY + ", not " + memoryMegabytes);
        }
        if (redisUrl != null) {
            try {
                RedisURI ignored = RedisURI.create(redisUrl);
            } catch (IllegalArgumentException e) {
                // Without the value: it may hold a password.
                throw new IllegalArgumentException("REDIS_URL is no address of a Redis", e);
            }
        }
    }

    /**
     * @throws IllegalArgumentException naming the variable that cannot be used
     */
    public static RecallSettings of(Map<String, String> environment) {
        String redis = environment.getOrDefault("REDIS_URL", "").strip();
        return new RecallSettings(
                redis.isEmpty() || redis.startsWith(IN_PROCESS) ? null : redis,
                patience(environment),
                number(environment, "CACHE_TTL_SECONDS", USUAL_TTL),
                number(environment, "CACHE_MEMORY_MB", USUAL_MEMORY),
                policy(environment),
                MODEL_KEYS.stream().anyMatch(key -> isSet(environment, key)));
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        String text = environment.getOrDefault(name, Integer.toString(usual));
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is a number, not " + text, e);
        }
    }

    /** The same, where there may be models that no variable names. */
    public RecallSettings withModels(boolean there) {
        return new RecallSettings(
                redisUrl, patience, ttlSeconds, memoryMegabytes, policy, modelsConfigured || there);
    }

    private static Duration patience(Map<String, String> environment) {
        String text =
                environment.getOrDefault("REDIS_PATIENCE_MILLIS", Integer.toString(USUAL_PATIENCE));
        try {
            int millis = Integer.parseInt(text.strip());
            if (millis > 0 && millis <= LONGEST_PATIENCE) {
                return Duration.ofMillis(millis);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException(
                "REDIS_PATIENCE_MILLIS is 1 to " + LONGEST_PATIENCE + ", not " + text);
    }

    private static String policy(Map<String, String> environment) {
        StringJoiner policy = new StringJoiner("\n");
        policy.add("prompt=" + SystemPrompt.VERSION);
        POLICY.forEach(name -> policy.add(name + "=" + environment.getOrDefault(name, "")));
        // That there is a key decides who answers; which one does not, and is a secret.
        MODEL_KEYS.forEach(name -> policy.add(name + " " + isSet(environment, name)));
        String config = environment.getOrDefault("SHOTLIST_CONFIG", "");
        if (!config.isEmpty()) {
            try {
                policy.add("config=" + Sha256.hex(Files.readString(Path.of(config))));
            } catch (IOException e) {
                throw new IllegalArgumentException("SHOTLIST_CONFIG cannot be read", e);
            }
        }
        policy.add("facts=" + FactFiles.ofHome(environment.get("SHOTLIST_HOME")).digest());
        return policy.toString();
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
