package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Time;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words that put shots in order where they do: "first", "then", "seguimos con", "ends on". */
final class OrderWords {
    private static final double HOUR = 3600;

    private final BriefText brief;
    private final OrderAdditions additions;
    private final OrderPhrases phrases;

    OrderWords(BriefText brief) {
        this.brief = brief;
        additions = new OrderAdditions(brief);
        phrases = new OrderPhrases(brief);
    }

    /** In the order of the text: "first", "then", "before" or "last" by their value. */
    List<Hit> said() {
        List<Hit> orders = new ArrayList<>();
        for (Hit hit : phrases.found()) {
            Token token = brief.tokens[hit.start()];
            if (!token.denied
                    && token.quote < 0
                    && !token.header
                    && !token.aside
                    && placed(hit)
                    && !isOfThing(hit)
                    && !additions.isClause(hit)
                    && !isHour(hit)
                    && !isSaidBefore(hit)
                    && !(hit.end() < brief.size() && brief.tokens[hit.end()].isNumber())
                    && !(hit.value().equals("first") && speaksOfLength(hit))) {
                orders.add(isEndFirst(hit) ? asLast(hit) : hit);
            }
        }
        orders.removeIf(hit -> orders.stream().anyMatch(other -> isWithin(hit, other)));
        takeWay(orders);
        if (orders.stream().noneMatch(hit -> hit.value().equals("first"))) {
            orders.removeIf(this::countsThing);
        }
        orders.removeIf(hit -> additions.within(hit, orders));
        boolean first = orders.stream().anyMatch(hit -> hit.value().equals("first"));
        boolean before = orders.stream().anyMatch(hit -> hit.value().equals("before"));
        long lasts = orders.stream().filter(OrderWords::isLast).count();
        if (lasts > 1 && first && !before && isLast(orders.getFirst())) {
            // "at the SPA... well, at last, at the other shelter": nothing ends where all begins
            orders.removeFirst();
        }
        boolean history = orders.stream().anyMatch(this::isHistory);
        return history ? List.of() : orders;
    }

    /** "La fin d'abord : le vélo seul": told first, and seen last. */
    private boolean isEndFirst(Hit hit) {
        return hit.value().equals("first")
                && hit.length() <= 2
                && (brief.cue(Cue.PUTS_LAST, hit.start() - 1)
                        || brief.cue(Cue.CLOSES, hit.start() - 1))
                && brief.cue(Cue.ARTICLE, hit.start() - 2)
                && brief.sameClause(hit.start() - 1, hit.start());
    }

    private static Hit asLast(Hit hit) {
        return new Hit(hit.kind(), "last", hit.start(), hit.end());
    }

    /** The way of a camera, in place of the words of order that stand in it. */
    private void takeWay(List<Hit> orders) {
        List<Hit> way = new CameraPath(brief).orders(orders);
        if (way.isEmpty()) {
            return;
        }
        orders.removeIf(hit ->
                way.stream().anyMatch(one -> hit.start() < one.end() && one.start() < hit.end()));
        orders.addAll(way);
        orders.sort(Comparator.comparingInt(Hit::start));
    }

    /** "a cobbler, third generation": where nothing is first, no shot is third. */
    private boolean countsThing(Hit hit) {
        int next = hit.end();
        return hit.length() == 1
                && brief.cue(Cue.ORDINAL, hit.start())
                && next < brief.size()
                && brief.tokens[next].isWord()
                && !brief.cue(Cue.ARTICLE, next)
                && !brief.cue(Cue.ONE, next);
    }

    private static boolean isWithin(Hit hit, Hit other) {
        return other.start() < hit.start() && hit.end() < other.end();
    }

    /** "we first said ninety seconds", "they have at last agreed" tell of the job. */
    private boolean isSaidBefore(Hit hit) {
        boolean done =
                isLast(hit)
                        && brief.cue(Cue.PERFECT, hit.start() - 1)
                        && brief.sameClause(hit.start() - 1, hit.start());
        return done || isFirstSaid(hit);
    }

    private boolean isFirstSaid(Hit hit) {
        return hit.value().equals("first")
                && hit.length() == 1
                && brief.cue(Cue.SUBJECT, hit.start() - 1)
                && (brief.cue(Cue.SAY, hit.end()) || brief.cue(Cue.JOB_SAYS, hit.end()));
    }

