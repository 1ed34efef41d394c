package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Figures;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** More scenes than the length has room for. */
public final class SceneDoubts {
    /** Below this a scene is not taken in; performance ads cut every 2 to 3 seconds. */
    private static final double SHORTEST_SCENE = 2;

    /** Things that must all be shown need at least this, several to a scene. */
    private static final double SHORTEST_GLANCE = 0.5;

    /** Pictures that are only told, in a row, are not cut faster than this. */
    private static final double SHORTEST_PICTURE = 1;

    /** So many things in one sentence are a list to be shown, each by itself. */
    private static final int LEAST_NAMED = 6;

    /** Tokens from how many there are to how long each lasts. */
    private static final int FARTHEST_COUNT = 25;

    /** What the lists call a unit of one second. */
    private static final String SECOND = "1";

    private final BriefText brief;
    private final Doubts doubts;

    SceneDoubts(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
    }

    void find(
            @Nullable Fact<Seconds> duration,
            @Nullable Fact<Integer> count,
            List<Fact<ShotOrder>> shots) {
        if (duration == null) {
            return;
        }
        double seconds = duration.value().value();
        int scenes = Math.max(count == null ? 0 : count.value(), shots.size());
        if (scenes > 1 && seconds / scenes < SHORTEST_SCENE) {
            Span span = count != null ? count.span() : shots.getFirst().span();
            tooShort(scenes, "scenes", seconds, SHORTEST_SCENE, span);
        } else {
            crowd(seconds);
            eachLasts(seconds);
            enumerated(seconds);
            told(seconds);
        }
        overrun(shots, seconds);
    }

    private void tooShort(int number, String what, double seconds, double each, Span span) {
        doubts.add(
                "scenes_too_short",
                span,
                String.format(
                        Locale.ROOT,
                        "%d %s in %s seconds leave %.1f seconds each; each needs about %s to be seen.",
                        number,
                        what,
                        Figures.plain(seconds),
                        seconds / number,
                        Figures.plain(each)),
                String.format(
                        Locale.ROOT,
                        "Make it %.0f seconds, or keep %d %s.",
                        Math.ceil(number * each),
                        Math.max(1, (int) (seconds / each)),
                        what));
    }

    /** "show all 40 flavours" in ten seconds, without a word of scenes. */
    private void crowd(double seconds) {
        for (int i = 0; i + 2 < brief.size(); i++) {
            boolean the = brief.cue(Cue.ARTICLE, i);
            // "show twenty people": the number right behind the verb
            boolean verb = brief.cue(Cue.SHOW_VERB, i) && brief.firstOfSentence(i);
            if (!(the || verb || brief.cue(Cue.ALL, i))
                    || brief.tokens[i].quote >= 0
                    || brief.tokens[i].denied) {
                continue;
            }
            boolean small = brief.is(Kind.OUR, i + 1) || brief.is(Kind.STOP, i + 1);
            int at = small && Double.isNaN(Numbers.value(brief, i + 1)) ? i + 2 : i + 1;
            double value = Numbers.value(brief, at);
            if (Double.isNaN(value) || !(verb || isShown(i) || isHeld(i))) {
                continue;
            }
            int noun = Numbers.end(brief, at);
            boolean things =
                    noun < brief.size()
                            && brief.tokens[noun].isWord()
                            && brief.at(Kind.UNIT, noun) == null
                            && !brief.cue(Cue.COLORS, noun)
                            && !brief.cue(Cue.WORDS, noun)
                            && !brief.cue(Cue.MAYBE, noun)
                            && !brief.cue(Cue.ET_CETERA, noun)
                            && !brief.raw(at).startsWith("0");
            if (things && value > 3 && seconds / value < SHORTEST_GLANCE) {
                tooShort(
                        (int) value,
                        brief.raw(noun),
                        seconds,
                        SHORTEST_GLANCE,
                        brief.span(i, noun + 1));
            }
        }
    }

    /** "twelve flavours, each for three seconds" in ten. */
    private void eachLasts(double seconds) {
        for (int i = 1; i < brief.size(); i++) {
            Hit unit = brief.at(Kind.UNIT, i);
            boolean inSeconds = unit != null && unit.value().equals(SECOND);
            double length = inSeconds ? Numbers.value(brief, i - 1) : Double.NaN;
            // "each three seconds" may have been taken for the piece's own length
            if (Double.isNaN(length) || Math.abs(length - seconds) <= SHORTEST_GLANCE) {
                continue;
            }
            int sentence = Math.max(brief.sentenceStart(i), i - FARTHEST_COUNT);
            boolean each = brief.cue(Cue.EACH, i + 1) && brief.sameClause(i, i + 1);
            double number = Double.NaN;
            int counted = -1;
            for (int j = sentence; j < i - 1; j++) {
                each |= brief.cue(Cue.EACH, j) && brief.tokens[j].quote < 0;
                double value = Numbers.value(brief, j);
                if (value > 1 && brief.at(Kind.UNIT, j + 1) == null && !brief.is(Kind.OUR, j)) {
                    number = value;
                    counted = j;
                }
            }
            if (each && counted >= 0 && number * length > seconds + SHORTEST_GLANCE) {
                doubts.contradict(
                        brief.span(counted, i + 1),
                        String.format(
                                Locale.ROOT,
                                "%.0f times %s seconds are %s seconds, the piece is to be %s.",
                                number,
                                Figures.plain(length),
                                Figures.plain(number * length),
                                Figures.plain(seconds)),
                        "Show each for a shorter time, show fewer, or lengthen the piece.");
                return;
            }
        }
    }

