package dev.shotlist.server.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much is taken on.
 *
 * @param usual what a client may ask for that has no limit of its own
 * @param byKey of some keys, by their names
 * @param builtIn gate of plans from words that the built-in director makes
 * @param references gate of requests that bring references
 * @param models gate of plans that language models are asked for
 */
public record LimitSettings(
        KeyLimit usual,
        Map<String, KeyLimit> byKey,
        GateSettings builtIn,
        GateSettings references,
        GateSettings models) {
    /** The contract's limit for a body, batches too. */
    public static final long LARGEST_BODY = 100L * 1024 * 1024;

    private static final String RATE = "RATE_LIMIT_PER_MINUTE";
    private static final String BY_KEY = "SHOTLIST_KEY_LIMITS";
    private static final int USUAL_PER_MINUTE = 60;

    /** It computes, so more at a time makes none sooner; and what waits is made within seconds. */
    private static final GateSettings BUILT_IN = new GateSettings(32, 128);

    /** They wait for two workers and for files; each may hold 100 MB of disk. */
    private static final GateSettings REFERENCES = new GateSettings(32, 128);

    /** It waits for others: 500 that do cost 50 MB (docs/benchmarks.md). */
    private static final GateSettings MODELS = new GateSettings(256, 256);

    public LimitSettings {
        byKey = Map.copyOf(byKey);
    }

    /**
     * @throws IllegalArgumentException naming the variable that cannot be used
     */
    public static LimitSettings of(Map<String, String> environment) {
        String rate = environment.getOrDefault(RATE, Integer.toString(USUAL_PER_MINUTE));
        KeyLimit usual = limit(RATE, rate, rate);
        Map<String, KeyLimit> byKey = new HashMap<>();
        for (String entry : environment.getOrDefault(BY_KEY, "").split(",", -1)) {
            int equals = entry.indexOf('=');
            if (!entry.isBlank()) {
                String name = equals < 0 ? "" : entry.substring(0, equals).strip();
                KeyLimit old = byKey.put(name, limit(BY_KEY, entry, entry.substring(equals + 1)));
                if (name.isEmpty() || old != null) {
                    throw wrong(BY_KEY, entry, null);
                }
            }
        }
        return new LimitSettings(usual, byKey, BUILT_IN, REFERENCES, MODELS);
    }

    private static KeyLimit limit(String variable, String entry, String text) {
        try {
            return KeyLimit.of(text, LARGEST_BODY);
        } catch (IllegalArgumentException e) {
            throw wrong(variable, entry, e);
        }
    }

    private static IllegalArgumentException wrong(
            String variable, String entry, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                variable.equals(RATE)
                        ? RATE + " is a number of at least 1, not " + entry
                        : BY_KEY
                                + " holds entries such as shop=600:20MB, each name once, not "
                                + entry,
                cause);
    }

    /**
     * @throws IllegalArgumentException where a limit is one of no key, which would limit nobody
     */
    public void refuseStrangers(Set<String> keys) {
        for (String name : byKey.keySet()) {
            if (!keys.contains(name)) {
                throw new IllegalArgumentException(
                        BY_KEY + " names " + name + ", which is none of SHOTLIST_API_KEYS");
            }
        }
    }

    /** Of the caller with a key of that name, or of anybody else. */
    public KeyLimit of(String key) {
        return byKey.getOrDefault(key, usual);
    }

    public LimitSettings withBuiltIn(GateSettings other) {
        return new LimitSettings(usual, byKey, other, references, models);
    }

    public LimitSettings withModels(GateSettings other) {
        return new LimitSettings(usual, byKey, builtIn, references, other);
    }

    public LimitSettings withReferences(GateSettings other) {
        return new LimitSettings(usual, byKey, builtIn, other, models);
    }
}
