package dev.shotlist.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups of words that exclude each other, such as those for night, dawn, day and dusk. */
final class Terms {
    private final Map<String, List<List<String>>> groups = new LinkedHashMap<>();

    Terms(Map<String, List<String>> words) {
        words.forEach((name, phrases) -> groups.put(name, Tokens.phrases(phrases)));
    }

    /** The one group that the text speaks of; null where it speaks of none or of several. */
    @Nullable String only(String text) {
        Tokens tokens = Tokens.of(text);
        String only = null;
        for (Map.Entry<String, List<List<String>>> group : groups.entrySet()) {
            if (tokens.saysAny(group.getValue())) {
                if (only != null) {
                    return null;
                }
                only = group.getKey();
            }
        }
        return only;
    }
}
