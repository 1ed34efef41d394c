package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;
import java.util.List;

/** Shots told one after the other: "open on ... then ... end with ...". */
final class SequencedShots {
    private static final int HEAD = 4;
    private static final int LONGEST_BETWEEN = 14;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;
    private final WholePiece whole;
    private final OrderWords words;
    private final LeadIn lead;
    private final OrderedParts parts;
    private final OrderEnd ends;

    SequencedShots(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
        whole = new WholePiece(brief);
        words = new OrderWords(brief);
        lead = new LeadIn(brief, shots, items);
        parts = new OrderedParts(brief, shots);
        ends = new OrderEnd(brief);
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
            lead.read(orders.getFirst());
        }
        Hit only = orders.getFirst();
        if (firsts + thens == 0 && brief.mark(only.start() - 1, ',')) {
            // "we march, it rains, people open their windows, at the end all dance"
            if (lead.isListOfPictures(only.start() - 1)) {
                items.cut(lead.storyStart(only.start() - 1), only.start() - 1);
            }
        }
        int last = Integer.MAX_VALUE;
        int next = -1;
        for (int o = 0; o < orders.size(); o++) {
            Hit order = orders.get(o);
            int limit = o + 1 < orders.size() ? orders.get(o + 1).start() : brief.size();
            int end = ends.of(order, limit);
            if (firsts + thens == 0 && saysWhere(order.end(), end)) {
                // "in the end it goes on LinkedIn": a decision, and no picture
                continue;
            }
            boolean before = isBefore(orders.subList(0, o));
            int place = place(order, last, before ? next : -1);
            int had = shots.size();
            parts.add(place, order, end);
            last = shots.size() > had ? place : last;
            if (order.value().equals("first") || isThen(order)) {
                next = place + shots.size() - had;
            }
            if (!order.value().equals("last")) {
                boolean done = o + 1 < orders.size() && parts.isDoneThen(orders.get(o + 1));
                between(end, done ? brief.clauseStart(limit) : limit, lasts > 0 && firsts > 0);
            }
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
        Span last = lastSpan();
        ShotMentions listed = new ShotMentions(brief, shots.shots());
        for (Hit order : words.said()) {
            boolean behind =
                    order.value().equals("last")
                            && brief.span(order.start(), order.end()).start() > last.end();
            if (behind) {
                int end = ends.of(order, brief.size());
                // "finish on the depot at night": one of the list, told at more length
                List<Fact<ShotOrder>> again = listed.within(order.end(), end, false);
                if (!again.isEmpty() && isSaid(order.end(), end)) {
                    return;
                }
                shots.shots().removeAll(again);
                shots.add(order.end(), end, null, true);
                return;
            }
        }
    }

    private boolean isSaid(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].quote >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Of the shot that stands last in the text, wherever it was put. */
    private Span lastSpan() {
        Span last = shots.shots().getFirst().span();
        for (Fact<ShotOrder> shot : shots.shots()) {
            last = shot.span().end() > last.end() ? shot.span() : last;
        }
        return last;
    }

    private static long count(List<Hit> orders, String value) {
        return orders.stream().filter(hit -> hit.value().equals(value)).count();
    }

    /** "Ends on the logo. Opens on fog.": what opens goes to the front, before what ends. */
    private int place(Hit order, int last, int next) {
        int size = shots.size();
        boolean ended = size > 0 && shots.shots().getLast().value().last();
        // "last the jug, before that the toast, it starts with hops, then the kettle"
        if (ended && isThen(order) && next >= 0) {
            return next;
        }
        return switch (order.value()) {
            case "first" -> ended ? 0 : size;
            case "then" -> ended ? size - 1 : size;
            // "ends on the lamp; before that the dinner; before that the walk"
            case "before" -> Math.max(0, Math.min(last, size - 1));
            default -> size;
        };
    }

    /** "Low strings": of the piece as a whole, or played to it. */
    private boolean isOther(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.is(Kind.INSTRUMENT, i)) {
                return true;
            }
        }
        return whole.isMeant(from, to);
    }

    /** "What I don't want: a chainsaw" and a question end what is told. */
    private boolean isWish(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.mark(i, '?') || (brief.is(Kind.NEG, i) && brief.mark(to, ':'))) {
                return true;
            }
            if (brief.mark(i, ':') && brief.tokens[from].denied) {
                return true;
            }
        }
        return false;
    }

    private boolean whole(int from, int to) {
        boolean all = false;
        for (int i = from; i < to; i++) {
            all |= brief.cue(Cue.WHOLE, i) || brief.is(Kind.VIDEO_WORD, i);
        }
        return all && to - from <= HEAD;
    }

    private static boolean isBefore(List<Hit> orders) {
        return orders.stream().anyMatch(hit -> hit.value().equals("before"));
    }

    private static boolean isThen(Hit hit) {
        return hit.value().equals("then");
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
            if (isWish(at, end)) {
                return;
            }
            // "and the whole thing starts with ...", "people come second - ..."
            if (end >= limit && (whole(at, end) || brief.cue(Cue.CONTINUES, limit - 1))) {
                return;
            }
            if (brief.isAny(at, Kind.SIZE, Kind.MOVE)
                    || (framed
                            && !brief.cue(Cue.NOBODY, at)
                            && end - at <= LONGEST_BETWEEN
                            && !isOther(at, end))) {
                shots.add(at, end);
            }
            at = end + 1;
        }
    }
}
