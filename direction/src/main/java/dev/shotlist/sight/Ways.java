package dev.shotlist.sight;

import dev.shotlist.world.People;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How things are shown that a brief only names.
 *
 * @param ways by sort
 * @param again how the first thing comes back at the end, changed
 * @param homes places by key, each with its article; the empty key fits all
 * @param outdoors keys of homes under the open sky
 * @param keeping keys of homes whose things look lost anywhere else
 * @param driving keys of homes whose things are taken along on a drive
 */
public record Ways(
        String asOf,
        String source,
        Map<Sort, List<Way>> ways,
        List<Way> again,
        Map<String, List<String>> homes,
        Set<String> outdoors,
        Set<String> keeping,
        Set<String> driving) {

    /**
     * @param subject with {@code {thing}} and perhaps {@code {person}}
     */
    public record Way(String subject, People people, String texture, String sound) {}

    public List<Way> of(Sort sort) {
        return ways.getOrDefault(sort, List.of());
    }

    public List<String> homes(String key) {
        return homes.getOrDefault(key, homes.getOrDefault("", List.of()));
    }
}
