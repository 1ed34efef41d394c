package dev.shotlist.director.casting;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.world.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things that are listed with a kind and are none of what its pictures show: a sleeping bag is at
 * home among tents and is no tent.
 *
 * @param others by the kind's id, English names in lower case
 */
public record OtherThings(String asOf, String source, Map<String, List<String>> others) {
    public OtherThings {
        others = Map.copyOf(others);
    }

    /**
     * Whether the pictures of the kind would show another thing than the brief sells.
     *
     * @param noun the brief's own in English; null where it has none
     */
    public boolean shownBy(Kind kind, @Nullable String noun) {
        String said = ' ' + EnglishForms.singular(String.valueOf(noun));
        return others.getOrDefault(kind.id(), List.of()).stream()
                .anyMatch(other -> said.endsWith(' ' + EnglishForms.singular(other)));
    }
}
