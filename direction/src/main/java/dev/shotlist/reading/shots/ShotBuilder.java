package dev.shotlist.reading.shots;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes ordered shots of stretches of the brief: trims them and reads size, move and length. */
final class ShotBuilder {
    /** "she runs" needs both of its words. */
    private static final int SHORTEST = 2;

    private static final int MOST = 60;
    private static final double LONGEST_SECONDS = 120;

    private final BriefText brief;
    private final List<Fact<ShotOrder>> shots = new ArrayList<>();
    private final ShotWording wording;
    private final ShotCuts cuts;
    private boolean taught;

    ShotBuilder(BriefText brief) {
        this.brief = brief;
        wording = new ShotWording(brief);
        cuts = new ShotCuts(brief);
    }

    List<Fact<ShotOrder>> shots() {
        return shots;
    }

    /**
     * What follows are steps of something that is taught, or are not. "No direct sun for a week" is
     * one of them, and no ban.
     */
    void teach(boolean steps) {
        taught = steps;
    }

    /** Whether the shots are steps of something that is taught. */
    boolean isTaught() {
        return taught && !shots.isEmpty();
    }

    int size() {
        return shots.size();
    }

    /** Takes these in place of all that were found. */
    void become(List<Fact<ShotOrder>> others) {
        List<Fact<ShotOrder>> taken = List.copyOf(others);
        shots.clear();
        shots.addAll(taken);
    }

    /** Takes back all shots but the first ones. */
    void cutTo(int size) {
        while (shots.size() > size) {
            shots.removeLast();
        }
    }

    void add(int from, int to) {
        add(from, to, null, false);
    }

    void add(int from, int to, @Nullable Seconds length, boolean last) {
        add(shots.size(), from, to, length, last);
    }

    /** An item that a number or a time counts is a shot, lettering too. */
    void addCounted(int from, int to, @Nullable Seconds length, boolean last) {
        int start = start(from, to);
        int end = end(start, beforeDenial(start, to));
        if (end > start
                && !isDenied(start)
                && !wording.isSongPart(start, end)
                && wording.hasOwnWord(start, end)) {
            put(shots.size(), start, end, length, last);
        }
    }

    /**
     * Puts a shot of the words between two tokens at a place in the list, if they show anything.
     */
    void add(int place, int from, int to, @Nullable Seconds length, boolean last) {
        int start = start(from, to);
        int end = end(start, beforeDenial(start, to));
        if (end <= start || isDenied(start) || !wording.isPicture(start, end)) {
            return;
        }
        put(place, start, end, length, last);
    }

    /** "Pas de bébé qui pleure": a ban is no picture; "nobody in the street" is one. */
    private boolean isDenied(int start) {
        if (taught) {
            return false;
        }
        Hit denies = brief.at(Kind.NEG, start);
        boolean ban =
                denies != null
                        && !brief.cue(Cue.NOBODY, start)
                        && denies.end() < brief.size()
                        && brief.tokens[denies.end()].denied;
        return ban || brief.tokens[start].denied;
    }

    private void put(int place, int start, int end, @Nullable Seconds length, boolean last) {
        if (shots.size() >= MOST) {
            return;
        }
        cuts.assign(brief.span(start, end));
        shots.add(
                place,
                new Fact<>(
                        new ShotOrder(
                                Phrases.oneLine(brief.slice(start, end)),
                                size(start, end),
                                move(start, end),
                                length == null ? seconds(start, end) : length,
                                comesThen(start),
                                last),
                        brief.span(start, end),
                        0.9));
    }

    /** "... and then the lid closes" */
    private boolean comesThen(int start) {
        for (int i = brief.clauseStart(start); i < start; i++) {
            if (brief.cue(Cue.THEN, i)) {
                return true;
            }
        }
        return false;
    }

    /** "her back in the doorway, no faces": what is denied is not part of the shot. */
    private int beforeDenial(int start, int to) {
        if (taught) {
            return to;
        }
        for (int i = start + 1; i < to; i++) {
            boolean denies =
                    brief.at(Kind.NEG, i) != null
                            && brief.tokens[i].quote < 0
                            && !brief.is(Kind.NEG_IDIOM, i)
                            && i + 1 < brief.size()
                            && brief.tokens[i + 1].denied;
            if (denies && !isPredicate(start, i)) {
                int clause = brief.clauseStart(i);
                return clause > start ? clause : i;
            }
        }
        return to;
    }

    /** "a phone that does not ring": what the picture's own subject does not do is part of it. */
    private boolean isPredicate(int start, int denial) {
        return brief.cue(Cue.DENIES_VERB, denial)
                && brief.clauseStart(denial) < denial
                && denial > start + 1
                && brief.tokens[denial - 1].isWord()
                && !brief.cue(Cue.AND, denial - 1)
                && !brief.cue(Cue.PREPOSITION, denial - 1);
    }

