package dev.shotlist.llm.transport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Header fields of a reply, by name in any case. */
public final class Headers {
    public static final Headers NONE = new Headers(Map.of());

    private final Map<String, List<String>> fields;

    public Headers(Map<String, List<String>> fields) {
        this.fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.fields.putAll(fields);
    }

    public Optional<String> first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst().trim());
    }

    /** A count; anything but a positive whole number means that the sender does not know. */
    public OptionalLong count(String name) {
        Optional<String> value = first(name);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long count = Long.parseLong(value.get());
            return count > 0 ? OptionalLong.of(count) : OptionalLong.empty();
        } catch (NumberFormatException unreadable) {
            return OptionalLong.empty();
        }
    }
}
