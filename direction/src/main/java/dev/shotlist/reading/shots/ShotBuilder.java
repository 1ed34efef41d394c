package dev.shotlist.reading.shots;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Time;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes ordered shots of stretches of the brief: trims them and reads size, move and length. */
final class ShotBuilder {
    /** "she runs" needs both of its words. */
    private static final int SHORTEST = 2;

    private static final int MOST = 60;
    private static final int LONGEST_LETTERING = 6;
    private static final double LONGEST_SECONDS = 120;

    private final BriefText brief;
    private final List<Fact<ShotOrder>> shots = new ArrayList<>();

    /** When the film cuts to a shot, where the brief says so, by the shot's words. */
    private final Map<Span, Double> cuts = new HashMap<>();

    private double cut;

    ShotBuilder(BriefText brief) {
        this.brief = brief;
    }

    List<Fact<ShotOrder>> shots() {
        return shots;
    }

    int size() {
        return shots.size();
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
        if (end > start && !brief.tokens[start].denied && hasOwnWord(start, end)) {
            put(shots.size(), start, end, length, last);
        }
    }

    private boolean hasOwnWord(int start, int end) {
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].isWord() && brief.tokens[i].quote < 0 && !brief.is(Kind.MUST, i)) {
                return true;
            }
        }
        return showsSomething(start, end);
    }

    /**
     * Puts a shot of the words between two tokens at a place in the list, if they show anything.
     */
    void add(int place, int from, int to, @Nullable Seconds length, boolean last) {
        int start = start(from, to);
        int end = end(start, beforeDenial(start, to));
        if (end <= start
                || brief.tokens[start].denied
                || !showsSomething(start, end)
                || isLettering(start, end)
                || isLine(start, end)) {
            return;
        }
        put(place, start, end, length, last);
    }

    private void put(int place, int start, int end, @Nullable Seconds length, boolean last) {
        if (shots.size() >= MOST) {
            return;
        }
        if (cut > 0) {
            cuts.put(brief.span(start, end), cut);
            cut = 0;
        }
        shots.add(
                place,
                new Fact<>(
                        new ShotOrder(
                                Phrases.oneLine(brief.slice(start, end)),
                                size(start, end),
                                move(start, end),
                                length == null ? seconds(start, end) : length,
                                last),
                        brief.span(start, end),
                        0.9));
    }

    /** "her back in the doorway, no faces": what is denied is not part of the shot. */
    private int beforeDenial(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            boolean denies =
                    brief.at(Kind.NEG, i) != null
                            && brief.tokens[i].quote < 0
                            && !brief.is(Kind.NEG_IDIOM, i)
                            && i + 1 < brief.size()
                            && brief.tokens[i + 1].denied;
            if (denies) {
                int clause = brief.clauseStart(i);
                return clause > start ? clause : i;
            }
        }
        return to;
    }

    private int start(int from, int to) {
        int start = from;
        while (start < to) {
            Hit order = brief.at(Kind.ORDER, start);
            // "a) second hand sweeping": an ordinal orders only before a comma or colon
            boolean plain =
                    brief.cue(Cue.ORDINAL, start)
                            && !brief.mark(start + 1, ',')
                            && !brief.mark(start + 1, ':');
            int cut = behindCut(start, to);
            if (cut > start) {
                start = cut;
            } else if (order != null && !plain && !brief.is(Kind.SIZE, start) && start == from) {
                start = Math.min(to, order.end());
            } else if ((!brief.tokens[start].isWord() && !brief.tokens[start].isNumber())
                    || (start == from
                            && to - start > SHORTEST
                            && brief.cue(Cue.SHOT_FILLER, start))) {
                start++;
            } else {
                break;
            }
        }
        return start;
    }

    /** The token behind "cut at 0:31 to", or the same place. */
    private int behindCut(int at, int to) {
        if (!brief.cue(Cue.CUT, at)) {
            return at;
        }
        int next = brief.cue(Cue.PREPOSITION, at + 1) ? at + 2 : at + 1;
        Time time = next < to ? Time.at(brief, next) : null;
        if (time == null || time.end() >= to) {
            return at;
        }
        cut = time.seconds();
        int after = time.end();
        return brief.cue(Cue.RANGE, after) || brief.cue(Cue.PREPOSITION, after) ? after + 1 : after;
    }

    /** "cut at 0:12 to ..., cut at 0:31 to ...": each shot lasts until the cut to the next. */
    void timeByCuts() {
        double from = 0;
        for (int i = 1; i < shots.size(); i++) {
            Double at = cuts.get(shots.get(i).span());
            if (at == null || at <= from) {
                return;
            }
            Fact<ShotOrder> shot = shots.get(i - 1);
            ShotOrder said = shot.value();
            if (said.length() == null) {
                shots.set(
                        i - 1,
                        new Fact<>(
                                new ShotOrder(
                                        said.words(),
                                        said.size(),
                                        said.move(),
                                        Seconds.of(at - from),
                                        said.last()),
                                shot.span(),
                                shot.confidence()));
            }
            from = at;
        }
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
        return end;
    }

    /** "the name of the car", "a link to learn more": set over a picture, and none itself. */
    private boolean isLettering(int start, int end) {
        if (end - start > LONGEST_LETTERING) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (brief.cue(Cue.LETTERED, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean showsSomething(int start, int end) {
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].isWord()
                    && (!brief.is(Kind.STOP, i) || brief.key(i, "logo"))
                    && brief.tokens[i].quote < 0
                    && !brief.isAny(i, Kind.CTA_MARK, Kind.TEXT_WORD)
                    && !(brief.is(Kind.MUST, i) && end - start == 1)
                    && (!brief.is(Kind.CTA, i)
                            || brief.isAny(i, Kind.NOUN, Kind.ORG)
                            || (i > start && brief.cue(Cue.ARTICLE, i - 1)))) {
                return true;
            }
        }
        return isDone(start, end);
    }

    /** "put it out on Thursday": an order of small words all the same. */
    private boolean isDone(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].quote >= 0 || brief.isAny(i, Kind.MUST, Kind.TEXT_WORD, Kind.CTA)) {
                return false;
            }
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        return words > SHORTEST && brief.cue(Cue.SHOW_VERB, start);
    }

    /** "the line 'Pressed by hand.' spoken by a man" orders words, not a picture. */
    private boolean isLine(int start, int end) {
        boolean quoted = false;
        boolean onlySays = true;
        for (int i = start; i < end; i++) {
            quoted |= brief.tokens[i].quote >= 0;
            onlySays &= quoted || saysOnly(i);
        }
        return quoted
                && (onlySays
                        || brief.isAny(start, Kind.VOICE)
                        || (brief.is(Kind.VOICE, start + 1) && brief.is(Kind.OUR, start))
                        || brief.tokens[start].quote >= 0
                        || brief.isAny(start, Kind.MUST, Kind.TEXT_WORD, Kind.CTA_MARK)
                        || (brief.is(Kind.MUST, start + 1) && brief.is(Kind.OUR, start)));
    }

    /** "has to read": words that only bring in what stands in quotation marks. */
    private boolean saysOnly(int i) {
        return !brief.tokens[i].isWord()
                || brief.isAny(i, Kind.MUST, Kind.STOP, Kind.TEXT_WORD)
                || brief.cue(Cue.SAY, i)
                || brief.cue(Cue.MODAL, i);
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

    private @Nullable Seconds seconds(int start, int end) {
        for (int i = start; i < end; i++) {
            Time time = Time.at(brief, i);
            if (time != null
                    && time.end() <= end
                    && time.unit() < 60
                    && time.seconds() > 0
                    && time.seconds() < LONGEST_SECONDS) {
                return Seconds.of(time.seconds());
            }
        }
        return null;
    }
}
