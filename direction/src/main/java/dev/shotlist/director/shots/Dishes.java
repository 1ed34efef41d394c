package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.NoteKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is served where a brief names a country's kitchen: "nigerian food in Peckham".
 *
 * @param kitchen nouns behind the country's name
 * @param all what asks for every dish there is
 * @param dishes pictures by the English name of a kitchen, lower case
 */
record Dishes(
        String asOf,
        String source,
        Set<String> kitchen,
        List<String> all,
        Map<String, List<String>> dishes) {
    /** So many stand for the others where not all are asked for. */
    private static final int FEW = 2;

    /** None where an English brief names no kitchen that is known. */
    List<BriefPicture> of(BriefWords words) {
        if (!words.isEnglish()) {
            return List.of();
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            List<String> served = dishes.get(words.lower(i));
            if (served != null && kitchen.contains(words.lower(i + 1)) && words.open(i, i + 2)) {
                String text = words.key(0, words.size());
                boolean whole = all.stream().anyMatch(text::contains);
                return served.stream()
                        .limit(whole ? served.size() : FEW)
                        .map(Dishes::picture)
                        .toList();
            }
        }
        return List.of();
    }

    private static BriefPicture picture(String dish) {
        return new BriefPicture(
                new ShotOrder(dish, null, null, null, false, false),
                List.of(dish.split("[ ,]+", -1)),
                NoteKind.TOLD);
    }
}
