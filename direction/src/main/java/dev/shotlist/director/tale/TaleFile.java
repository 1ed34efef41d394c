package dev.shotlist.director.tale;

import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Map;

/** A tale as its data file has it. */
record TaleFile(
        String id,
        String asOf,
        String source,
        List<String> moods,
        Concept concept,
        List<Person> people,
        Map<String, String> places,
        String hour,
        String season,
        List<String> avoid,
        List<Beat> beats) {

    record Beat(int keep, Picture picture) {}

    Tale tale(String about, boolean anywhere, boolean fixed) {
        Idea idea =
                new Idea(
                        id,
                        moods,
                        Idea.Focus.PERSON,
                        List.of(),
                        concept,
                        people.isEmpty() ? null : people.getFirst(),
                        places,
                        hour,
                        season,
                        beats.stream().map(Beat::picture).toList(),
                        null);
        return new Tale(
                about,
                anywhere,
                fixed,
                null,
                idea,
                beats.stream().map(Beat::keep).toList(),
                people,
                avoid);
    }
}
