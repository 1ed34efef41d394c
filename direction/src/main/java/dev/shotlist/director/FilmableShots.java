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
     * @param words tell what of an order can be seen
     * @param unseen words for feelings and paces, lower case
     */
    static Settled of(Settled settled, DemandedLines demands, Set<String> unseen, ShotWords words) {
        List<ShotOrder> seen =
                settled.shots().stream()
                        .filter(order -> !isMood(order, unseen))
                        .filter(order -> !demands.isLettering(order.words(), settled))
                        .filter(order -> isSeen(order, settled, words))
                        .toList();
        return seen.size() == settled.shots().size() ? settled : settled.withShots(seen);
    }

    /** Whether the words come to a thing and what happens to it. */
    private static boolean isSeen(ShotOrder order, Settled settled, ShotWords words) {
        String said = order.words();
        boolean name =
                !said.isEmpty()
                        && Character.isUpperCase(said.codePointAt(0))
                        && settled.product().name().contains(said);
        return !name
                && words.of(
                                Lettering.without(order.words()),
                                BriefSights.words(settled),
                                "",
                                settled.reading().language(),
                                0,
                                false,
                                true)
                        .isSeen();
    }

    private static boolean isMood(ShotOrder order, Set<String> unseen) {
        return unseen.contains(order.words().toLowerCase(Locale.ROOT));
    }
}
