package dev.shotlist.server.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may come in. */
public final class AccessSettings {
    private final List<ApiKey> keys;
    private final @Nullable String adminDigest;
    private final List<AddressBlock> proxies;

    private AccessSettings(
            List<ApiKey> keys, @Nullable String adminDigest, List<AddressBlock> proxies) {
        this.keys = List.copyOf(keys);
        this.adminDigest = adminDigest;
        this.proxies = List.copyOf(proxies);
        Set<String> names = new HashSet<>();
        Set<String> digests = new HashSet<>();
        for (ApiKey key : keys) {
            if (!names.add(key.name()) || !digests.add(key.digest())) {
                throw new IllegalArgumentException(
                        "SHOTLIST_API_KEYS names " + key.name() + " twice, or its key");
            }
        }
        if (adminDigest != null && digests.contains(adminDigest)) {
            throw new IllegalArgumentException(
                    "SHOTLIST_ADMIN_KEY is among SHOTLIST_API_KEYS; it must be a key of its own");
        }
    }

    /**
     * @throws IllegalArgumentException naming the variable that cannot be used, never its value
     */
    public static AccessSettings of(Map<String, String> environment) {
        List<ApiKey> keys = new ArrayList<>();
        for (String entry : entries(environment, "SHOTLIST_API_KEYS")) {
            keys.add(ApiKey.of(entry, keys.size() + 1));
        }
        String admin = environment.getOrDefault("SHOTLIST_ADMIN_KEY", "").strip();
        List<AddressBlock> proxies = new ArrayList<>();
        for (String entry : entries(environment, "TRUSTED_PROXIES")) {
            try {
                proxies.add(AddressBlock.of(entry));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "TRUSTED_PROXIES holds addresses such as 10.0.0.0/8, not " + entry, e);
            }
        }
        return new AccessSettings(keys, admin.isEmpty() ? null : ApiKey.digestOf(admin), proxies);
    }

    private static List<String> entries(Map<String, String> environment, String name) {
        List<String> entries = new ArrayList<>();
        for (String entry : environment.getOrDefault(name, "").split(",", -1)) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }

    /** Whether a key is needed to ask for a plan. */
    public boolean needsKeys() {
        return !keys.isEmpty();
    }

    /** What the keys are called. */
    public Set<String> keyNames() {
        return keys.stream().map(ApiKey::name).collect(Collectors.toUnmodifiableSet());
    }

    List<ApiKey> keys() {
        return keys;
    }

    @Nullable String adminDigest() {
        return adminDigest;
    }

    List<AddressBlock> proxies() {
        return proxies;
    }
}
