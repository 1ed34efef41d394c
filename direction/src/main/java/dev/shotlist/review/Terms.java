package dev.shotlist.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups of words that exclude each other, such as those for night, dawn, day and dusk. */
final class Terms {
    private final Vocabulary groups = new Vocabulary();

    Terms(Map<String, List<String>> words) {
        words.forEach(groups::add);
    }

    /** The one group that the text speaks of; null where it speaks of none or of several. */
    @Nullable String only(Tokens text) {
        Set<String> spoken = groups.in(text).keySet();
        return spoken.size() == 1 ? spoken.iterator().next() : null;
    }
}
