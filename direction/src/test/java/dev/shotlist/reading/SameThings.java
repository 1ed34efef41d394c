package dev.shotlist.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two English names of one thing, so that a label of "guns" and "weapons" of "arma" meet: a brief
 * of another language has neither.
 */
final class SameThings {
    private final List<List<String>> sets = new ArrayList<>();

    SameThings() {
        try (InputStream in = SameThings.class.getResourceAsStream("same-things.json")) {
            JsonNode root = JsonMapper.shared().readTree(in);
            for (JsonNode set : root.path("same")) {
                sets.add(Stream.of(set.asString().split(", ", -1)).map(Likeness::fold).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name itself, and it with one name in it said otherwise. */
    List<String> of(String name) {
        String folded = " " + Likeness.fold(name) + " ";
        List<String> all = new ArrayList<>(List.of(folded.strip()));
        for (List<String> set : sets) {
            for (String one : set) {
                if (folded.contains(" " + one + " ")) {
                    for (String other : set) {
                        all.add(folded.replace(" " + one + " ", " " + other + " ").strip());
                    }
                }
            }
        }
        return all;
    }
}
