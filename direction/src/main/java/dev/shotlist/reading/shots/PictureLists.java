package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;

/**
 * Pictures told without any word of order: "A street asleep, somebody shuts a car door, a dog that
 * does not bark.", "what we imagine is this: an old key turns; a door opens".
 */
final class PictureLists {
    private static final int LEAST = 3;
    private static final int LONGEST_ITEM = 18;
    private static final int SHORTEST_ITEM = 2;
    private static final int LONGEST_LEAD = 4;
    private static final int LONGEST_SUBJECT = 2;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final WholePiece whole;

    PictureLists(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
        whole = new WholePiece(brief);
    }

    boolean read() {
        int at = 0;
        while (at < brief.size()) {
            int end = Math.max(at + 1, brief.sentenceEnd(at));
            int colon = colon(at, end);
            boolean text = colon >= 0 && isOfText(at, colon);
            if (!text && (told(colon < 0 ? at : colon + 1, end, colon >= 0) || imagined(at, end))) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** "All of this must be readable on screen: ..." */
    private boolean isOfText(int from, int colon) {
        for (int i = from; i < colon; i++) {
            if (brief.is(Kind.TEXT_WORD, i) || brief.cue(Cue.SCREEN, i)) {
                return true;
            }
        }
        return false;
    }

    /** "I picture a vineyard in fog, hands that cut, a barrel rolling", without a colon. */
    private boolean imagined(int from, int to) {
        for (int i = from; i < to && i < from + LONGEST_LEAD; i++) {
            Hit mark = brief.at(Kind.SHOT_LIST_MARK, i);
            if (mark != null
                    && brief.tokens[i].quote < 0
                    && !brief.tokens[i].denied
                    && brief.tokens[mark.end() - 1].isWord()
                    && told(mark.end(), to, true)) {
                return true;
            }
        }
        return false;
    }

    /** The "and" before the last picture, where three words and more stand on both sides; or 0. */
    private int and(int from, int to) {
        for (int i = from + LEAST; i + LEAST < to; i++) {
            boolean opens = brief.cue(Cue.ARTICLE, i + 1) || brief.cue(Cue.ONE, i + 1);
            if (opens && brief.cue(Cue.AND, i) && !ShotItems.isInBracket(brief, i, from)) {
                return i;
            }
        }
        return 0;
    }

    private int colon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.mark(i, ':') && brief.tokens[i].quote < 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean told(int from, int end, boolean headed) {
        int to = beforeLast(from, end);
        while (to > from && brief.mark(to - 1, ',')) {
            to--;
        }
        char mark = count(';', from, to) >= LEAST - 1 ? ';' : ',';
        int items = 0;
        int pictures = 0;
        int terse = 0;
        boolean opens = false;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && brief.mark(i, mark) && isLastWord(i + 1, to)) {
                // "..., semaforo verde, via"
                continue;
            }
            if (i == to || (brief.mark(i, mark) && !ShotItems.isInBracket(brief, i, start))) {
                int first = words(start, i);
                if (first < 0 || isOther(first, i)) {
                    return false;
                }
                boolean picture = isPicture(first, i);
                boolean does = !picture && isTelegraphic(first, i) && !whole.opensWith(first, i);
                terse += does ? 1 : 0;
                opens |= (picture || does) && items == 0;
                items++;
                pictures += picture ? 1 : 0;
                start = i + 1;
            }
        }
        // without a heading every part must be one, behind a colon or in a longer list nearly all;
        // "we keep thinking about petrol stations, a thermos, ..." opens with what somebody does
        pictures += items > LEAST ? terse : 0;
        int few = to < end ? LEAST - 1 : LEAST;
        int least = headed || items > LEAST ? Math.max(few, items - 1) : items;
        if (items < LEAST || pictures < least || !(headed || opens)) {
            return false;
        }
        int before = shots.size();
        start = from;
        for (int i = from; i <= to; i++) {
            boolean parts = brief.mark(i, mark) && !ShotItems.isInBracket(brief, i, start);
            int and = i == to ? and(start, to) : 0;
            if (and > 0) {
                shots.add(start, and);
                start = and + 1;
            }
            if (i == to || parts) {
                shots.add(start, i);
                start = i + 1;
            }
        }
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** Before ", and at the end somebody opens the tin": the closing shot is read by its word. */
    private int beforeLast(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Hit order = brief.at(Kind.ORDER, i);
            if (order != null && order.value().equals("last") && brief.tokens[i].quote < 0) {
                boolean parted = brief.cue(Cue.AND, i - 1) || brief.mark(i - 1, ',');
                return brief.cue(Cue.AND, i) ? i : parted ? i - 1 : to;
            }
        }
        return to;
    }

