package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import dev.shotlist.reading.text.WholePiece;

/** Shots in one list that has no heading: with arrows or with marks between its pictures. */
final class ListedShots {
    private static final int LONGEST_HEADING = 4;
    private static final int LONGEST_LEAD = 16;
    private static final int LEAST_SEPARATED = 3;

    private final BriefText brief;
    private final ShotItems items;
    private final WholePiece whole;

    ListedShots(BriefText brief, ShotItems items) {
        this.brief = brief;
        this.items = items;
        whole = new WholePiece(brief);
    }

    boolean read() {
        return arrows() || separated();
    }

    /**
     * "empty changing room / steam on the windows / lights going off": pictures, and no heading.
     */
    private boolean separated() {
        int at = 0;
        while (at < brief.size()) {
            int end = brief.sentenceEnd(at);
            for (char mark : ShotItems.SPACED) {
                int from = behindColon(at, end, mark);
                if (items.count(mark, from, end) >= LEAST_SEPARATED
                        && arePictures(mark, from, end)
                        && holdsPhrases(mark, from, end)
                        && items.split(from, LEAST_SEPARATED + 1)) {
                    return true;
                }
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    /** No item opens with what the piece is to be, and one in five at most touches on it. */
    private boolean arePictures(char mark, int from, int end) {
        int touching = 0;
        int items = 0;
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || brief.mark(i, mark)) {
                boolean sound = i - start == 1 && brief.is(Kind.GENRE, start);
                boolean other =
                        (whole.opensWith(start, i) && !sound) || brief.is(Kind.UNIT, start + 1);
                if (other || brief.is(Kind.NEG, start)) {
                    return false;
                }
                touching += whole.isMeant(start, i) && !isDeniedInside(start, i) ? 1 : 0;
                items++;
                start = i + 1;
            }
        }
        return touching <= items / 5;
    }

    /** "the lid won't open": what somebody fails to do is seen. */
    private boolean isDeniedInside(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (brief.cue(Cue.DENIES_VERB, i) || brief.cue(Cue.DENIED_VERB, i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last colon in front of the first mark: "Fuchs, 15 s, TikTok: key / door". */
    private int behindColon(int from, int end, char mark) {
        int start = from;
        for (int i = from; i < end && !items.isSpaced(i, mark); i++) {
            boolean free = brief.mark(i, ':') && i + 1 < end && !brief.tokens[i + 1].glued;
            boolean stop = brief.mark(i, '.') && i + 1 < end && !brief.tokens[i + 1].glued;
            boolean near = brief.mark(i, ':') && i < from + LONGEST_HEADING;
            start = free || stop || near ? i + 1 : start;
        }
        return start;
    }

    /**
     * Single words between marks are moods or labels; most pictures take two, and in a long row one
     * of four at least.
     */
    private boolean holdsPhrases(char mark, int from, int end) {
        int parts = 1;
        int words = 0;
        for (int i = from; i < end; i++) {
            parts += brief.mark(i, mark) ? 1 : 0;
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        return words >= 2 * parts || (parts >= LONG_ROW && 4 * words >= 5 * parts);
    }

    /** So many parts are no name and no choice. */
    private static final int LONG_ROW = 5;

    private boolean arrows() {
        int count = 0;
        int first = -1;
        for (int i = 0; i < brief.size(); i++) {
            if (items.isArrow(i)) {
                count++;
                first = first < 0 ? i : first;
            }
        }
        if (count < 2) {
            return false;
        }
        int start = first;
        while (start > 0
                && brief.tokens[start - 1].sentence == brief.tokens[first].sentence
                && !endsLead(start - 1)
                && first - start < LONGEST_LEAD) {
            start--;
        }
        return items.split(start, 3);
    }

    /** A colon, the end of a sentence that goes on small, a picture sign. */
    private boolean endsLead(int at) {
        return brief.mark(at, ':')
                || (brief.mark(at, '.') && !brief.tokens[at + 1].glued)
                || brief.tokens[at].shape == Token.Shape.SYMBOL;
    }
}
