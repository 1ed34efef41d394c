package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What only counts, times or brings in the shots of a list: "Monday:", "00-04 s", "VIDEO:". It is
 * nothing to show, and nothing to say to viewers.
 */
final class ShotKeys {
    private static final int MOST_WORDS = 8;

    private final BriefText brief;

    ShotKeys(BriefText brief) {
        this.brief = brief;
    }

    /** Between neighbouring shots, and in front of the first. */
    List<Span> of(List<Fact<ShotOrder>> shots) {
        List<Fact<ShotOrder>> told = new ArrayList<>(shots);
        told.sort(Comparator.comparingInt(shot -> shot.span().start()));
        List<Span> keys = new ArrayList<>();
        for (int s = 0; s + 1 < told.size(); s++) {
            int from = firstAt(told.get(s).span().end());
            int to = firstAt(told.get(s + 1).span().start());
            if (from < to && isKey(from, to)) {
                keys.add(brief.span(from, to));
            }
        }
        if (told.size() > 1) {
            int first = firstAt(told.getFirst().span().start());
            int head = head(first);
            if (head < first) {
                keys.add(brief.span(head, first));
            }
            int last = firstAt(told.getLast().span().end());
            int tail = tail(last);
            if (tail > last) {
                keys.add(brief.span(last, tail));
            }
        }
        return keys;
    }

    /** The first token that starts at a place of the text or behind it. */
    private int firstAt(int place) {
        int low = 0;
        int high = brief.size();
        while (low < high) {
            int mid = (low + high) / 2;
            if (brief.span(mid, mid + 1).start() < place) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private boolean isKey(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += brief.tokens[i].isWord() || brief.tokens[i].isNumber() ? 1 : 0;
            if (brief.tokens[i].quote >= 0
                    || brief.tokens[i].denied
                    || brief.isAny(i, Kind.NEG, Kind.MUST, Kind.TEXT_WORD, Kind.CTA_MARK)) {
                return false;
            }
        }
        return words > 0 && words <= MOST_WORDS;
    }

    /** Back over numbers, times and the names of parts. */
    private int head(int first) {
        int at = first;
        while (at > 0 && !brief.tokens[at - 1].isBreak() && isHead(at - 1)) {
            at--;
        }
        return at;
    }

    /** Behind the bracket that says how long the last one is: "the finished stairs (5 s)". */
    private int tail(int last) {
        boolean length =
                brief.mark(last, '(')
                        && last + 2 < brief.size()
                        && brief.tokens[last + 1].isNumber()
                        && brief.is(Kind.UNIT, last + 2);
        return length ? last + 3 : last;
    }

    private boolean isHead(int at) {
        return !brief.tokens[at].isWord()
                || brief.is(Kind.UNIT, at)
                || brief.cue(Cue.CALENDAR, at)
                || brief.cue(Cue.STAGE, at)
                || brief.cue(Cue.SCENE_KEY, at)
                || brief.cue(Cue.PICTURE_KEY, at)
                || brief.cue(Cue.RANGE, at);
    }
}
