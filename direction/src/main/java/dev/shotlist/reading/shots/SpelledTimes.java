package dev.shotlist.reading.shots;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/** Heads that say how long each shot lasts: "First 5 secs: ... Next 5: ... Last 5: ...". */
final class SpelledTimes {
    private static final int LEAST = 3;
    private static final double LONGEST = 120;

    private final BriefText brief;

    SpelledTimes(BriefText brief) {
        this.brief = brief;
    }

    /** Adds the first token of each head and the one behind it, and how long its shot lasts. */
    double read(List<int[]> heads, List<Seconds> lengths) {
        List<int[]> found = new ArrayList<>();
        double reached = 0;
        for (int i = 0; i + 2 < brief.size(); i++) {
            int number = brief.firstOfSentence(i) || follows(i) ? number(i) : i;
            int after = number + 1;
            while (number > i && after < brief.size() && brief.is(Kind.UNIT, after)) {
                after++;
            }
            boolean head =
                    number > i
                            && brief.mark(after, ':')
                            && brief.tokens[number].number <= LONGEST
                            && brief.tokens[i].quote < 0;
            if (head) {
                found.add(new int[] {i, after + 1});
                lengths.add(Seconds.of(brief.tokens[number].number));
                reached += brief.tokens[number].number;
                i = after;
            }
        }
        if (found.size() < LEAST) {
            lengths.clear();
            return 0;
        }
        heads.addAll(found);
        return reached;
    }

    private boolean follows(int at) {
        return !brief.tokens[at - 1].isWord();
    }

    /** The number behind "the first", "next", "then the last"; or the same place. */
    private int number(int at) {
        int i = at;
        while (i < at + LEAST && i + 1 < brief.size() && isOrdering(i)) {
            i++;
        }
        return i > at && brief.tokens[i].isNumber() ? i : at;
    }

    private boolean isOrdering(int at) {
        Hit order = brief.over(Kind.ORDER, at);
        return order != null
                || brief.cue(Cue.FIRST, at)
                || brief.cue(Cue.LAST, at)
                || brief.cue(Cue.THEN, at)
                || brief.cue(Cue.ARTICLE, at)
                || brief.key(at, "final");
    }
}
