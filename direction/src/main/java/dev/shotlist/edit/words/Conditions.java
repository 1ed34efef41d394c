package dev.shotlist.edit.words;

import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Times of day, weather and light in the words of a scene's surroundings. */
public final class Conditions {
    /** A phrase of one kind, such as "at dusk", and what it is called in prompts. */
    private record Known(String words, String kind, String english) {}

    private final List<Known> known = new ArrayList<>();

    private Conditions() {}

    public static Conditions load(FactFiles files) {
        Conditions conditions = new Conditions();
        JsonNode kinds = files.read("edit/conditions.json", JsonNode.class).path("conditions");
        for (String kind : kinds.propertyNames()) {
            JsonNode byName = kinds.path(kind);
            for (String english : byName.propertyNames()) {
                conditions.known.add(new Known(english, kind, english));
                for (String words : byName.path(english).asString("").split(", ", -1)) {
                    conditions.known.add(new Known(words, kind, english));
                }
            }
        }
        // "before sunrise" before "sunrise".
        conditions.known.sort(
                Comparator.comparingInt((Known one) -> one.words().length()).reversed());
        return conditions;
    }

    private @Nullable Known exactly(String words) {
        String wanted = Folded.text(words);
        for (Known one : known) {
            if (Folded.text(one.words()).equals(wanted)) {
                return one;
            }
        }
        return null;
    }

    /**
     * Surroundings under other conditions: what they say of the same kind gives way, the rest
     * stays.
     *
     * @param wanted phrases parted by commas
     */
    public String in(@Nullable String environment, String wanted) {
        String now = environment == null ? "" : environment;
        for (String one : wanted.split(",", -1)) {
            String words = one.strip();
            Known found = exactly(words);
            String fresh = found == null ? words : found.english();
            if (!fresh.isEmpty() && PromptText.find(now, fresh, 0) < 0) {
                String swapped = found == null ? null : instead(now, found.kind(), fresh);
                now = swapped != null ? swapped : now.isBlank() ? fresh : now + ", " + fresh;
            }
        }
        return now;
    }

    private @Nullable String instead(String environment, String kind, String fresh) {
        for (Known one : known) {
            if (one.kind().equals(kind)) {
                String swapped = PromptText.swapped(environment, one.words(), fresh);
                if (swapped != null) {
                    return swapped;
                }
            }
        }
        return null;
    }
}
