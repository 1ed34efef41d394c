package dev.shotlist.director.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sights;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shows what no camera sees as those who explain do: hands lay out its things in paper. "Whoever
 * pays late pays double" is a coin and a calendar on a table.
 */
final class CutOuts {
    /** More than so many things on a table are read by nobody. */
    private static final int MOST = 3;

    /** Nothing that paper could have the shape of. */
    private static final Set<String> UNSEEN =
            Set.of("colour", "color", "day", "week", "year", "month", "evening", "time");

    private static final Pattern PARTING = Pattern.compile("[ ,;:.]+");

    /** What says only that something follows, where nothing has a shape of its own. */
    private static final List<String> SIGNS =
            List.of(
                    WordedShot.PAPER + "arrows one behind the other on a plain table",
                    WordedShot.PAPER + "cards, blank side up, on a plain table",
                    WordedShot.PAPER + "dots on a plain table, one more than before",
                    WordedShot.PAPER + "steps up a plain sheet, the last one left empty");

    private final Sights sights;

    CutOuts(Sights sights) {
        this.sights = sights;
    }

    /**
     * @param english the same in English as far as it is known
     * @param whole whether that says something
     */
    WordedShot of(String said, Language language, String english, boolean whole, Called called) {
        List<String> named = things(english, Language.EN, called);
        List<String> own = named.isEmpty() ? things(said, language, called) : named;
        String shown =
                whole
                        ? WordedShot.CUT_OUTS + "a plain table, and they show it: " + english
                        : own.isEmpty()
                                ? SIGNS.get(Math.floorMod(said.length(), SIGNS.size()))
                                : WordedShot.CUT_OUTS + "a plain table: " + joined(own);
        return new WordedShot(shown, "", true, "paper sliding on wood");
    }

    private List<String> things(String said, Language language, Called called) {
        List<String> words = PARTING.splitAsStream(said).filter(word -> !word.isEmpty()).toList();
        return sights.mentions(words, language, called).stream()
                .filter(one -> !one.sort().isLiving() && !UNSEEN.contains(one.thing()))
                .map(Mention::said)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String joined(List<String> things) {
        int last = things.size() - 1;
        return last == 0
                ? things.getFirst()
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
