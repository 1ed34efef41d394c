package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.reading.ShotOrder;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Of the shots that a brief seems to order those that can be seen: a title, a card or a mood is
 * none.
 */
final class FilmableShots {
    private FilmableShots() {}

    /**
     * @param unseen words for feelings and paces, lower case
     */
    static Settled of(Settled settled, DemandedLines demands, Set<String> unseen) {
        List<ShotOrder> seen =
                settled.shots().stream()
                        .filter(order -> !isMood(order, unseen))
                        .filter(order -> !demands.isLettering(order.words(), settled))
                        .toList();
        return seen.size() == settled.shots().size() ? settled : settled.withShots(seen);
    }

    private static boolean isMood(ShotOrder order, Set<String> unseen) {
        return unseen.contains(order.words().toLowerCase(Locale.ROOT));
    }
}
