package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;

/** What one line of a brief holds: a picture, or something of the piece, the job or the house. */
final class PictureLine {
    private static final int LONGEST = 32;
    private static final int LONGEST_KEY = 5;
    private static final int HEAD = 3;
    private static final Kind[] OF_THE_PIECE = {
        Kind.PLATFORM,
        Kind.FORMAT,
        Kind.AUDIENCE_MARK,
        Kind.BRAND_MARK,
        Kind.PRODUCT_MARK,
        Kind.LENGTH_MARK,
        Kind.MUSIC_WORD,
        Kind.VIDEO_WORD,
        Kind.VOICE,
        Kind.GENRE,
        Kind.ATTRIBUTE,
        Kind.TIER,
        Kind.CORRECTION
    };
    private static final Kind[] SHOWN = {
        Kind.THING, Kind.PROP, Kind.PERSON, Kind.PLACE, Kind.GOODS, Kind.HOUR, Kind.SIZE, Kind.MOVE
    };

    private final BriefText brief;

    PictureLine(BriefText brief) {
        this.brief = brief;
    }

    /** Behind a bullet, "v1 -", "chorus again:" or a line of the song in quotation marks. */
    int body(int from, int to) {
        int at = from;
        if (LinedShots.isBullet(brief, at) && at + 1 < to) {
            at++;
        }
        int key = at;
        boolean quoted = key + 1 < to && brief.tokens[key + 1].quote >= 0;
        while (key < to && (quoted ? key - at < LONGEST : key - at < LONGEST_KEY)) {
            boolean free = brief.tokens[key].quote < 0;
            if (free && (brief.mark(key, ':') || isDash(key) || brief.mark(key, '='))) {
                return key > at && key + 1 < to && (quoted || isStage(at, key)) ? key + 1 : at;
            }
            key++;
        }
        return at;
    }