    private boolean isLastWord(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        return words == 1;
    }

    private int count(char mark, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += brief.mark(i, mark) ? 1 : 0;
        }
        return count;
    }

    /** The first word of an item; -1 for one that is too short or too long to be a picture. */
    private int words(int from, int to) {
        int first = from;
        while (first < to && (!brief.tokens[first].isWord() || brief.cue(Cue.AND, first))) {
            first++;
        }
        int length = to - first;
        for (int i = first; i < to; i++) {
            length -= ShotItems.isInBracket(brief, i, first) ? 1 : 0;
        }
        boolean lengthy = length > (and(first, to) > 0 ? 2 * LONGEST_ITEM : LONGEST_ITEM);
        return length < SHORTEST_ITEM || lengthy ? -1 : first;
    }

    private boolean isOther(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].quote >= 0
                    || brief.tokens[i].header
                    || brief.tokens[i].aside
                    || brief.isAny(
                            i,
                            Kind.PLATFORM,
                            Kind.CTA_MARK,
                            Kind.RATIO,
                            Kind.FORMAT,
                            Kind.VIDEO_WORD,
                            Kind.SCENE_WORD,
                            Kind.MUST,
                            Kind.VOICE,
                            Kind.GENRE,
                            Kind.OFFER,
                            Kind.AUDIENCE_MARK,
                            Kind.BRAND_MARK,
                            Kind.MUSIC_WORD)) {
                return true;
            }
        }
        return brief.tokens[from].denied;
    }

    /** It opens with somebody or with a thing that an article brings in. */
    private boolean isPicture(int first, int to) {
        boolean somebody =
                brief.cue(Cue.SOMEBODY, first) || brief.isAny(first, Kind.PERSON, Kind.PROP);
        boolean thing =
                brief.cue(Cue.ONE, first)
                        || brief.cue(Cue.ARTICLE, first)
                        || brief.isAny(first, Kind.NUMBER);
        // "at the 7th floor the water", "behind the smallest, a child"
        boolean placed = brief.cue(Cue.PREPOSITION, first) && to - first > SHORTEST_ITEM;
        return (somebody || thing || placed) && !whole.opensWith(first, to);
    }

    /** "postbox swallows it", "skeins dripping on a line": a thing without article does it. */
    private boolean isTelegraphic(int first, int to) {
        if (brief.language != Language.EN || brief.is(Kind.STOP, first)) {
            return false;
        }
        for (int i = first + 1; i < to && i <= first + LONGEST_SUBJECT; i++) {
            String key = brief.tokens[i].key;
            boolean goesOn =
                    i + 1 < to
                            && (brief.cue(Cue.ARTICLE, i + 1)
                                    || brief.cue(Cue.ONE, i + 1)
                                    || brief.cue(Cue.THEM, i + 1)
                                    || brief.cue(Cue.PREPOSITION, i + 1));
            boolean does = goesOn && (key.endsWith("s") || key.endsWith("ed")) && key.length() > 3;
            if (does || (key.endsWith("ing") && key.length() > 4)) {
                return true;
            }
            if (brief.is(Kind.STOP, i)) {
                return false;
            }
        }
        return false;
    }
}