    private static boolean isLast(Hit hit) {
        return hit.value().equals("last");
    }

    /** The first of "at first light". */
    private boolean isHour(Hit hit) {
        Hit hour = brief.over(Kind.HOUR, hit.end() - 1);
        return hour != null && hour.end() > hit.end();
    }

    /** The same where the whole phrase is listed; a film that closes with something is meant. */
    private boolean isOfThing(Hit hit) {
        int that = hit.start() - 1;
        return !hit.value().equals("then")
                && that > 0
                && brief.cue(Cue.RELATIVE, that)
                && brief.tokens[that - 1].isWord()
                && brief.sameClause(that - 1, that)
                && !phrases.isWished(that)
                && !brief.isAny(that - 1, Kind.VIDEO_WORD, Kind.FORMAT, Kind.SHOW)
                && !brief.cue(Cue.AND, that - 1);
    }

    /** "First we were a stall, then a shop": a history, and no film. */
    private boolean isHistory(Hit hit) {
        int verb = brief.cue(Cue.SUBJECT, hit.end()) ? hit.end() + 1 : hit.end();
        return hit.value().equals("first") && brief.cue(Cue.PAST_VERB, verb);
    }

    private boolean speaksOfLength(Hit hit) {
        for (int i = hit.end();
                i < brief.size() && i < hit.end() + 7 && brief.sameClause(i, hit.end());
                i++) {
            Time time = brief.is(Kind.UNIT, i) ? Time.at(brief, i - 1) : null;
            // "on a platform at 4 h" tells the hour
            if (time != null && time.unit() < HOUR) {
                return true;
            }
        }
        return false;
    }

    /** Order words order shots when they open a clause, not when they stand inside one. */
    private boolean placed(Hit hit) {
        int start = hit.start();
        boolean inside = brief.cue(Cue.INSIDE, start - 1) && brief.sameClause(start - 1, start);
        if (inside || brief.cue(Cue.BACK_AT, hit.end())) {
            return false;
        }
        if (isDoneBySomebody(hit)) {
            return false;
        }
        if (hit.length() > 1) {
            return !brief.is(Kind.MUST, hit.start())
                    || !brief.mark(hit.end(), ':')
                    || brief.is(Kind.SCENE_WORD, hit.end() - 1)
                    || isLast(hit);
        }
        boolean unit = brief.is(Kind.UNIT, hit.start()) && !brief.cue(Cue.ORDINAL, hit.start());
        if (unit || brief.is(Kind.CORRECTION, hit.start())) {
            return false;
        }
        int at = hit.start();
        if (hit.value().equals("then") && brief.cue(Cue.THEN, at)) {
            return true;
        }
        boolean opens =
                at == brief.clauseStart(at)
                        || (brief.cue(Cue.SUBJECT, at + 1) && brief.cue(Cue.SHOW_VERB, at + 2))
                        || !brief.tokens[at - 1].isWord()
                        || brief.cue(Cue.AND, at - 1)
                        || isSeenBy(at);
        return opens
                && (hit.value().equals("then")
                        || brief.mark(hit.end(), ',')
                        || brief.mark(hit.end(), ':')
                        || isVerbal(at));
    }

    /** "alguém a abrir a lata": what somebody does, and no beginning of the film. */
    private boolean isDoneBySomebody(Hit hit) {
        int before = hit.start() - 1;
        return hit.length() == 2
                && brief.cue(Cue.ORDER_TO, hit.start())
                && !hit.value().equals("then")
                && before >= 0
                && brief.sameClause(before, hit.start())
                && brief.tokens[before].isWord()
                && !brief.cue(Cue.AND, before);
    }

    /** "a spot where you first see it all blurred", "wo man erst alles unscharf sieht". */
    private boolean isSeenBy(int at) {
        boolean seer = brief.cue(Cue.SHOT_FILLER, at - 1) || brief.cue(Cue.SUBJECT, at - 1);
        return seer
                && at - 1 > 0
                && at - 1 - brief.clauseStart(at) <= 1
                && !brief.cue(Cue.PREPOSITION, at - 1);
    }

    private boolean isVerbal(int at) {
        return !brief.key(at, "first")
                || brief.isAny(at + 1, Kind.OUR, Kind.SIZE)
                || brief.key(at + 1, "we");
    }
}
