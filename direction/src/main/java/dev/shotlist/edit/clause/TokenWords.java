package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What tells where a word or a number ends, in all languages and without accents.
 *
 * @param units that are written right behind a number
 * @param elided words that end at their apostrophe
 * @param arrows signs that people write for "->"
 * @param sites what addresses of sites end in
 */
record TokenWords(Set<String> units, Set<String> elided, String arrows, Set<String> sites) {
    /** Text is cut alike whatever is read of it. */
    static final TokenWords OURS = load(FactFiles.ours());

    TokenWords {
        units = Set.copyOf(units);
        elided = Set.copyOf(elided);
        sites = Set.copyOf(sites);
    }

    private static TokenWords load(FactFiles files) {
        JsonNode lists = files.read("edit/tokens.json", JsonNode.class);
        return new TokenWords(
                list(lists, "units"),
                list(lists, "elided"),
                lists.path("arrows").asString(""),
                list(lists, "sites"));
    }

    private static Set<String> list(JsonNode lists, String name) {
        return Set.of(lists.path(name).asString("").split(", ", -1));
    }
}
