package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import java.util.ArrayList;
import java.util.List;

/** Pictures behind the line that is heard with each: "'the postman passed' -> an empty box". */
final class CaptionedShots {
    private static final int LEAST = 3;

    /** Between the line and the mark may stand which part it is: "(chorus)". */
    private static final int LONGEST_BRACKET = 5;

    private final BriefText brief;
    private final ShotItems items;

    CaptionedShots(BriefText brief, ShotItems items) {
        this.brief = brief;
        this.items = items;
    }

    boolean read(ShotBuilder shots) {
        List<int[]> found = new ArrayList<>();
        for (int i = 1; i + 2 < brief.size(); i++) {
            boolean closes = brief.tokens[i].quote < 0 && brief.tokens[i - 1].quote >= 0;
            int body = closes ? behindMark(i + 1) : 0;
            if (body > 0) {
                found.add(new int[] {body, end(body)});
            }
        }
        if (found.size() < LEAST) {
            return false;
        }
        int before = shots.size();
        found.forEach(one -> shots.addCounted(one[0], one[1], null, false));
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** Behind ":", "->" or a free dash; 0 where none of them follows. */
    private int behindMark(int at) {
        int i = at;
        if (brief.mark(i, '(')) {
            while (i < brief.size() && i < at + LONGEST_BRACKET && !brief.mark(i, ')')) {
                i++;
            }
            i++;
        }
        boolean parted =
                brief.mark(i, ':')
                        || brief.mark(i, '=')
                        || brief.mark(i, '-')
                        || (i < brief.size() && items.isArrow(i));
        if (!parted) {
            return 0;
        }
        i += brief.mark(i + 1, '>') ? 2 : 1;
        boolean word =
                i < brief.size()
                        && brief.tokens[i].quote < 0
                        && (brief.tokens[i].isWord() || brief.tokens[i].isNumber());
        return word ? i : 0;
    }

    /** The end of the sentence, at most before the next line that is heard. */
    private int end(int from) {
        int limit = from;
        while (limit < brief.size()
                && !brief.tokens[limit].isBreak()
                && brief.tokens[limit].quote < 0) {
            limit++;
        }
        boolean quoted = limit < brief.size() && brief.tokens[limit].quote >= 0;
        return items.end(from, quoted ? limit - 1 : limit);
    }
}
