package dev.shotlist.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which plain colours a colour word may be called, so that "sage" and "soft green" meet. */
public final class ColorFamilies {
    private static final List<String> PLAIN =
            List.of(
                    "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black",
                    "white", "grey", "gold", "beige", "teal");

    private final Map<String, Set<String>> families = new HashMap<>();

    public ColorFamilies() {
        try (InputStream in = ColorFamilies.class.getResourceAsStream("color-families.json")) {
            JsonNode root = JsonMapper.shared().readTree(in);
            for (String family : root.path("families").propertyNames()) {
                for (String word : root.path("families").path(family).asString().split(", ", -1)) {
                    families.computeIfAbsent(word, _ -> new HashSet<>()).add(family);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean same(String wanted, String read) {
        if (Likeness.fold(wanted).equals(Likeness.fold(read))
                || read.endsWith(wanted)
                || wanted.endsWith(read)) {
            return true;
        }
        Set<String> shared = new HashSet<>(of(wanted));
        shared.retainAll(of(read));
        return !shared.isEmpty();
    }

    private Set<String> of(String word) {
        String plain = word.replace("gray", "grey");
        Set<String> known = families.get(plain);
        if (known != null) {
            return known;
        }
        Set<String> found = new HashSet<>();
        for (String part : plain.split("[ -]", -1)) {
            if (PLAIN.contains(part)) {
                found.add(part);
            }
            found.addAll(families.getOrDefault(part, Set.of()));
        }
        return found;
    }
}
