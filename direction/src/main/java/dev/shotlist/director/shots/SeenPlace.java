package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Bahnhof nachts": where a song or trailer plays, if its brief names one place alone. */
public final class SeenPlace {
    private SeenPlace() {}

    /**
     * @param named what the brief names that can be seen
     * @param noted the pictures that it notes down, of which a bare place is where all of it plays
     */
    public static @Nullable String of(
            Settled settled, List<Sight> named, List<BriefPicture> noted, Sights sights) {
        Format format = settled.specs().format();
        if (format != Format.MUSIC_VIDEO && format != Format.TRAILER) {
            return null;
        }
        List<Sight> places =
                named.stream()
                        .filter(one -> !one.acts() && one.sort() == Sort.PLACE)
                        .filter(one -> !one.subject().endsWith("s"))
                        .toList();
        if (places.size() == 1) {
            return places.getFirst().subject();
        }
        List<String> bare =
                noted.stream()
                        .filter(one -> one.kind() == NoteKind.NAMED || one.kind() == NoteKind.BARE)
                        .map(one -> String.join(" ", one.english()))
                        .filter(one -> one.startsWith("a"))
                        .filter(one -> sights.sortAnywhere(one) == Sort.PLACE)
                        .toList();
        return places.isEmpty() && bare.size() == 1 ? bare.getFirst() : null;
    }
}
