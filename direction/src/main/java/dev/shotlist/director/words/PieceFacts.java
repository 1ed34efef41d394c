package dev.shotlist.director.words;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a brief states of what is sold and of the piece as a whole, none of which is a picture. */
public final class PieceFacts {
    private PieceFacts() {}

    public static List<Fact<?>> of(Reading reading) {
        Stream<Fact<?>> facts =
                Stream.of(
                        reading.product(),
                        reading.brand(),
                        reading.offer(),
                        reading.duration(),
                        reading.platform(),
                        reading.placement(),
                        reading.ratio(),
                        reading.format(),
                        reading.genre(),
                        reading.tempo(),
                        reading.sceneCount());
        return Stream.concat(facts.filter(Objects::nonNull), reading.instruments().stream())
                .toList();
    }
}
