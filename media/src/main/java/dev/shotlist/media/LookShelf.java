package dev.shotlist.media;

import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The looks that were measured last: an edit of a plan comes with the same references. */
final class LookShelf {

    /** A film's look with its key frames takes up to a megabyte. */
    private static final int MOST = 64;

    /** What a look depends on. */
    record Content(String digest, Medium medium) {
        static Content of(Reference reference) {
            return new Content(reference.digest(), reference.medium());
        }
    }

    private final Map<Content, Look> looks = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Optional<Look> find(Content content) {
        return Optional.ofNullable(looks.get(content));
    }

    synchronized void put(Content content, Look look) {
        looks.put(content, look);
        if (looks.size() > MOST) {
            looks.remove(looks.keySet().iterator().next());
        }
    }
}
