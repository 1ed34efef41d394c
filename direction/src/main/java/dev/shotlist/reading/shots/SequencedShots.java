package dev.shotlist.reading.shots;

import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;
import java.util.List;

/** Shots told one after the other: "open on ... then ... end with ...". */
final class SequencedShots {
    private static final int LONGEST = 36;
    private static final int HEAD = 4;
    private static final int LONGEST_BETWEEN = 14;
    private static final int LONGEST_LEAD = 24;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;
    private final WholePiece whole;
    private final OrderWords words;

    SequencedShots(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
        whole = new WholePiece(brief);
        words = new OrderWords(brief);
    }

    boolean read() {
        List<Hit> orders = words.said();
        if (orders.isEmpty()) {
            return false;
        }
        long firsts = count(orders, "first");
        long lasts = count(orders, "last");
        long thens = count(orders, "then");
        // verbs of going on order nothing by themselves: "we go to fairs, we go with the times"
        long listed =
                orders.stream().filter(hit -> brief.at(Kind.ORDER, hit.start()) != null).count();
        if (firsts + lasts == 0 && (thens < 2 || listed == 0)) {
            return false;
        }
        if (thens > 0 && firsts == 0 && isThen(orders.getFirst())) {
            leadIn(orders.getFirst());
        }
        Hit only = orders.getFirst();
        if (firsts + thens == 0 && brief.mark(only.start() - 1, ',')) {
            // "we march, it rains, people open their windows, at the end all dance"
            if (isListOfPictures(only.start() - 1)) {
                items.cut(brief.sentenceStart(only.start()), only.start() - 1);
            }
        }
        for (int o = 0; o < orders.size(); o++) {
            Hit order = orders.get(o);
            int limit = o + 1 < orders.size() ? orders.get(o + 1).start() : brief.size();
            int end = end(order, limit);
            if (firsts + thens == 0 && saysWhere(order.end(), end)) {
                // "in the end it goes on LinkedIn": a decision, and no picture
                continue;
            }
            shots.add(place(order), order.end(), end, null, order.value().equals("last"));
            between(end, limit, firsts > 0 && lasts > 0);
        }
        return shots.size() > 0;
    }

    private boolean saysWhere(int from, int to) {
        for (int i = from; i < to && i < from + HEAD; i++) {
            if (brief.isAny(i, Kind.PLATFORM, Kind.UNIT) && brief.tokens[i].quote < 0) {
                return true;
            }
        }
        return false;
    }

    /** A closing shot that stands behind a list of shots, in another sentence. */
    void close() {
        Span last = shots.shots().getLast().span();
        for (Hit order : words.said()) {
            boolean behind =
                    order.value().equals("last")
                            && brief.span(order.start(), order.end()).start() > last.end();
            if (behind) {
                shots.add(order.end(), end(order, brief.size()), null, true);
                return;
            }
        }
    }

    private static long count(List<Hit> orders, String value) {
        return orders.stream().filter(hit -> hit.value().equals(value)).count();
    }

    /** "Ends on the logo. Opens on fog.": what opens goes to the front, before what ends. */
    private int place(Hit order) {
        int size = shots.size();
        boolean ended = size > 0 && shots.shots().getLast().value().last();
        return switch (order.value()) {
            case "first" -> ended ? 0 : size;
            case "then" -> ended ? size - 1 : size;
            case "before" -> Math.max(0, size - 1);
            default -> size;
        };
    }

    private static boolean isThen(Hit hit) {
        return hit.value().equals("then");
    }

