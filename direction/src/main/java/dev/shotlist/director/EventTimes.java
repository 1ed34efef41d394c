package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import java.util.ArrayList;
import java.util.List;

/** When an event is and what it costs, as the brief puts it: "Friday 8pm", "free entry". */
final class EventTimes {
    private static final int LONGEST = 5;

    private EventTimes() {}

    /**
     * @param known weekdays and ways to say that entry is free, lower case
     */
    static List<String> in(Settled settled, List<String> known) {
        List<String> said = new ArrayList<>();
        boolean same = settled.reading().language() == settled.language();
        if (settled.specs().format() != Format.EVENT_PROMO || !same) {
            return said;
        }
        BriefWords words = new BriefWords(settled);
        int i = 0;
        while (i < words.size()) {
            int end = Math.min(words.clauseEnd(i), i + LONGEST);
            boolean starts = known.contains(words.lower(i));
            boolean pair = i + 1 < end && known.contains(words.key(i, i + 2));
            if ((starts || pair) && words.open(i, end)) {
                said.add(Words.capitalised(words.written(i, end)));
                i = end;
            } else {
                i++;
            }
        }
        return said;
    }
}
