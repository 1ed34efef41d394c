package dev.shotlist.world;

import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;

/**
 * A kind of product.
 *
 * @param words by which briefs name it, lower case
 * @param look how it looks, at most 14 words without an article; {@code {color:default}} is where a
 *     brief's colour goes
 * @param avoid cliches of this kind
 * @param details pictures that fit between any scenes
 * @param testimony five first-person lines in each language
 */
public record Kind(
        String id,
        Map<Language, List<String>> words,
        Map<Language, String> noun,
        String look,
        List<String> avoid,
        List<Idea> ideas,
        List<Picture> details,
        Map<Language, List<String>> testimony,
        List<Step> steps) {

    private static final String ANY = "any_";

    public Kind {
        if (ideas.isEmpty()) {
            throw new IllegalArgumentException("a kind without an idea: " + id);
        }
        avoid = List.copyOf(avoid);
        ideas = List.copyOf(ideas);
        details = List.copyOf(details);
        steps = List.copyOf(steps);
    }

    /** Whether it stands for everything of its category that has no kind of its own. */
    public boolean isFallback() {
        return id.startsWith(ANY);
    }
}
