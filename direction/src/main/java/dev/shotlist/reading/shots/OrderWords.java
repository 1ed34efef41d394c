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
    private static final int LONGEST_TO_LINK = 3;
    private static final int LONGEST_HEAD = 7;
    private static final int LONGEST_WHEN = 6;

    private final BriefText brief;
    private final OrderAdditions additions;

    OrderWords(BriefText brief) {
        this.brief = brief;
        additions = new OrderAdditions(brief);
    }

    /** In the order of the text: "first", "then", "before" or "last" by their value. */
    List<Hit> said() {
        List<Hit> orders = new ArrayList<>();
        for (Hit hit : listed()) {
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
                orders.add(hit);
            }
        }
        orders.removeIf(hit -> orders.stream().anyMatch(other -> isWithin(hit, other)));
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

    /** The listed ones, and verbs of beginning and ending before "on", "with", "in". */
    private List<Hit> listed() {
        List<Hit> words = new ArrayList<>(brief.all(Kind.ORDER));
        for (int i = 0; i + 2 < brief.size(); i++) {
            boolean begins = brief.cue(Cue.BEGINS, i);
            boolean hour = brief.is(Kind.HOUR, link(i) + 1) && behindWhen(i) > i;
            int link = brief.cue(Cue.ORDER_LINK, link(i)) && !hour ? link(i) : behindWhen(i);
            if ((begins || brief.cue(Cue.CLOSES, i))
                    && brief.cue(Cue.ORDER_LINK, link)
                    && !brief.isAny(i, Kind.ORDER, Kind.NOUN, Kind.CTA)
                    && !isRelative(i)
                    && (hour || !brief.is(Kind.ORDER, i + 1))) {
                words.add(new Hit(Kind.ORDER, begins ? "first" : "last", subject(i), link + 1));
            }
            int said = lastThing(i);
            if (said > i && !brief.is(Kind.ORDER, i)) {
                words.add(new Hit(Kind.ORDER, "last", i, said));
            }
        }
        for (int i = 1; i + 2 < brief.size(); i++) {
            boolean goesOn =
                    brief.cue(Cue.CONTINUES, i)
                            && (brief.cue(Cue.ORDER_LINK, i + 1) || brief.cue(Cue.ORDER_TO, i + 1))
                            && opens(subject(i))
                            && !brief.isAny(i, Kind.ORDER, Kind.NOUN, Kind.CTA);
            if (goesOn && !brief.is(Kind.ORDER, i + 1)) {
                words.add(new Hit(Kind.ORDER, "then", subject(i), i + 2));
            }
            boolean counts =
                    brief.cue(Cue.ORDINAL, i)
                            && (brief.mark(i + 1, ',') || brief.mark(i + 1, ':'))
                            && !brief.tokens[i - 1].isNumber()
                            && (!brief.tokens[i - 1].isWord() || brief.cue(Cue.AND, i - 1));
            // "People come second - the greasy hands of volunteers."
            boolean placed =
                    brief.cue(Cue.ORDINAL, i)
                            && brief.cue(Cue.CONTINUES, i - 1)
                            && (brief.mark(i + 1, '-') || brief.mark(i + 1, ':'));
            if (placed) {
                words.add(new Hit(Kind.ORDER, "then", i, i + 2));
            }
            // "Last, kids asleep under a dry roof."
            boolean closes =
                    brief.cue(Cue.LAST, i)
                            && brief.firstOfSentence(i)
                            && (brief.mark(i + 1, ',') || brief.mark(i + 1, ':'));
            Hit known = brief.at(Kind.ORDER, i);
            if (closes && known == null) {
                words.add(new Hit(Kind.ORDER, "last", i, i + 2));
            }
            // "Cena final: ..."
            boolean named =
                    brief.cue(Cue.SCENE_KEY, i)
                            && brief.firstOfSentence(i)
                            && (brief.cue(Cue.LAST, i + 1) || brief.cue(Cue.PUTS_LAST, i + 1))
                            && brief.mark(i + 2, ':');
            if (named && known == null) {
                words.add(new Hit(Kind.ORDER, "last", i, i + 3));
            }
            if (counts && (known == null || brief.is(Kind.UNIT, i))) {
                words.add(new Hit(Kind.ORDER, "then", i, i + 2));
            }
        }
        words.addAll(fromThere());
        words.sort(Comparator.comparingInt(Hit::start));
        return words;
    }

    /** "..., and from that to the spinning wheel, and from the wheel to the dye pot". */
    private List<Hit> fromThere() {
        List<Hit> found = new ArrayList<>();
        for (int i = 1; i + 3 < brief.size(); i++) {
            boolean from =
                    brief.cue(Cue.FROM, i)
                            && opens(i)
                            && (brief.cue(Cue.THAT, i + 1) || brief.cue(Cue.ARTICLE, i + 1));
            for (int to = i + 2; from && to <= i + LONGEST_TO_LINK + 1; to++) {
                boolean goes =
                        brief.cue(Cue.ORDER_TO, to)
                                && brief.sameClause(to, i)
                                && (brief.cue(Cue.ARTICLE, to + 1) || brief.cue(Cue.ONE, to + 1));
                if (goes) {
                    found.add(new Hit(Kind.ORDER, "then", i, to + 1));
                    break;
                }
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /** The same where the whole phrase is listed; a film that closes with something is meant. */
    private boolean isOfThing(Hit hit) {
        int that = hit.start() - 1;
        return !hit.value().equals("then")
                && that > 0
                && brief.cue(Cue.RELATIVE, that)
                && brief.tokens[that - 1].isWord()
                && brief.sameClause(that - 1, that)
                && !isWished(that)
                && !brief.isAny(that - 1, Kind.VIDEO_WORD, Kind.FORMAT, Kind.SHOW)
                && !brief.cue(Cue.AND, that - 1);
    }

    /** "a drawer that closes with a key" closes no film. */
    private boolean isRelative(int verb) {
        int at = verb - 1;
        while (at > 0 && at > verb - 3 && brief.cue(Cue.SUBJECT, at) && !opens(at)) {
            at--;
        }
        boolean passive = at < verb - 1 || brief.cue(Cue.RELATIVE, verb - 1);
        return passive
                && (brief.cue(Cue.RELATIVE, at) || brief.cue(Cue.RELATIVE, at + 1))
                && at > 0
                && brief.tokens[at].isWord()
                && !isWished(at);
    }

    /** "I'd like that it opens on ...", "... and that it ends on ...": no thing is described. */
    private boolean isWished(int that) {
        if (brief.cue(Cue.WISHED, that - 1)) {
            return true;
        }
        if (!brief.cue(Cue.AND, that - 1)) {
            return false;
        }
        for (int i = brief.sentenceStart(that) + 1; i < that; i++) {
            if (brief.cue(Cue.RELATIVE, i) && brief.cue(Cue.WISHED, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The preposition of a verb of order: "start wide on", "anfangen würde ich mit". */
    private int link(int verb) {
        int at = verb + 1;
        while (at <= verb + LONGEST_TO_LINK
                && brief.sameClause(at, verb)
                && !brief.cue(Cue.ORDER_LINK, at)
                && (brief.cue(Cue.SUBJECT, at)
                        || brief.cue(Cue.WOULD, at)
                        || brief.is(Kind.SIZE, at))) {
            at++;
        }
        return at;
    }

    /** "It should begin before opening, with the caretaker": the link behind when it is. */
    private int behindWhen(int verb) {
        int comma = verb + 1;
        while (comma <= verb + LONGEST_WHEN && brief.sameSentence(comma, verb)) {
            if (brief.mark(comma, ',')) {
                boolean when =
                        brief.cue(Cue.PREPOSITION, verb + 1)
                                || brief.cue(Cue.PUTS_BEFORE, verb + 1);
                return when && brief.cue(Cue.BEGINS, verb) ? comma + 1 : verb;
            }
            comma++;
        }
        return verb;
    }

    /** Behind "and the final thing should be", "la toute dernière chose :"; or the same place. */
    private int lastThing(int at) {
        boolean starts = opens(at) || brief.cue(Cue.ARTICLE, at);
        int last = brief.cue(Cue.ARTICLE, at) ? at + 1 : at;
        while (last < at + LONGEST_TO_LINK
                && !brief.cue(Cue.LAST, last)
                && brief.is(Kind.STOP, last)) {
            last++;
        }
        if (!starts || !brief.cue(Cue.LAST, last) || !brief.cue(Cue.MATTER, last + 1)) {
            return at;
        }
        int end = last + 2;
        while (end < last + LONGEST_HEAD
                && brief.sameSentence(end, at)
                && (brief.cue(Cue.MODAL, end)
                        || brief.cue(Cue.COPULA, end)
                        || brief.mark(end, ':')
                        || brief.cue(Cue.RELATIVE, end)
                        || brief.cue(Cue.SHOW_VERB, end))) {
            end++;
        }
        return end > last + 2 ? end : at;
    }

    private boolean opens(int at) {
        return at == 0 || !brief.tokens[at - 1].isWord() || brief.cue(Cue.AND, at - 1);
    }

    /** The pronoun in front belongs to the verb: "on coupe sur", "we move to". */
    private int subject(int verb) {
        return verb > 0 && brief.cue(Cue.SUBJECT, verb - 1) && opens(verb - 1) ? verb - 1 : verb;
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
        if (brief.isAny(hit.start(), Kind.CORRECTION, Kind.UNIT)) {
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
