package dev.shotlist.server.redis;

import java.util.Optional;

/**
 * What Redis said.
 *
 * @param value empty where it holds nothing of that name, which is an answer too
 * @param arrived false where nothing can be said
 */
public record Reply<T>(Optional<T> value, boolean arrived) {
    static <T> Reply<T> none() {
        return new Reply<>(Optional.empty(), false);
    }
}