    /** Whether a part of a song or a story is named, or a time of day or year. */
    boolean isStage(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean part =
                    brief.cue(Cue.STAGE, i)
                            || brief.cue(Cue.SONG_PART, i)
                            || brief.cue(Cue.CALENDAR, i)
                            || brief.cue(Cue.LAST, i)
                            || brief.cue(Cue.FIRST, i)
                            || brief.isAny(i, Kind.HOUR, Kind.SEASON)
                            || isSongCode(i);
            if (part) {
                return true;
            }
        }
        return false;
    }

    /** "v1", "ch2", "c3": a part of a song by letter and number. */
    private boolean isSongCode(int at) {
        String key = brief.tokens[at].key;
        int last = key.length() - 1;
        boolean letters = last == 1 || (last == 2 && Character.isLetter(key.charAt(1)));
        return letters
                && Character.isDigit(key.charAt(last))
                && "vcbprs".indexOf(key.charAt(0)) >= 0;
    }

    private boolean isDash(int at) {
        return brief.mark(at, '-')
                && !brief.tokens[at].glued
                && at + 1 < brief.size()
                && !brief.tokens[at + 1].glued;
    }

    /** A line that says something else than what is seen. */
    boolean isOther(int from, int to) {
        int first = first(from, to);
        return first >= to
                || to - first > LONGEST
                || isSpoken(first)
                || isKeyed(first, to)
                || isFact(first, to)
                || isQuality(first, to)
                || isSpecified(first, to)
                || JobTalk.within(brief, first, to);
    }

    /** "our prams fold flat": among pictures it is one, and alone it tells of the house. */
    boolean isOurs(int from, int to) {
        int first = first(from, to);
        Hit our = first < to ? brief.at(Kind.OUR, first) : null;
        return our != null && our.value().equals("poss") && !brief.is(Kind.PERSON, first + 1);
    }

    private int first(int from, int to) {
        int first = from;
        while (first < to && !brief.tokens[first].isWord() && !brief.tokens[first].isNumber()) {
            first++;
        }
        return first;
    }

    private boolean isSpoken(int at) {
        boolean house = brief.cue(Cue.WE, at) && !brief.cue(Cue.SOMEBODY, at);
        return brief.tokens[at].denied
                || brief.tokens[at].header
                || brief.tokens[at].aside
                || brief.tokens[at].quote >= 0
                || brief.is(Kind.NEG, at)
                || brief.cue(Cue.GREETING, at)
                || brief.cue(Cue.SIGNS_OFF, at)
                || brief.cue(Cue.WE_ARE, at)
                || (house && !ShotWording.shows(brief, at + 1))
                || (brief.is(Kind.CTA, at) && !brief.isAny(at, Kind.NOUN, Kind.ORG));
    }

    /** "Sofa brand: Lumley", "hours: 9 to 5": a key and its value. */
    private boolean isKeyed(int from, int to) {
        for (int i = from; i < to && i < from + HEAD; i++) {
            if (brief.mark(i, ':')) {
                return !isStage(from, i) && to - i <= HEAD;
            }
        }
        return brief.mark(to - 1, ':');
    }

    private boolean isFact(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean money = "£€$@".contains(brief.tokens[i].key) && !brief.tokens[i].isWord();
            boolean site = brief.mark(i, '.') && brief.tokens[i].glued && isGluedWord(i + 1);
            if (money || site || (brief.is(Kind.OFFER, i) && !brief.cue(Cue.WEAK_OFFER, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGluedWord(int at) {
        return at < brief.size() && brief.tokens[at].glued && brief.tokens[at].isWord();
    }

    /** The piece is spoken of in the first words. */
    boolean touches(int start, int to) {
        int from = first(start, to);
        for (int i = from; i < to && i < from + HEAD; i++) {
            boolean small =
                    brief.cue(Cue.CARD, i)
                            || brief.isAny(i, Kind.PERSON, Kind.PROP)
                            || (i > from && brief.cue(Cue.ARTICLE, i - 1));
            boolean must =
                    isCall(i, to)
                            || (i == from && brief.is(Kind.MUST, i))
                            || brief.cue(Cue.SUBTITLES, i)
                            || (brief.cue(Cue.LINE_NOUN, i) && brief.mark(i + 1, ':'));
            if ((must || brief.isAny(i, OF_THE_PIECE)) && !small) {
                return true;
            }
        }
        return false;
    }

    /** "button: Book now"; "button 7 glows" is seen. */
    private boolean isCall(int at, int to) {
        boolean marked = brief.mark(at + 1, ':') || brief.mark(at + 1, '=');
        for (int i = at; i < to; i++) {
            marked |= brief.is(Kind.CTA, i) || brief.tokens[i].quote >= 0;
        }
        return brief.is(Kind.CTA_MARK, at) && marked;
    }

    /** Where it runs, how long or how wide it is. */
    private boolean isSpecified(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean length = i > from && brief.is(Kind.UNIT, i) && brief.tokens[i - 1].isNumber();
            if (length || brief.is(Kind.PLATFORM, i) || isFigure(i)) {
                return true;
            }
        }
        return false;
    }

    /** "9:16"; "upright" may be a piano. */
    private boolean isFigure(int at) {
        return brief.tokens[at].isNumber() && brief.is(Kind.RATIO, at);
    }

    /** "Playful", "yellow and pale blue", "for children from 4": words of the look or for whom. */
    private boolean isQuality(int from, int to) {
        if (brief.cue(Cue.FOR_PEOPLE, from)) {
            return true;
        }
        if (brief.cue(Cue.ARTICLE, from)) {
            // "the button is dark"
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean quality =
                    !brief.tokens[i].isWord()
                            || brief.isAny(
                                    i,
                                    Kind.COLOR,
                                    Kind.COLOR_MOD,
                                    Kind.MOOD,
                                    Kind.PACE,
                                    Kind.INSTRUMENT,
                                    Kind.AESTHETIC,
                                    Kind.RATIO,
                                    Kind.STOP)
                            || brief.cue(Cue.AND, i);
            if (!quality) {
                return false;
            }
        }
        return true;
    }

    /** A touch of place, person or doing: a bare word of praise has none. */
    boolean shows(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean inside = i > from && i < to - 1;
            if ((inside && (brief.cue(Cue.PREPOSITION, i) || brief.cue(Cue.RELATIVE, i)))
                    || brief.cue(Cue.SOMEBODY, i)
                    || brief.isAny(i, SHOWN)
                    || isDoing(i)) {
                return true;
            }
        }
        return false;
    }

    /** "skeins dripping", "hands wringing". */
    private boolean isDoing(int at) {
        String key = brief.tokens[at].key;
        return brief.language == Language.EN && key.length() > 4 && key.endsWith("ing");
    }
}
