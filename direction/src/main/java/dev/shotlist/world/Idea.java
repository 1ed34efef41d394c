package dev.shotlist.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One idea for a piece: a person, a place, an hour, a turn, and eight pictures in story order.
 *
 * @param moods ids of the default moods that it suits
 */
public record Idea(
        String id,
        List<String> moods,
        Concept concept,
        @Nullable Person person,
        Map<String, String> places,
        String hour,
        String season,
        List<Picture> beats) {

    public Idea {
        moods = List.copyOf(moods);
        places = Map.copyOf(places);
        beats = List.copyOf(beats);
    }

    /** The same story with another person in it. */
    public Idea with(Person other, List<Picture> pictures) {
        return new Idea(id, moods, concept, other, places, hour, season, pictures);
    }
}
