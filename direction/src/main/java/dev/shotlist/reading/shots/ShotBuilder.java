package dev.shotlist.reading.shots;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Language;
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
    private static final int MOST = 60;
    private static final double LONGEST_SECONDS = 120;

    private final BriefText brief;
    private final List<Fact<ShotOrder>> shots = new ArrayList<>();
    private final ShotWording wording;
    private final ShotCuts cuts;
    private final ShotStart starts;
    private final ShotEnd ends;
    private boolean taught;

    ShotBuilder(BriefText brief) {
        this.brief = brief;
        wording = new ShotWording(brief);
        cuts = new ShotCuts(brief);
        starts = new ShotStart(brief, cuts);
        ends = new ShotEnd(brief);
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

    /** A shot that was read before. */
    void keep(Fact<ShotOrder> shot) {
        shots.add(shot);
    }

    void add(int from, int to) {
        add(from, to, null, false);
    }

    void add(int from, int to, @Nullable Seconds length, boolean last) {
        add(shots.size(), from, to, length, last);
    }

    /** An item that a number or a time counts is a shot, lettering too. */
    void addCounted(int from, int to, @Nullable Seconds length, boolean last) {
        int start = starts.of(from, to, taught);
        int end = ends.of(start, ends.beforeDenial(start, to, taught));
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
        int start = starts.of(from, to, taught);
        int limit = ends.beforeTalk(start, ends.beforeDenial(start, to, taught));
        int end = ends.of(start, limit);
        if (end <= start
                || isDenied(start)
                || isRemark(start, end)
                || !wording.isPicture(start, end)) {
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

    /** A shot whose words are put together from what stands in several places of the stretch. */
    void addWorded(int start, int end, String words) {
        addWorded(shots.size(), start, end, words);
    }

    void addWorded(int place, int start, int end, String words) {
        put(place, start, end, words, null, false);
    }

    /** "The price at the end is fine": said of something, and nothing is seen. */
    private boolean isRemark(int start, int end) {
        return brief.cue(Cue.COPULA, start)
                && brief.language == Language.EN
                && end - start == 2
                && !brief.isAny(start + 1, Kind.THING, Kind.NOUN, Kind.GOODS, Kind.PERSON);
    }

    private void put(int place, int start, int end, @Nullable Seconds length, boolean last) {
        put(place, start, end, Phrases.oneLine(brief.slice(start, end)), length, last);
    }

    private void put(
            int place, int start, int end, String words, @Nullable Seconds length, boolean last) {
        if (shots.size() >= MOST) {
            return;
        }
        cuts.assign(brief.span(start, end));
        shots.add(
                place,
                new Fact<>(
                        new ShotOrder(
                                words,
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

    /** Each shot lasts until the cut to the next, where the brief says when that is. */
    void timeByCuts() {
        cuts.time(shots);
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
