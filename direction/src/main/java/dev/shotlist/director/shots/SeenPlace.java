package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Bahnhof nachts": where a song or trailer plays, if its brief names one place alone. */
public final class SeenPlace {
    private SeenPlace() {}

    /**
     * @param named what the brief names that can be seen
     */
    public static @Nullable String of(Settled settled, List<Sight> named) {
        Format format = settled.specs().format();
        if (format != Format.MUSIC_VIDEO && format != Format.TRAILER) {
            return null;
        }
        List<Sight> places =
                named.stream()
                        .filter(one -> !one.acts() && one.sort() == Sort.PLACE)
                        .filter(one -> !one.subject().endsWith("s"))
                        .toList();
        return places.size() == 1 ? places.getFirst().subject() : null;
    }
}
