package dev.shotlist.sight;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happens to a thing where a brief names it and says no more.
 *
 * @param pictures by the thing in plain English
 */
record ThingPictures(String asOf, String source, Map<String, List<Ways.Way>> pictures) {
    ThingPictures {
        pictures = Map.copyOf(pictures);
    }

    /** Of the only thing in a sight; none where there are several. */
    List<Ways.Way> of(Set<String> things) {
        return things.size() == 1
                ? pictures.getOrDefault(things.iterator().next(), List.of())
                : List.of();
    }
}
