package dev.shotlist.reading.naming;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;

/** Who signs a brief: the name at its end, perhaps with that of a house behind it. */
final class Signature {
    private static final int LAST_LINES = 8;
    private static final int FIRST_WORDS = 11;
    private static final int LONGEST_PERSON = 2;
    private static final int LONGEST_HOUSE = 6;

    private final BriefText brief;

    Signature(BriefText brief) {
        this.brief = brief;
    }

    boolean holds(int start, int end) {
        return opens(start)
                && closes(end)
                && start > FIRST_WORDS
                && end - start <= LONGEST_PERSON
                && brief.size() - end < LAST_LINES;
    }

    private boolean opens(int start) {
        int before = brief.mark(start - 1, ',') ? start - 2 : start - 1;
        return start == 0
                || brief.tokens[start - 1].isBreak()
                || brief.mark(start - 1, '-')
                || brief.mark(start - 1, '\u2014')
                || brief.cue(Cue.SIGNS_OFF, before);
    }

    private boolean closes(int end) {
        return end >= brief.size()
                || brief.tokens[end].isBreak()
                || (brief.mark(end, '.') && end + 1 >= brief.size())
                || isHouseBehind(end);
    }

    /** "- Harriet, Fleece & Fell": a name behind the comma, and nothing more. */
    private boolean isHouseBehind(int comma) {
        int last = comma + 1;
        while (last < brief.size() && !brief.tokens[last].isBreak()) {
            last++;
        }
        return brief.mark(comma, ',')
                && last > comma + 1
                && last - comma <= LONGEST_HOUSE
                && brief.tokens[comma + 1].capital;
    }
}
