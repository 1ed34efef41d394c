package dev.shotlist.director.account;

import dev.shotlist.world.People;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the people, animals, things and places of a brief are played out from picture to picture.
 *
 * @param outside English nouns of places under the sky
 * @param driven last English nouns of vehicles with a wheel and a windscreen; others are boarded
 * @param seen English nouns that lists in small briefs leave out and that a told story shows
 * @param passing English nouns of people whom a brief speaks of and does not film
 * @param premises what stands where such a trade is at work, for what the brief leaves open
 * @param phases pictures in the order of a story: open, go, turn, end
 */
public record PlotFile(
        String asOf,
        String source,
        Set<String> outside,
        Set<String> driven,
        Set<String> seen,
        Set<String> passing,
        List<Premises> premises,
        Map<String, List<Step>> phases) {

    /**
     * @param subject with slots in braces, by sort: {@code {vehicle}}; several animals, groups and
     *     vehicles also with the article: {@code {the animals}}
     * @param at where it is, with slots; null where the piece is anyway
     * @param only {@code tale} where only songs and trailers are so, {@code trade} all others
     * @param without a slot with which it tells too early where the story is going
     */
    record Step(
            String subject,
            People people,
            String texture,
            String sound,
            @Nullable String at,
            @Nullable String only,
            @Nullable String without) {}

    /**
     * @param words nouns of all languages with commas between them
     * @param things by slot
     */
    record Premises(String words, String at, Map<String, List<String>> things) {}
}
