package dev.shotlist.director.tale;

import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By which words briefs ask for the tales.
 *
 * @param leads words behind which a brief says what it is about
 * @param played ids of kinds that people go to or play at a table: a circus is told by its ring
 */
record TaleIndex(
        String asOf,
        String source,
        Map<Language, List<String>> leads,
        Set<String> played,
        List<Entry> tales) {

    /**
     * @param about what such a piece is about, lower case
     * @param moods ids of the default moods that it suits
     * @param genres of music or film that it suits, as readings name them
     * @param open whether it suits a brief that says nothing of what it is about
     * @param anywhere whether it can be played in whatever place a brief names
     * @param fixed whether its own people play it, whomever a brief names
     * @param nobody whether no person is in it
     * @param thing whether it follows a thing that the brief names: {@code {product}} stands for it
     * @param near ids of tales for another seed
     */
    record Entry(
            String id,
            Format format,
            Map<Language, List<String>> about,
            Set<String> moods,
            Set<String> genres,
            boolean open,
            boolean anywhere,
            boolean fixed,
            boolean nobody,
            boolean thing,
            List<String> near) {}
}
