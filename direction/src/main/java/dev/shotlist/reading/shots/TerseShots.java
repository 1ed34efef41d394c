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
                    || !(brief.tokens[i].isWord() || brief.mark(i, ','))
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
        boolean praise = brief.isAny(from, Kind.MOOD, Kind.COLOR, Kind.PACE);
        return words >= 2 && words <= LONGEST && !spoken && !praise && !whole.opensWith(from, to);
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