    private boolean isShown(int at) {
        for (int i = brief.sentenceStart(at); i < at; i++) {
            if (brief.is(Kind.SHOW, i) || brief.cue(Cue.SHOW_VERB, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the harbour, the kettle, ... and the cup, each on its own", without a number. */
    private void enumerated(double seconds) {
        int at = 0;
        while (at < brief.size()) {
            int end = Math.max(at + 1, brief.sentenceEnd(at));
            int commas = 0;
            boolean each = false;
            boolean named = false;
            for (int i = at; i < end; i++) {
                commas += brief.mark(i, ',') && brief.tokens[i].quote < 0 ? 1 : 0;
                each |= brief.cue(Cue.EACH, i) && commas >= LEAST_NAMED - 2;
                named |= brief.isAny(i, Kind.COLOR, Kind.MOOD, Kind.NEG);
            }
            if (each && !named && commas >= LEAST_NAMED - 1 && seconds / commas < SHORTEST_SCENE) {
                tooShort(commas, "things", seconds, SHORTEST_SCENE, brief.span(at, end));
                return;
            }
            at = end;
        }
    }

    /** "A bumper of 6 seconds: the door opens, buckets of tulips, ... the logo". */
    private void told(double seconds) {
        for (int colon = 0; colon < brief.size(); colon++) {
            if (!brief.mark(colon, ':') || !isTimedPiece(colon)) {
                continue;
            }
            int items = 1;
            boolean facts = false;
            int end = brief.sentenceEnd(colon);
            for (int i = colon + 1; i < end; i++) {
                items += brief.mark(i, ',') && brief.tokens[i].quote < 0 ? 1 : 0;
                facts |= brief.isAny(i, Kind.COLOR, Kind.NEG, Kind.UNIT, Kind.PLATFORM);
            }
            if (!facts && items >= LEAST_NAMED && seconds / items < SHORTEST_PICTURE) {
                tooShort(items, "pictures", seconds, SHORTEST_SCENE, brief.span(colon, end));
                return;
            }
        }
    }

    /** The piece and its length stand in front of the colon, and nothing but the list behind. */
    private boolean isTimedPiece(int colon) {
        boolean timed = false;
        boolean piece = false;
        for (int i = brief.sentenceStart(colon); i < colon; i++) {
            timed |= i > 0 && brief.is(Kind.UNIT, i) && !Double.isNaN(Numbers.value(brief, i - 1));
            piece |=
                    brief.cue(Cue.ANYTHING, i)
                            || brief.isAny(
                                    i, Kind.VIDEO_WORD, Kind.FORMAT, Kind.PLACEMENT, Kind.PLATFORM);
        }
        return timed && piece;
    }

    /** "all 24 models in a spot of 8 seconds". */
    private boolean isHeld(int at) {
        for (int i = at; brief.sameSentence(i, at); i++) {
            boolean in = brief.cue(Cue.PREPOSITION, i) && brief.cue(Cue.ONE, i + 1);
            // "num anúncio": preposition and article in one word
            boolean joined = brief.cue(Cue.PREPOSITION, i) && isPiece(i + 1);
            if ((in && isPiece(i + 2)) || joined) {
                return true;
            }
        }
        return false;
    }

    private boolean isPiece(int at) {
        return brief.isAny(at, Kind.VIDEO_WORD, Kind.FORMAT, Kind.PLACEMENT);
    }

    private void overrun(List<Fact<ShotOrder>> shots, double seconds) {
        double timed = 0;
        int counted = 0;
        for (Fact<ShotOrder> shot : shots) {
            Seconds length = shot.value().length();
            timed += length == null ? 0 : length.value();
            counted += length == null ? 0 : 1;
        }
        if (timed > seconds + 0.5 && counted > 1) {
            doubts.contradict(
                    shots.getFirst().span(),
                    String.format(
                            Locale.ROOT,
                            "The shots' own lengths add up to %s seconds, the piece is to be %s.",
                            Figures.plain(timed),
                            Figures.plain(seconds)),
                    "Shorten the shots in proportion, or lengthen the piece.");
        }
    }
}
