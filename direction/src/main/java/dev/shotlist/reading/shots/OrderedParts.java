package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;

/** What one word of order brings: one shot, or several where its sentence goes on to others. */
final class OrderedParts {
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST = 14;

    private final BriefText brief;
    private final ShotBuilder shots;

    OrderedParts(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
    }

    /** "It opens on a street; a man runs; a girl opens an umbrella": parts of one sentence. */
    void add(int place, Hit order, int limit) {
        int from = behindPlace(behindRemark(order.end(), limit), limit);
        int first = from;
        int end = limit;
        if (isDoneThen(order)) {
            subject(place, order, end);
            return;
        }
        while (end > from && brief.mark(end - 1, ';')) {
            end--;
        }
        int at = place;
        for (int i = from; i < end; i++) {
            if (brief.mark(i, ';')) {
                int before = shots.size();
                shots.add(at, from, i, null, false);
                at += shots.size() - before;
                from = i + 1;
            }
        }
        boolean parted = from > first;
        if (isAmid(order) && !parted && parts(at, from, end)) {
            return;
        }
        boolean last = order.value().equals("last");
        if (!last && !parted) {
            for (int i = from; i < end; i++) {
                boolean parts =
                        brief.mark(i, ',') && isOwn(from, i + 1, end) && brief.tokens[i].quote < 0;
                if (parts) {
                    int before = shots.size();
                    shots.add(at, from, i, null, false);
                    at += shots.size() - before;
                    from = i + 1;
                }
            }
        }
        int and = isAmid(order) && !parted ? and(from, end) : end;
        if (and < end) {
            int before = shots.size();
            shots.add(at, from, and, null, false);
            at += shots.size() - before;
            from = and + 1;
        }
        shots.add(at, from, end, null, last);
    }

    /** "Next, and Mr Adeyemi insists on this, the conservator": behind what is remarked. */
    private int behindRemark(int order, int end) {
        int from = behindTalk(order, end);
        if (!brief.mark(from, ',') || !brief.cue(Cue.AND, from + 1)) {
            return from;
        }
        for (int i = from + 2; i + 1 < end; i++) {
            if (brief.mark(i, ',')) {
                boolean thing = brief.cue(Cue.ARTICLE, i + 1) || brief.cue(Cue.ONE, i + 1);
                return thing ? i + 1 : from;
            }
        }
        return from;
    }

    /** "the last shot so I'll start there: a woman", "the very first thing we see should be". */
    private int behindTalk(int from, int end) {
        int at = from;
        while (at < end - 1
                && (brief.cue(Cue.MODAL, at) || brief.cue(Cue.COPULA, at))
                && (at > from || brief.cue(Cue.MODAL, at))) {
            at++;
        }
        boolean film = brief.cue(Cue.ARTICLE, at) && brief.is(Kind.VIDEO_WORD, at + 1);
        if (film && (brief.cue(Cue.WISHED, at + 2) || brief.mark(at + 2, ','))) {
            // "a abrir o filme quero as traineiras"
            return at + 3;
        }
        int far = brief.cue(Cue.REASONS, at) ? 2 * LONGEST_TALK : LONGEST_TALK;
        for (int i = at; i < end && i <= at + far; i++) {
            if (brief.mark(i, ':')) {
                return i + 1;
            }
            boolean thing = brief.cue(Cue.ARTICLE, i) || brief.cue(Cue.ONE, i);
            if ((thing && far == LONGEST_TALK) || brief.tokens[i].quote >= 0) {
                return at;
            }
        }
        return at;
    }

    private static final int LONGEST_TALK = 7;

    /** "A schoolchild then puts an ear to the glass": who does it stands in front. */
    boolean isDoneThen(Hit order) {
        int start = brief.clauseStart(order.start());
        int words = order.start() - start;
        boolean plain = true;
        for (int i = start; i < order.start(); i++) {
            plain &= brief.tokens[i].isWord() && !brief.cue(Cue.SHOT_FILLER, i);
        }
        return brief.cue(Cue.THEN, order.start())
                && order.length() == 1
                && plain
                && words > 1
                && words <= LONGEST_SUBJECT
                && brief.firstOfSentence(start)
                && order.end() < brief.size()
                && brief.tokens[order.end()].isWord()
                && (brief.cue(Cue.ONE, start)
                        || brief.cue(Cue.ARTICLE, start)
                        || brief.is(Kind.OUR, start)
                        || brief.is(Kind.PERSON, start));
    }