    /** "fog over the ridge, then laces": what stands in front of the first "then". */
    private void leadIn(Hit then) {
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
        int from = leadStart(end, ownSentence);
        for (int i = from; i < end; i++) {
            if (brief.isAny(i, Kind.PLATFORM, Kind.UNIT, Kind.CTA_MARK, Kind.RATIO, Kind.FORMAT)) {
                if (ownSentence) {
                    return;
                }
                from = i + 1;
            }
        }
        for (int i = end - 2; i > from; i--) {
            if (brief.cue(Cue.SHOW_VERB, i) && !brief.tokens[i].denied) {
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
            items.cut(brief.sentenceStart(end - 1), end);
        } else if (!ownSentence && opensWithShowing(end)) {
            items.cut(showListStart(end), end);
        } else if (end - from >= 2) {
            shots.add(from, end);
        }
    }

    /**
     * "Cabbage being salted, bubbles in brine, somebody's face": three or more, all of them shown.
     */
    private boolean isListOfPictures(int end) {
        int start = brief.sentenceStart(end - 1);
        int from = start;
        int pictures = 0;
        for (int i = start; i <= end; i++) {
            if (i == end || brief.mark(i, ',')) {
                if (i - from < 2 || i - from > LONGEST_BETWEEN || whole.isMeant(from, i)) {
                    return false;
                }
                pictures++;
                from = i + 1;
            }
        }
        return pictures >= 3;
    }

    /** "show the dough being slapped, the oven door, then a slice": a list leads up to "then". */
    private boolean opensWithShowing(int end) {
        return showListStart(end) > 0;
    }

    private int showListStart(int end) {
        int first = brief.sentenceStart(end - 1);
        for (int i = first; i < end && i < first + 6; i++) {
            if (brief.cue(Cue.SHOW_VERB, i) && !brief.tokens[i].denied) {
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

    private int storyStart(int end) {
        int start = brief.sentenceStart(end - 1);
        for (int i = start; i < end; i++) {
            if (brief.mark(i, ':')) {
                return i + 1;
            }
        }
        return start;
    }

    private int leadStart(int end, boolean ownSentence) {
        int sentence = brief.tokens[end - 1].sentence;
        int start = end;
        int clause = end;
        while (start > 0
                && brief.tokens[start - 1].sentence == sentence
                && end - start < LONGEST_LEAD
                && !brief.mark(start - 1, ':')) {
            start--;
            if (clause == end && brief.mark(start, ',') && end - start > 2) {
                clause = start + 1;
            }
        }
        return ownSentence || clause == end ? start : clause;
    }

    private int end(Hit order, int limit) {
        int end = order.end();
        int sentence = brief.tokens[order.start()].sentence;
        while (end < limit
                && brief.tokens[end].sentence == sentence
                && end - order.end() < LONGEST) {
            if (brief.is(Kind.CTA_MARK, end)
                    && end > order.end() + 1
                    && !brief.mark(end - 1, ',')) {
                break;
            }
            if (end > order.end() + 1 && brief.mark(end - 1, ',') && leaves(end)) {
                return end - 1;
            }
            // "... lamps lit and it should be peaceful": talk goes on to the piece as a whole
            if (brief.cue(Cue.AND, end)
                    && brief.cue(Cue.SUBJECT, end + 1)
                    && (brief.cue(Cue.MODAL, end + 2) || brief.cue(Cue.COPULA, end + 2))) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** What follows the comma speaks of the piece, not of the shot. */
    private boolean leaves(int at) {
        for (int i = at; i < at + 4 && i < brief.size() && brief.sameClause(i, at); i++) {
            if (brief.isAny(
                    i,
                    Kind.CTA_MARK,
                    Kind.PLATFORM,
                    Kind.RATIO,
                    Kind.GENRE,
                    Kind.PACE,
                    Kind.NEG,
                    Kind.MUSIC_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** Sentences between two ordered ones are shots, unless they speak of the piece as a whole. */
    private void between(int from, int limit, boolean framed) {
        int at = from;
        while (at < limit && limit < brief.size()) {
            while (at < limit && !brief.tokens[at].isWord()) {
                at++;
            }
            if (at >= limit) {
                return;
            }
            boolean answers =
                    brief.turns.isTalk()
                            && brief.turns.of(at) != brief.turns.of(Math.max(0, from - 1));
            if (answers) {
                // what others say to it in a chat is no shot
                return;
            }
            int end = items.end(at, limit);
            if (brief.isAny(at, Kind.SIZE, Kind.MOVE)
                    || (framed && end - at <= LONGEST_BETWEEN && !whole.isMeant(at, end))) {
                shots.add(at, end);
            }
            at = end + 1;
        }
    }
}
