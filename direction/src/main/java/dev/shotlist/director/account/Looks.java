package dev.shotlist.director.account;

import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Prop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How somebody looks of whom a brief says no more than age and trade. */
record Looks(CastWords known, Dice dice) {
    /**
     * @param said the age that the brief says; null where it is only likely
     * @param trade in English; null where the brief does not say it
     */
    String of(String who, int age, @Nullable Integer said, @Nullable String trade) {
        boolean she = who.equals("she");
        String noun = age < GROWN ? (she ? "girl" : "boy") : she ? "woman" : "man";
        int decade = Math.min(age / CastWords.TEN, OLDEST_DECADE);
        List<String> heads = known.hair().getOrDefault(decade, List.of("dark hair"));
        String worn = trade == null ? null : known.clothes().get(trade);
        String usual = who + (age < GROWN ? "-child" : age < OLD ? "" : "-old");
        String clothes =
                worn == null
                        ? dice.pick(
                                known.plain().getOrDefault(usual, List.of("a blue jumper")),
                                "named clothes")
                        : worn;
        String years = known.age(said == null ? decade * CastWords.TEN + 2 : age);
        String look =
                noun + " of " + years + ", " + dice.pick(heads, "named hair") + ", " + clothes;
        return Prop.firstWords(look, Prop.LONGEST_LOOK);
    }

    private static final int GROWN = 16;
    private static final int OLD = 60;
    private static final int OLDEST_DECADE = 9;
}