    private void subject(int place, Hit order, int limit) {
        int end = limit;
        while (end > order.end() && !brief.tokens[end - 1].isWord()) {
            end--;
        }
        int start = brief.clauseStart(order.start());
        String words =
                Phrases.oneLine(brief.slice(start, order.start()))
                        + " "
                        + Phrases.oneLine(brief.slice(order.end(), end));
        shots.addWorded(place, start, end, words);
    }

    private static final int LONGEST_SUBJECT = 5;

    /** "in between put the soap being cut and the shelves": two pictures, most of the time. */
    boolean isAmid(Hit order) {
        for (int i = order.start(); i < order.end(); i++) {
            if (brief.cue(Cue.AMID, i) || (brief.mark(i, ':') && order.length() == 1)) {
                return true;
            }
        }
        return false;
    }

    /** "in mezzo la camera d'aria, i raggi, la catena": each comma and the "and" part them. */
    private boolean parts(int place, int from, int end) {
        int commas = 0;
        for (int i = from + 1; i < end; i++) {
            commas += brief.mark(i, ',') && brief.tokens[i].quote < 0 ? 1 : 0;
        }
        if (commas == 0 || (commas == 1 && behindPlace(from, end) == from)) {
            return false;
        }
        int at = place;
        int start = behindPlace(from, end);
        int seen = 0;
        for (int i = from; i < start; i++) {
            seen += brief.mark(i, ',') ? 1 : 0;
        }
        for (int i = start; i <= end; i++) {
            boolean comma = i < end && brief.mark(i, ',');
            boolean and = i < end && seen == commas && brief.cue(Cue.AND, i) && i > start;
            if (comma || and || i == end) {
                int before = shots.size();
                shots.add(at, start, i, null, false);
                at += shots.size() - before;
                seen += comma ? 1 : 0;
                start = i + 1;
            }
        }
        return true;
    }

    /** "in the middle, between the boats and the bread, hands": behind what says where. */
    private int behindPlace(int from, int end) {
        int first = from;
        while (first < end && !brief.tokens[first].isWord()) {
            first++;
        }
        if (!brief.cue(Cue.AMID, first)) {
            return from;
        }
        boolean two = false;
        for (int i = first; i + 1 < end; i++) {
            two |= brief.cue(Cue.AND, i);
            if (brief.mark(i, ',')) {
                return two ? i + 1 : from;
            }
        }
        return from;
    }

    /** The one "and" before an article, with enough on either side; or the end. */
    private int and(int from, int end) {
        int found = end;
        for (int i = from + LEAST_PART; i + LEAST_PART < end; i++) {
            if (brief.cue(Cue.AND, i)
                    && (brief.cue(Cue.ARTICLE, i + 1) || brief.cue(Cue.ONE, i + 1))) {
                if (found < end) {
                    return end;
                }
                found = i;
            }
        }
        return found;
    }

    /** "..., a girl reading under a table", "..., she laughs", "... and the final card". */
    private boolean isOwn(int from, int at, int end) {
        int first = brief.cue(Cue.AND, at) ? at + 1 : at;
        int comma = first;
        while (comma < end && !brief.mark(comma, ',')) {
            comma++;
        }
        boolean somebody =
                brief.cue(Cue.SOMEBODY, first)
                        && !brief.cue(Cue.WE, first)
                        && !brief.is(Kind.NUMBER, first);
        boolean title = first > at && comma - first <= LONGEST_TITLE && closes(first, comma);
        boolean alone = at - from > LEAST_PART;
        // "eine Schublade, die sich schließt", "der Kessel, der Braumeister schnuppert"
        boolean article =
                brief.cue(Cue.ARTICLE, first)
                        && !brief.cue(Cue.ALL, first)
                        && (!brief.cue(Cue.RELATIVE, first)
                                || (first + 1 < end && brief.tokens[first + 1].capital));
        return title
                || (alone && somebody && comma - first > 1 && comma - first <= LONGEST)
                || ((brief.cue(Cue.ONE, first) || article)
                        && comma - first >= (brief.cue(Cue.ONE, first) ? LEAST_OWN : LEAST_PART)
                        && comma - first <= LONGEST);
    }

    private boolean closes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.cue(Cue.LAST, i) || brief.cue(Cue.CARD, i)) {
                return true;
            }
        }
        return false;
    }

    /** Fewer words say how something stands in the picture: "a dog beside him". */
    private static final int LEAST_OWN = 5;

    private static final int LEAST_PART = 3;
}
