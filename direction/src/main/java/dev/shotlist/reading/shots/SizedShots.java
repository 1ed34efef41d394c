package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots as sentences that name their size: "Wide of a bathroom. Close-up of a tap. Towel falls."
 */
final class SizedShots {
    private static final int LEAST_SIZED = 2;
    private static final int LONGEST = 24;
    private static final int LONGEST_UNSIZED = 8;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final WholePiece whole;

    SizedShots(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
        whole = new WholePiece(brief);
    }

    boolean read() {
        List<int[]> run = new ArrayList<>();
        int sized = 0;
        int at = 0;
        while (at < brief.size()) {
            int end = brief.sentenceEnd(at);
            boolean hasSize = isSized(at, end);
            if (hasSize || (!run.isEmpty() && isShort(at, end))) {
                run.add(new int[] {at, end});
                sized += hasSize ? 1 : 0;
            } else if (sized >= LEAST_SIZED) {
                break;
            } else if (hasWord(at, end)) {
                run.clear();
                sized = 0;
            }
            at = end;
        }
        if (sized < LEAST_SIZED) {
            return false;
        }
        run.forEach(sentence -> shots.add(sentence[0], sentence[1]));
        return shots.size() >= LEAST_SIZED;
    }

    private boolean isSized(int at, int end) {
        int first = at;
        while (first < end && !brief.tokens[first].isWord()) {
            first++;
        }
        boolean names = first < end && brief.is(Kind.SIZE, first);
        return names && end - at <= LONGEST && end - first > 2 && !brief.tokens[first].denied;
    }

    private boolean isShort(int at, int end) {
        return hasWord(at, end) && end - at <= LONGEST_UNSIZED && !whole.isMeant(at, end);
    }

    private boolean hasWord(int at, int end) {
        for (int i = at; i < end; i++) {
            if (brief.tokens[i].isWord()) {
                return true;
            }
        }
        return false;
    }
}
