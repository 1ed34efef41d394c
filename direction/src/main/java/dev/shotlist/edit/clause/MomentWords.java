package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Words around a time in the piece, without accents.
 *
 * @param at before a point: "at 0:12"
 * @param articles what may stand before or behind these
 * @param second before its number: "at second 12"
 * @param from before the start of a stretch
 * @param to between its start and its end
 * @param after before the start of what goes on to the end of the piece
 * @param before before the end of what goes on from the start of the piece
 * @param verbal before the "last" that means to take time and is no ordinal
 * @param few instead of a number: "the last few seconds"
 * @param asking kinds of meaning by which something is asked of what is there at that time
 * @param topics what may be there
 */
record MomentWords(
        Set<String> at,
        Set<String> articles,
        Set<String> second,
        Set<String> from,
        Set<String> to,
        Set<String> after,
        Set<String> before,
        Set<String> verbal,
        Set<String> few,
        Set<String> asking,
        Set<String> topics) {
    static MomentWords load(FactFiles files) {
        JsonNode lists = files.read("edit/moments.json", JsonNode.class);
        return new MomentWords(
                list(lists, "at"),
                list(lists, "articles"),
                list(lists, "second"),
                list(lists, "from"),
                list(lists, "to"),
                list(lists, "after"),
                list(lists, "before"),
                list(lists, "verbal"),
                list(lists, "few"),
                list(lists, "asking"),
                list(lists, "topics"));
    }

    private static Set<String> list(JsonNode lists, String name) {
        return Set.of(lists.path(name).asString("").split(", ", -1));
    }
}
