package dev.shotlist.llm.moderation;

import dev.shotlist.llm.moderation.Terms.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What makes a category.
 *
 * @param first a set of phrases
 * @param second another that must stand in the same sentence, or empty when the first is enough
 * @param within at most so many words between the two
 * @param ordered whether the first must come first
 * @param unless a set that makes it harmless when it stands in the same sentence, or empty
 */
record Rule(
        String category, String first, String second, int within, boolean ordered, String unless) {

    static Rule read(JsonNode rule) {
        String category = rule.path("category").stringValue();
        JsonNode near = rule.path("near");
        if (near.isMissingNode()) {
            return new Rule(category, rule.path("any").stringValue(), "", 0, false, "");
        }
        return new Rule(
                category,
                near.path(0).stringValue(),
                near.path(1).stringValue(),
                rule.path("within").intValue(),
                rule.path("ordered").asBoolean(false),
                rule.path("unless").asString(""));
    }

    boolean fires(Map<String, List<Span>> found) {
        List<Span> firsts = found.getOrDefault(first, List.of());
        if (second.isEmpty()) {
            return !firsts.isEmpty();
        }
        List<Span> seconds = found.getOrDefault(second, List.of());
        Set<Integer> harmless = new HashSet<>();
        found.getOrDefault(unless, List.of()).forEach(span -> harmless.add(span.sentence()));
        // Both are sorted: each first needs only its neighbours among the seconds.
        int j = 0;
        for (Span one : firsts) {
            while (j < seconds.size() && seconds.get(j).start() < one.start()) {
                j++;
            }
            boolean before = !ordered && j > 0 && near(seconds.get(j - 1), one);
            boolean after = j < seconds.size() && near(one, seconds.get(j));
            if ((before || after) && !harmless.contains(one.sentence())) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Span left, Span right) {
        int between = right.start() - left.end();
        return between >= 0 && between <= within && left.sentence() == right.sentence();
    }
}
