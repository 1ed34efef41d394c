package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;

/** What stands in front of the first "then": "fog over the ridge, then laces". */
final class LeadIn {
    private static final int LONGEST_PICTURE = 14;
    private static final int LONGEST = 24;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;
    private final WholePiece whole;

    LeadIn(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
        whole = new WholePiece(brief);
    }

    void read(Hit then) {
        int end = then.start();
        while (end > 0
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()
                && brief.tokens[end - 1].quote < 0) {
            end--;
        }
        if (end == 0 || brief.tokens[end - 1].line < brief.tokens[then.start()].line - 1) {
            return;
        }
        boolean ownSentence = brief.tokens[then.start()].sentence != brief.tokens[end - 1].sentence;
        int from = start(end, ownSentence);
        for (int i = from; i < end; i++) {
            if (brief.isAny(i, Kind.PLATFORM, Kind.UNIT, Kind.CTA_MARK, Kind.RATIO, Kind.FORMAT)) {
                if (ownSentence) {
                    return;
                }
                from = i + 1;
            }
        }
        for (int i = end - 2; i > from; i--) {
            if (ShotWording.shows(brief, i) && !brief.tokens[i].denied) {
                from = i + 1;
                break;
            }
        }
        while (from < end
                && (!brief.tokens[from].isWord()
                        || (brief.is(Kind.SHOW, from) && !brief.is(Kind.STOP, from)))) {
            from++;
        }
        if (!ownSentence && isStory(end)) {
            items.cut(storyStart(end), end);
        } else if (!ownSentence && isListOfPictures(end)) {
            items.cut(storyStart(end), end);
        } else if (!ownSentence && opensWithShowing(end)) {
            items.cut(showListStart(end), end);
        } else if (end - from >= 2) {
            shots.add(from, end);
        }
    }

    /**
     * "Cabbage being salted, bubbles in brine, somebody's face": three or more, all of them shown.
     */
    boolean isListOfPictures(int end) {
        int start = storyStart(end);
        int from = start;
        int pictures = 0;
        for (int i = start; i <= end; i++) {
            if (i == end || brief.mark(i, ',')) {
                if (i - from < 2 || i - from > LONGEST_PICTURE || isOther(from, i)) {
                    return false;
                }
                pictures++;
                from = i + 1;
            }
        }
        return pictures >= 3;
    }

    /** "chalk clouds" are seen; "chalk and cream" says how the piece looks. */
    private boolean isOther(int from, int to) {
        boolean seen = false;
        for (int i = from + 1; i < to && i < from + 3; i++) {
            seen |= brief.tokens[i].isWord() && !brief.is(Kind.COLOR, i) && !brief.cue(Cue.AND, i);
        }
        return whole.isMeant(brief.is(Kind.COLOR, from) && seen ? from + 2 : from, to);
    }

    /** "show the dough being slapped, the oven door, then a slice": a list leads up to "then". */
    private boolean opensWithShowing(int end) {
        return showListStart(end) > 0;
    }

    private int showListStart(int end) {
        int first = brief.sentenceStart(end - 1);
        for (int i = first; i < end && i < first + 6; i++) {
            if (ShotWording.shows(brief, i) && !brief.tokens[i].denied) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * "ele ressona, ela vai dormir para o sofá, depois ...": somebody does something in each part.
     */
    private boolean isStory(int end) {
        int parts = 0;
        boolean begins = true;
        for (int i = storyStart(end); i < end; i++) {
            if (begins && brief.tokens[i].isWord()) {
                if (!brief.cue(Cue.SOMEBODY, i) && !brief.is(Kind.PERSON, i)) {
                    return false;
                }
                parts++;
                begins = false;
            }
            begins |= brief.mark(i, ',');
        }
        return parts >= 2;
    }

    int storyStart(int end) {
        int start = brief.sentenceStart(end - 1);
        for (int i = start; i + 1 < end; i++) {
            if (brief.mark(i, ':') && !brief.tokens[i + 1].glued) {
                return i + 1;
            }
        }
        return start;
    }

    private int start(int end, boolean ownSentence) {
        int sentence = brief.tokens[end - 1].sentence;
        int start = end;
        int clause = end;
        while (start > 0
                && brief.tokens[start - 1].sentence == sentence
                && end - start < LONGEST
                && !brief.mark(start - 1, ':')) {
            start--;
            if (clause == end && brief.mark(start, ',') && end - start > 2) {
                clause = start + 1;
            }
        }
        return ownSentence || clause == end ? start : clause;
    }
}
