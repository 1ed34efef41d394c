package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.List;

/** Whether the items of a list open with how near the camera is. */
final class SizedItems {
    private static final int LONGEST_SIZE = 8;

    private final BriefText brief;

    SizedItems(BriefText brief) {
        this.brief = brief;
    }

    /** "- Gros plan : le malt", "- ECU: a nozzle": half of them say how near the camera is. */
    boolean are(List<int[]> found) {
        int sized = 0;
        for (int[] item : found) {
            for (int i = item[0]; i < item[1] && i < item[0] + LONGEST_SIZE; i++) {
                if (brief.mark(i, ':') || brief.mark(i, '-')) {
                    sized += isSize(item[0], i) ? 1 : 0;
                    break;
                }
            }
        }
        return sized * 2 >= found.size();
    }

    private boolean isSize(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.isAny(i, Kind.SIZE, Kind.MOVE) || brief.cue(Cue.SCENE_KEY, i)) {
                return true;
            }
        }
        return false;
    }
}
