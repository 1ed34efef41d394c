package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;
import java.util.ArrayList;
import java.util.List;

/**
 * A story in sentences that a short one closes: "An old man prunes a vine. A girl brings him water.
 * She puts down two glasses. That's it."
 */
final class ClosedStory {
    private static final int LEAST = 3;
    private static final int LONGEST = 36;
    private static final int SHORTEST = 2;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final WholePiece whole;

    ClosedStory(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
        whole = new WholePiece(brief);
    }

    boolean read() {
        for (Hit over : brief.all(Kind.LIST_END)) {
            boolean alone =
                    brief.firstOfSentence(over.start())
                            && (over.end() >= brief.size() || !brief.tokens[over.end()].isWord())
                            && brief.tokens[over.start()].quote < 0;
            if (alone && (add(sentences(over.start())) || row(over.start()))) {
                return true;
            }
        }
        return false;
    }

    /** "La farina a fontana, l'uovo rotto nel mezzo, il mattarello. Tutto qui.": one sentence. */
    private boolean row(int over) {
        int end = brief.sentenceStart(over);
        int start = end > 0 ? brief.sentenceStart(end - 1) : end;
        for (int i = start; i + 1 < end; i++) {
            start = brief.mark(i, ':') && !brief.tokens[i + 1].glued ? i + 1 : start;
        }
        List<int[]> found = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end && start < end; i++) {
            if (i == end || brief.mark(i, ',')) {
                if (whole.isMeant(from, i) || JobTalk.within(brief, from, i)) {
                    return false;
                }
                found.add(new int[] {from, i});
                from = i + 1;
            }
        }
        return found.size() > LEAST && add(found);
    }

    /** Those in front, back to one that is about the piece or the job. */
    private List<int[]> sentences(int over) {
        List<int[]> told = new ArrayList<>();
        int end = brief.sentenceStart(over);
        while (end > 0) {
            int start = brief.sentenceStart(end - 1);
            int first = start;
            while (first < end && !brief.tokens[first].isWord()) {
                first++;
            }
            if (first < end && !isTold(first, end)) {
                break;
            }
            if (first < end) {
                told.addFirst(new int[] {first, end});
            }
            end = start;
        }
        return told;
    }

    private boolean isTold(int from, int to) {
        boolean spoken =
                brief.cue(Cue.GREETING, from)
                        || brief.cue(Cue.IMPERATIVE, from)
                        || brief.tokens[from].denied
                        || brief.tokens[from].header
                        || brief.tokens[from].aside
                        || (brief.cue(Cue.WE, from) && !brief.cue(Cue.SOMEBODY, from));
        if (spoken
                || to - from < SHORTEST
                || to - from > LONGEST
                || whole.opensWith(from, to)
                || JobTalk.within(brief, from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean announces = brief.is(Kind.SHOT_LIST_MARK, i) && !brief.cue(Cue.SHOW_VERB, i);
            if (announces
                    || brief.isAny(i, Kind.VIDEO_WORD, Kind.PLATFORM, Kind.UNIT, Kind.SCENE_WORD)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(List<int[]> told) {
        if (told.size() < LEAST) {
            return false;
        }
        int before = shots.size();
        told.forEach(one -> shots.add(one[0], one[1]));
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }
}
