package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Words that are spelled alike in two languages, and the word before them that tells which it is:
 * "l'or" is a colour, the "or" of "pan or zoom" is none.
 */
final class Neighbours {
    /**
     * @param kinds of meaning that need them
     * @param behind words of which one must stand before; empty for any
     * @param notBehind words of which none may
     * @param notBefore words of which none may follow
     */
    private record Limit(
            Set<String> kinds, Set<String> behind, Set<String> notBehind, Set<String> notBefore) {}

    private final Map<String, Limit> limits = new HashMap<>();

    private Neighbours() {}

    static Neighbours load(FactFiles files) {
        Neighbours all = new Neighbours();
        for (JsonNode one : files.read("edit/neighbours.json", JsonNode.class).path("words")) {
            all.limits.put(
                    one.path("word").asString(),
                    new Limit(
                            list(one, "kinds"),
                            list(one, "behind"),
                            list(one, "not_behind"),
                            list(one, "not_before")));
        }
        return all;
    }

    private static Set<String> list(JsonNode limit, String name) {
        String words = limit.path(name).asString("");
        return words.isEmpty() ? Set.of() : new HashSet<>(List.of(words.split(", ", -1)));
    }

    /** Whether a phrase may mean what it means where it stands. */
    boolean allow(Phrase phrase, List<Token> tokens, int at) {
        Limit limit = limits.get(String.join(" ", phrase.words()));
        if (limit == null || !limit.kinds.contains(phrase.kind())) {
            return true;
        }
        String before = at == 0 ? "" : tokens.get(at - 1).key();
        int end = at + phrase.words().size();
        String next = end < tokens.size() ? tokens.get(end).key() : "";
        return (limit.behind.isEmpty() || limit.behind.contains(before))
                && !limit.notBefore.contains(next)
                && !limit.notBehind.contains(before);
    }
}
