package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;
import java.util.ArrayList;
import java.util.List;

/** A run of short sentences, each a picture: "Kettle boils. Steam on the window. Granny laughs." */
final class TerseShots {
    private static final int LEAST = 4;
    private static final int LONGEST = 9;
    private static final Kind[] SHOWN = {
        Kind.THING, Kind.PROP, Kind.PERSON, Kind.PLACE, Kind.GOODS, Kind.NOUN, Kind.HOUR
    };
    private static final Kind[] SAID_OF_GOODS = {
        Kind.OFFER, Kind.ATTRIBUTE, Kind.TIER, Kind.PRODUCT_MARK, Kind.LENGTH_MARK, Kind.CORRECTION
    };

    private final BriefText brief;
    private final ShotBuilder shots;
    private final WholePiece whole;

    TerseShots(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
        whole = new WholePiece(brief);
    }

    boolean read() {
        List<int[]> run = new ArrayList<>();
        int at = 0;
        while (at < brief.size()) {
            int end = Math.max(at + 1, brief.sentenceEnd(at));
            int first = firstWord(at, end);
            boolean picture = first < end && isPicture(first, lastWord(first, end));
            if (picture) {
                run.add(new int[] {first, end});
            } else if (first < end) {
                if (isEnough(run)) {
                    break;
                }
                run.clear();
            }
            at = end;
        }
        if (!isEnough(run)) {
            return false;
        }
        run.forEach(sentence -> shots.add(sentence[0], sentence[1]));
        return shots.size() >= LEAST;
    }

    /** Four at least, most of which show something that the lists know. */
    private boolean isEnough(List<int[]> run) {
        long shown = run.stream().filter(sentence -> shows(sentence[0], sentence[1])).count();
        return run.size() >= LEAST && shown * 2 > run.size();
    }

    private boolean shows(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.isAny(i, SHOWN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPicture(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].isNumber()
                    || brief.tokens[i].header
                    || brief.tokens[i].aside
                    || brief.tokens[i].denied
                    || !(brief.tokens[i].isWord() || brief.mark(i, ',') || isHyphen(i))
                    || brief.isAny(i, SAID_OF_GOODS)
                    || brief.isAny(i, Kind.VIDEO_WORD, Kind.NEG, Kind.UNIT, Kind.CTA)
                    || isOurs(i)) {
                return false;
            }
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        boolean spoken =
                brief.cue(Cue.WE, from)
                        || brief.cue(Cue.THAT, from)
                        || brief.cue(Cue.GREETING, from)
                        || brief.cue(Cue.IMPERATIVE, from)
                        || (brief.cue(Cue.SUBJECT, from) && !brief.cue(Cue.SOMEBODY, from))
                        || brief.is(Kind.SHOW, from);
        boolean colored = brief.is(Kind.COLOR, from) && !paints(from + 1, to);
        boolean praise = colored || brief.isAny(from, Kind.MOOD, Kind.PACE);
        boolean enough = words >= 2 || (words == 1 && isLine(from));
        return enough && words <= LONGEST && !spoken && !praise && !whole.opensWith(from, to);
    }

    /** "Ink pooling": a word that is no colour stands right behind it. */
    private boolean paints(int at, int to) {
        return at < to
                && brief.tokens[at].isWord()
                && !brief.isAny(at, Kind.COLOR, Kind.STOP)
                && !brief.cue(Cue.AND, at);
    }

    /** "blue-black" */
    private boolean isHyphen(int at) {
        return brief.mark(at, '-') && brief.tokens[at].glued && brief.tokens[at + 1].glued;
    }

    /** A thing alone on its line, behind another line: "Book cover". */
    private boolean isLine(int at) {
        return at > 0
                && LinedShots.opensLine(brief, at)
                && (at + 1 >= brief.size() || brief.tokens[at + 1].isBreak())
                && !brief.isAny(at, Kind.PLATFORM, Kind.FORMAT, Kind.RATIO, Kind.GENRE)
                && !brief.isAny(at, Kind.MOOD, Kind.COLOR, Kind.PACE, Kind.AESTHETIC);
    }

    /** "our bakers": what a seller tells of the house. */
    private boolean isOurs(int at) {
        Hit our = brief.at(Kind.OUR, at);
        return our != null && our.value().equals("poss");
    }

    private int firstWord(int from, int to) {
        int at = from;
        while (at < to && !brief.tokens[at].isWord() && !brief.tokens[at].isNumber()) {
            at++;
        }
        return at;
    }

    private int lastWord(int from, int to) {
        int at = to;
        while (at > from && !brief.tokens[at - 1].isWord() && !brief.tokens[at - 1].isNumber()) {
            at--;
        }
        return at;
    }
}
