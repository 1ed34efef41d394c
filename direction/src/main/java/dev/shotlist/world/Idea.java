package dev.shotlist.world;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One idea for a piece: a person, a place, an hour, a turn, and eight pictures in story order.
 *
 * @param moods ids of the default moods that it suits
 * @param focus whom the pictures follow; null for the person
 * @param audience for whom it is told beyond its own person and viewer: English nouns, singular
 * @param details pictures between the scenes that fit this idea alone; the kind's fit any
 */
public record Idea(
        String id,
        List<String> moods,
        @Nullable Focus focus,
        @Nullable List<String> audience,
        Concept concept,
        @Nullable Person person,
        Map<String, String> places,
        String hour,
        String season,
        List<Picture> beats,
        @Nullable List<Picture> details) {

    /** Hour or season of an idea that can be at any. */
    public static final String ANY = "any";

    /** An idea made for one piece alone: of any mood, hour and season, whoever watches it. */
    public static Idea made(
            String id,
            @Nullable Focus focus,
            Concept concept,
            @Nullable Person person,
            Map<String, String> places,
            List<Picture> beats) {
        return new Idea(id, List.of(), focus, null, concept, person, places, ANY, ANY, beats, null);
    }

    public Idea {
        moods = List.copyOf(moods);
        audience = audience == null ? null : List.copyOf(audience);
        places = Map.copyOf(places);
        beats = List.copyOf(beats);
        details = details == null ? null : List.copyOf(details);
    }

    /** Whom an idea's pictures follow. */
    public enum Focus {
        /** somebody's day, into which the product comes */
        PERSON,
        /** the product from the first picture on: what it is, what it does, what is better after */
        PRODUCT;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same story with another person in it. */
    public Idea with(@Nullable Person other, List<Picture> pictures) {
        return new Idea(
                id, moods, focus, audience, concept, other, places, hour, season, pictures,
                details);
    }
}