    /** Each shot lasts until the cut to the next, where the brief says when that is. */
    void timeByCuts() {
        cuts.time(shots);
    }

    private int start(int from, int to) {
        int start = from;
        boolean opening = true;
        while (start < to) {
            Hit order = brief.at(Kind.ORDER, start);
            // "a) second hand sweeping": an ordinal orders only before a comma or colon
            boolean plain =
                    brief.cue(Cue.ORDINAL, start)
                            && !brief.mark(start + 1, ',')
                            && !brief.mark(start + 1, ':');
            int cut = Math.max(cuts.behind(start, to), behindTalk(start, to));
            if (cut > start) {
                start = cut;
            } else if (order != null && !plain && !brief.is(Kind.SIZE, start) && opening) {
                start = Math.min(to, order.end());
                opening = false;
            } else if (start > from && to - start > SHORTEST && brief.cue(Cue.COPULA, start)) {
                // "last image: is a child asleep"
                start++;
            } else if ((!brief.tokens[start].isWord() && !brief.tokens[start].isNumber())
                    || (start == from
                            && to - start > SHORTEST
                            && (!taught || brief.cue(Cue.AND, start))
                            && brief.cue(Cue.SHOT_FILLER, start))) {
                opening &= !brief.tokens[start].isWord() || brief.cue(Cue.AND, start);
                start++;
            } else {
                break;
            }
        }
        return start;
    }

    /** "then you go to the grass", "then like a sprinkler comes on": only how it is told. */
    private int behindTalk(int at, int to) {
        boolean goes =
                brief.cue(Cue.SUBJECT, at)
                        && !brief.cue(Cue.SOMEBODY, at)
                        && brief.cue(Cue.CONTINUES, at + 1)
                        && brief.cue(Cue.ORDER_TO, at + 2);
        if (goes && at + 3 < to) {
            return at + 3;
        }
        // "two weeks later and a kid turns cartwheels"
        boolean later =
                brief.is(Kind.NUMBER, at)
                        && brief.is(Kind.ORDER, at + 2)
                        && brief.cue(Cue.AND, at + 3);
        if (later && at + 4 < to) {
            return at + 4;
        }
        boolean pause =
                brief.cue(Cue.LIKENS, at)
                        && (brief.cue(Cue.THEN, at - 1) || brief.cue(Cue.CONTRACTION, at - 1))
                        && (brief.cue(Cue.ONE, at + 1) || brief.cue(Cue.ARTICLE, at + 1));
        return pause ? at + 1 : at;
    }

    private int end(int start, int to) {
        int end = to;
        while (end > start
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()
                && brief.tokens[end - 1].quote < 0
                && !brief.mark(end - 1, '%')) {
            end--;
        }
        while (end > start && (brief.cue(Cue.AND, end - 1) || brief.mark(end - 1, ','))) {
            end--;
        }
        return closed(start, end, to);
    }

    /** With the bracket that ends what is opened inside: "check the pressure (1.5 bar)". */
    private int closed(int start, int end, int to) {
        boolean open = false;
        for (int i = start; i < end; i++) {
            open = brief.mark(i, '(') || (open && !brief.mark(i, ')'));
        }
        return open && end < to && brief.mark(end, ')') ? end + 1 : end;
    }

    private @Nullable ShotSize size(int start, int end) {
        Hit hit = within(Kind.SIZE, start, end);
        return hit == null ? null : ShotSize.valueOf(hit.value().toUpperCase(Locale.ROOT));
    }

    private @Nullable CameraMovement move(int start, int end) {
        Hit hit = within(Kind.MOVE, start, end);
        return hit == null ? null : CameraMovement.valueOf(hit.value().toUpperCase(Locale.ROOT));
    }

    private @Nullable Hit within(Kind kind, int start, int end) {
        for (int i = start; i < end; i++) {
            Hit hit = brief.at(kind, i);
            if (hit != null && hit.end() <= end) {
                return hit;
            }
        }
        return null;
    }

    /** "20 g in 45 seconds", "swapped in 8 seconds": how fast it is, and no length of a shot. */
    private boolean isSpeed(int start, int time) {
        return time > start && brief.cue(Cue.WITHIN_TIME, time - 1);
    }

    private @Nullable Seconds seconds(int start, int end) {
        for (int i = start; i < end; i++) {
            Time time = Time.at(brief, i);
            if (time != null
                    && time.end() <= end
                    && !isSpeed(start, i)
                    && time.unit() < 60
                    && time.seconds() > 0
                    && time.seconds() < LONGEST_SECONDS) {
                return Seconds.of(time.seconds());
            }
        }
        return null;
    }
}
