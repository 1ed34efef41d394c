package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/** Shots behind the names of stages: "Hook: ... Problem: ...", "BEFORE: ... AFTER: ...". */
final class StagedShots {
    private static final int LEAST = 3;

    private final BriefText brief;
    private final ShotItems items;

    StagedShots(BriefText brief, ShotItems items) {
        this.brief = brief;
        this.items = items;
    }

    /** "Hook: the empty shelf. Problem: ... Solution: ...". */
    boolean read() {
        int arguments = 0;
        List<int[]> found = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            // "- intro: the belt starts"
            boolean dashed =
                    i > 0
                            && LinedShots.isBullet(brief, i - 1)
                            && LinedShots.opensLine(brief, i - 1);
            boolean counted =
                    i > 0
                            && brief.cue(Cue.SONG_PART, i)
                            && (brief.cue(Cue.LAST, i - 1) || brief.cue(Cue.ORDINAL, i - 1))
                            && (i == 1 || !brief.sameClause(i - 2, i - 1));
            boolean opens =
                    LinedShots.opensLine(brief, i)
                            || dashed
                            || counted
                            || !brief.sameClause(i - 1, i);
            int mark = stageMark(i);
            boolean argued = brief.cue(Cue.ARGUMENT, i) && mark == i + 1;
            arguments += opens && argued ? 1 : 0;
            if (opens && mark > i && brief.tokens[i].quote < 0) {
                heads.add(i);
                found.add(new int[] {mark + 1, mark + 1});
            }
        }
        boolean matter = arguments > 1 && heads.size() - arguments < 2;
        if ((heads.size() < LEAST && !isComparison(heads, found)) || matter) {
            // "Problem: ... Solution: ... End: ..." says what it is about
            return false;
        }
        for (int h = 0; h < heads.size(); h++) {
            int limit = h + 1 < heads.size() ? heads.get(h + 1) : brief.size();
            found.get(h)[1] = items.end(found.get(h)[0], limit);
        }
        return items.addAll(found);
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
        boolean day = brief.isAny(at, Kind.HOUR, Kind.SEASON) || brief.cue(Cue.CALENDAR, at);
        if (day && brief.mark(at + 1, ':')) {
            return at + 1;
        }
        boolean to = brief.cue(Cue.RANGE, at + 1) || brief.cue(Cue.AND, at + 1);
        if (day && to && brief.cue(Cue.CALENDAR, at + 2) && brief.mark(at + 3, ':')) {
            return at + 3;
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
}
