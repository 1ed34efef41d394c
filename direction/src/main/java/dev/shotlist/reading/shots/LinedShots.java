package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Time;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots on lines of their own: with a dash or a dot under a heading that speaks of shots, without
 * any mark under "Scenes:", or behind the names of stages ("Hook: ...", "Problem: ...").
 */
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
    private final ShotBuilder shots;
    private final ShotItems items;
    private boolean isStaged;

    LinedShots(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
    }

    boolean read() {
        if (bulleted()) {
            return true;
        }
        isStaged = staged();
        return isStaged || underHeading() || keyed();
    }

    /** Whether the shots stand behind the names of stages, before which one may open the piece. */
    boolean isStaged() {
        return isStaged;
    }

    private boolean bulleted() {
        int first = -1;
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            if (opensLine(i) && isBullet(i)) {
                first = first < 0 ? i : first;
                found.add(new int[] {i + 1, items.end(i + 1, brief.size())});
            }
        }
        if (found.size() < 2 || first < 2) {
            return false;
        }
        return (headingOfShots(first) || areAllPictures(found)) && add(found);
    }

    /** Three or more lines without a heading, none of which speaks of the piece as a whole. */
    private boolean areAllPictures(List<int[]> found) {
        boolean seen = found.stream().anyMatch(this::showsWhere);
        int least = seen ? LEAST_WORDS - 1 : LEAST_WORDS;
        boolean hours = true;
        for (int[] item : found) {
            int behind = behindHour(item[0], item[1]);
            hours &= behind > item[0];
            item[0] = behind;
        }
        if (hours && found.size() >= LEAST_STAGES) {
            return true;
        }
        for (int[] item : found) {
            boolean picture = item[1] - item[0] >= least && !brief.tokens[item[0]].denied;
            for (int i = item[0]; i < item[1]; i++) {
                picture &=
                        isHour(i)
                                || (!brief.mark(i, ':')
                                        && !brief.tokens[i].isNumber()
                                        && !brief.isAny(i, NO_PICTURE));
            }
            if (!picture) {
                return false;
            }
        }
        return found.size() >= LEAST_STAGES;
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

    private boolean isBullet(int i) {
        return brief.mark(i, '-')
                || brief.mark(i, '*')
                || brief.tokens[i].key.equals("•")
                || brief.tokens[i].key.equals("·")
                || brief.tokens[i].key.equals("▪");
    }

    private boolean opensLine(int i) {
        return i == 0 || brief.tokens[i - 1].isBreak();
    }

    private boolean add(List<int[]> found) {
        int before = shots.size();
        for (int[] item : found) {
            shots.add(item[0], item[1]);
        }
        if (shots.size() - before < 2) {
            shots.cutTo(before);
            return false;
        }
        return true;
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

    /** "Szene: ... Szene: ...": the same key without a number, two at least. */
    private boolean keyed() {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i + 2 < brief.size(); i++) {
            boolean key =
                    opensLine(i)
                            && brief.cue(Cue.SCENE_KEY, i)
                            && brief.mark(i + 1, ':')
                            && brief.tokens[i + 2].isWord();
            if (key) {
                found.add(new int[] {i + 2, items.end(i + 2, brief.size())});
            }
        }
        return found.size() >= 2 && add(found);
    }

    /** "Hook: the empty shelf. Problem: ... Solution: ...". */
    private boolean staged() {
        int arguments = 0;
        List<int[]> found = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            // "- intro: the belt starts"
            boolean dashed = i > 0 && isBullet(i - 1) && opensLine(i - 1);
            boolean counted =
                    i > 0
                            && brief.cue(Cue.SONG_PART, i)
                            && (brief.cue(Cue.LAST, i - 1) || brief.cue(Cue.ORDINAL, i - 1))
                            && (i == 1 || !brief.sameClause(i - 2, i - 1));
            boolean opens = opensLine(i) || dashed || counted || !brief.sameClause(i - 1, i);
            int mark = stageMark(i);
            boolean argued = brief.cue(Cue.ARGUMENT, i) && mark == i + 1;
            arguments += opens && argued ? 1 : 0;
            if (opens && mark > i && brief.tokens[i].quote < 0) {
                heads.add(i);
                found.add(new int[] {mark + 1, mark + 1});
            }
        }
        boolean matter = arguments > 1 && heads.size() - arguments < 2;
        if ((heads.size() < LEAST_STAGES && !isComparison(heads, found)) || matter) {
            // "Problem: ... Solution: ... End: ..." says what it is about
            return false;
        }
        for (int h = 0; h < heads.size(); h++) {
            int limit = h + 1 < heads.size() ? heads.get(h + 1) : brief.size();
            found.get(h)[1] = items.end(found.get(h)[0], limit);
        }
        return add(found);
    }

    /** "BEFORE: a black oven door. AFTER: the lasagne behind it." */
    private boolean isComparison(List<Integer> heads, List<int[]> found) {
        if (heads.size() != 2) {
            return false;
        }
        for (int h = 0; h < heads.size(); h++) {
            int from = found.get(h)[0];
            boolean other = !brief.cue(Cue.BEFORE_AFTER, heads.get(h));
            for (int i = from; i < items.end(from, brief.size()); i++) {
                other |= brief.isAny(i, Kind.PLATFORM, Kind.UNIT, Kind.FORMAT);
            }
            if (other) {
                return false;
            }
        }
        return true;
    }

    /** The colon or dash behind a stage's name, or the same place. */
    private int stageMark(int at) {
        // "Morgens: rolls in a basket", "Monday: he forgets his lunch"
        boolean day = brief.is(Kind.HOUR, at) || brief.cue(Cue.CALENDAR, at);
        if (day && brief.mark(at + 1, ':')) {
            return at + 1;
        }
        if (!brief.cue(Cue.STAGE, at)) {
            return at;
        }
        // "Letzter Refrain:", "Refrão final:", "Dernier refrain, ..."
        int mark =
                at + 1 < brief.size()
                                && (brief.tokens[at + 1].isNumber()
                                        || brief.cue(Cue.STAGE, at + 1)
                                        || brief.cue(Cue.LAST, at + 1)
                                        || brief.cue(Cue.SONG_PART, at + 1)
                                        || brief.cue(Cue.SCENE_KEY, at + 1))
                        ? at + 2
                        : at + 1;
        boolean song = brief.cue(Cue.SONG_PART, at) && brief.mark(mark, ',');
        return song || brief.mark(mark, ':') || brief.mark(mark, '=') || brief.mark(mark, '-')
                ? mark
                : at;
    }

    /** "Scenes:" with nothing behind it, and short lines under it up to an empty line. */
    private boolean underHeading() {
        for (Kind kind : new Kind[] {Kind.SHOT_LIST_MARK, Kind.SCENE_WORD}) {
            for (Hit hit : brief.all(kind)) {
                int colon = hit.end();
                if (!brief.mark(colon, ':')
                        || colon + 1 >= brief.size()
                        || !brief.tokens[colon + 1].isBreak()) {
                    continue;
                }
                List<int[]> found = new ArrayList<>();
                int at = colon + 2;
                while (at < brief.size() && !brief.tokens[at].isBreak() && !isKey(at)) {
                    int end = lineEnd(at);
                    found.add(new int[] {at, end});
                    at = end + 1;
                }
                if (found.size() >= 2 && add(found)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < brief.size() && !brief.tokens[end].isBreak()) {
            end++;
        }
        return end;
    }

    /** "Music: ...": the next heading. */
    private boolean isKey(int at) {
        return brief.mark(at + 1, ':') || brief.mark(at + 2, ':');
    }
}
