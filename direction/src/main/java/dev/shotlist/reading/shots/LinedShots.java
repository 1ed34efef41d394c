package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Time;
import java.util.ArrayList;
import java.util.List;

/** Shots on lines of their own with a dash or a dot, most often under a heading of shots. */
final class LinedShots {
    private static final int LEAST_STAGES = 3;
    private static final Kind[] NO_PICTURE = {
        Kind.PLATFORM,
        Kind.UNIT,
        Kind.FORMAT,
        Kind.RATIO,
        Kind.CTA_MARK,
        Kind.NEG,
        Kind.AUDIENCE_MARK,
        Kind.BRAND_MARK,
        Kind.OFFER,
        Kind.ATTRIBUTE,
        Kind.VOICE,
        Kind.TEXT_WORD,
        Kind.GENRE,
        Kind.MUSIC_WORD
    };
    private static final int LEAST_WORDS = 3;
    private static final double HOUR = 3600;

    private final BriefText brief;
    private final ShotItems items;

    LinedShots(BriefText brief, ShotItems items) {
        this.brief = brief;
        this.items = items;
    }

    boolean read() {
        int first = -1;
        List<int[]> found = new ArrayList<>();
        // a bullet that ends the brief has nothing behind it
        for (int i = 0; i + 1 < brief.size(); i++) {
            if (opensLine(brief, i) && isBullet(brief, i)) {
                first = first < 0 ? i : first;
                found.add(new int[] {i + 1, items.itemEnd(i + 1, brief.size())});
            }
        }
        if (found.size() < 2 || first < 2) {
            return false;
        }
        return headingOfShots(first)
                ? !areDemands(found) && items.addAll(found)
                : areAllPictures(found) && items.count(found);
    }

    /** "- £14.80 an hour - must be said: ... - no thumbs up": half of them demand something. */
    private boolean areDemands(List<int[]> found) {
        int demands = 0;
        for (int[] item : found) {
            boolean demand = brief.tokens[item[0]].denied || brief.is(Kind.NEG, item[0]);
            for (int i = item[0]; i < item[1]; i++) {
                demand |=
                        brief.cue(Cue.MONEY, i)
                                || (i < item[0] + LEAST_WORDS
                                        && brief.isAny(i, Kind.MUST, Kind.CTA, Kind.OFFER));
            }
            demands += demand ? 1 : 0;
        }
        return demands * 2 >= found.size();
    }

    /**
     * Three or more lines without a heading, none of which opens with what the piece as a whole is
     * to be. One in four may touch on it, one in three be a word or two: "- a rolling pin".
     */
    private boolean areAllPictures(List<int[]> found) {
        boolean seen = found.stream().anyMatch(this::showsWhere);
        int least = seen ? LEAST_WORDS - 1 : LEAST_WORDS;
        boolean hours = true;
        for (int[] item : found) {
            int behind = behindHour(item[0], item[1]);
            hours &= behind > item[0];
            item[0] = behind;
        }
        if ((hours || new SizedItems(brief).are(found)) && found.size() >= LEAST_STAGES) {
            return true;
        }
        int touching = 0;
        int small = 0;
        for (int[] item : found) {
            int first = touch(item);
            boolean opens = first - item[0] < 2 && !brief.is(Kind.ATTRIBUTE, first);
            if (brief.tokens[item[0]].denied || opens || isFact(item)) {
                return false;
            }
            // "- end on the slate: 'Ask us'" is one of them
            touching += first < item[1] && !brief.is(Kind.ORDER, item[0]) ? 1 : 0;
            small += item[1] - item[0] < least ? 1 : 0;
        }
        return found.size() >= LEAST_STAGES
                && touching <= found.size() / 4
                && small <= (seen ? found.size() / 3 : 0);
    }

    /** "- must be said: ...", "- workshops from £35", "- book on our site": no picture at all. */
    private boolean isFact(int[] item) {
        for (int i = item[0]; i < item[1]; i++) {
            boolean money = "£€$".contains(brief.tokens[i].key) && !brief.tokens[i].isWord();
            if (money
                    || (brief.tokens[i].quote >= 0 && i < item[0] + LEAST_WORDS)
                    || (brief.is(Kind.MUST, i) && brief.over(Kind.ORDER, item[0]) == null)
                    || (i == item[0] && brief.is(Kind.CTA, i))) {
                return true;
            }
        }
        return false;
    }

    /** Where an item comes to speak of the piece as a whole, or far behind it. */
    private int touch(int[] item) {
        for (int i = item[0]; i < item[1]; i++) {
            boolean picture =
                    isHour(i)
                            || (!brief.mark(i, ':')
                                    && !brief.tokens[i].isNumber()
                                    && !brief.isAny(i, NO_PICTURE));
            if (!picture) {
                return i;
            }
        }
        return item[1] + LEAST_STAGES;
    }

    /** "8 pm: the gates open", "midnight: ...": what stands behind the time of day. */
    private int behindHour(int from, int to) {
        int colon = from;
        while (colon < to && colon <= from + LEAST_WORDS && !brief.mark(colon, ':')) {
            colon++;
        }
        boolean hour = colon == from + 1;
        for (int i = from; i < colon; i++) {
            hour |= brief.tokens[i].isNumber() || brief.is(Kind.HOUR, i);
        }
        return hour && colon + 1 < to && brief.mark(colon, ':') ? colon + 1 : from;
    }

    /** "the team leaves at 5 pm" */
    private boolean isHour(int at) {
        boolean number = brief.tokens[at].isNumber() && brief.is(Kind.UNIT, at + 1);
        boolean unit = brief.is(Kind.UNIT, at) && brief.tokens[at - 1].isNumber();
        Time time = number ? Time.at(brief, at) : unit ? Time.at(brief, at - 1) : null;
        return time != null && time.unit() >= HOUR;
    }

    /** "steam on the window", "granny who laughs": a picture, and no bare word of praise. */
    private boolean showsWhere(int[] item) {
        for (int i = item[0] + 1; i < item[1] - 1; i++) {
            if (brief.cue(Cue.PREPOSITION, i) || brief.cue(Cue.RELATIVE, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isBullet(BriefText brief, int i) {
        return brief.mark(i, '-')
                || brief.mark(i, '*')
                || brief.tokens[i].key.equals("•")
                || brief.tokens[i].key.equals("·")
                || brief.tokens[i].key.equals("▪");
    }

    private static boolean opensLine(BriefText brief, int i) {
        return i == 0 || brief.tokens[i - 1].isBreak();
    }

    private boolean headingOfShots(int bullet) {
        int i = bullet - 1;
        while (i > 0 && brief.tokens[i].isBreak()) {
            i--;
        }
        int line = brief.tokens[i].line;
        for (; i >= 0 && brief.tokens[i].line == line; i--) {
            if (brief.isAny(i, Kind.SHOT_LIST_MARK, Kind.SCENE_WORD)) {
                return true;
            }
        }
        return false;
    }
}
