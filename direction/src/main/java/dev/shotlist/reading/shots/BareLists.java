package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/**
 * Pictures of few words in a row, told without article and order: "Clippers, steam, hot towel, the
 * mirror moment.", "Corrupio trainers: lace, leap, puddle, laughter".
 */
final class BareLists {
    private static final int LEAST = 3;

    /** Fewer without a head may be what a sentence tells in passing. */
    private static final int LEAST_UNHEADED = 4;

    private static final int LONGEST_ITEM = 8;

    /** Behind a colon nobody takes a longer one for what is told in passing. */
    private static final int LONGEST_HEADED = 12;

    /** A picture may hold a town's name; a name alone is a row of brands. */
    private static final int LONGEST_NAME = 4;

    /** "... and at the end somebody opening the tin up there with bread and wine". */
    private static final int LONGEST_LAST = 20;

    private static final Kind[] OF_THE_PIECE = {
        Kind.PLATFORM,
        Kind.RATIO,
        Kind.FORMAT,
        Kind.VIDEO_WORD,
        Kind.SCENE_WORD,
        Kind.CTA_MARK,
        Kind.MUST,
        Kind.TEXT_WORD,
        Kind.VOICE,
        Kind.GENRE,
        Kind.INSTRUMENT,
        Kind.MUSIC_WORD,
        Kind.MOOD,
        Kind.PACE,
        Kind.AESTHETIC,
        Kind.LIGHT,
        Kind.TIER,
        Kind.ATTRIBUTE,
        Kind.NEG,
        Kind.AUDIENCE_MARK,
        Kind.BRAND_MARK,
        Kind.LANG,
        Kind.UNIT
    };
    private static final Kind[] SHOWN = {
        Kind.THING,
        Kind.PROP,
        Kind.PERSON,
        Kind.PLACE,
        Kind.GOODS,
        Kind.NOUN,
        Kind.HOUR,
        Kind.SEASON
    };

    /** "coloured houses", "a quiet street": inside a picture they say how it looks. */
    private static final Kind[] DESCRIBES = {Kind.MOOD, Kind.PACE, Kind.LIGHT, Kind.TIER};

    private static final Kind[] HEADS_OTHERS = {
        Kind.NEG,
        Kind.AUDIENCE_MARK,
        Kind.VOICE,
        Kind.MUSIC_WORD,
        Kind.TEXT_WORD,
        Kind.CTA_MARK,
        Kind.COLOR,
        Kind.LENGTH_MARK,
        Kind.MOOD,
        Kind.GENRE
    };

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;
    private final boolean demonstrated;

    BareLists(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
        demonstrated = brief.all(Kind.FORMAT).stream().anyMatch(HeadedShots::isDemonstration);
    }

    boolean read() {
        int at = 0;
        while (at < brief.size()) {
            int end = Math.max(at + 1, brief.sentenceEnd(at));
            int colon = colon(at, end);
            boolean listed =
                    colon < 0
                            ? isList(at, end, false)
                            : !headsOthers(at, colon) && isList(colon + 1, end, true);
            if (listed) {
                int before = shots.size();
                items.cutAll(colon < 0 ? at : colon + 1, end);
                if (shots.size() - before >= LEAST) {
                    return true;
                }
                shots.cutTo(before);
            }
            at = end;
        }
        return false;
    }

    private int colon(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (brief.mark(i, ':') && brief.tokens[i].quote < 0) {
                return i;
            }
        }
        return -1;
    }

    /** "Ingredients:", "not allowed:", "voice:" head no pictures. */
    private boolean headsOthers(int from, int colon) {
        for (int i = Math.max(from, brief.clauseStart(colon - 1)); i < colon; i++) {
            if ((brief.isAny(i, HEADS_OTHERS) && !brief.cue(Cue.SPEAKS, i) && !isForPlace(i, colon))
                    || brief.tokens[i].denied
                    || brief.tokens[i].header
                    || brief.cue(Cue.AVOID_WORD, i)
                    || brief.cue(Cue.SCREEN, i)
                    || (brief.cue(Cue.WAS, i) && colon - from == 1)
                    || brief.cue(Cue.COLORS, i)
                    || brief.cue(Cue.VARIETIES, i)) {
                return true;
            }
        }
        return false;
    }

    /** "For the website: ..." says where the pictures run, and not whom they are for. */
    private boolean isForPlace(int at, int colon) {
        boolean place = false;
        for (int i = at + 1; i < colon; i++) {
            place |= brief.is(Kind.PLATFORM, i);
        }
        return place && brief.is(Kind.AUDIENCE_MARK, at);
    }

    private boolean isList(int from, int to, boolean headed) {
        int count = 0;
        int shown = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && (!brief.mark(i, ',') || items.isInBracket(i, from))) {
                continue;
            }
            boolean placed = !headed && brief.cue(Cue.PREPOSITION, start) && start > from;
            if (placed || !isItem(start, i, headed)) {
                // "a woman, alone, at six in the morning" is one picture
                return false;
            }
            count++;
            shown += shows(start, i) ? 1 : 0;
            start = i + 1;
        }
        int least = headed ? LEAST : LEAST_UNHEADED;
        return count >= least && (shown * 2 >= count || (headed && demonstrated));
    }

    private boolean isItem(int from, int to, boolean headed) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (brief.mark(i, '(') || items.isInBracket(i, from)) {
                // "lunch on board (tomatoes, nothing fancy)"
                continue;
            }
            boolean word = brief.tokens[i].isWord();
            words += word ? 1 : 0;
            if (brief.tokens[i].quote >= 0
                    || brief.tokens[i].header
                    || brief.tokens[i].aside
                    || brief.tokens[i].denied
                    || brief.tokens[i].isBreak()
                    || brief.tokens[i].isNumber()
                    || (brief.isAny(i, OF_THE_PIECE)
                            && brief.over(Kind.ORDER, i) == null
                            && !isDone(i, from, headed)
                            && !(headed && i > from && to - from > 2 && brief.isAny(i, DESCRIBES)))
                    || (brief.is(Kind.OFFER, i) && !brief.cue(Cue.WEAK_OFFER, i))
                    || (isName(i, from) && !(headed && to - from > LONGEST_NAME))) {
                return false;
            }
        }
        return words > 0
                && words <= longest(from, to, headed)
                && !isColor(from, to)
                && !speaks(from, to);
    }

    private int longest(int from, int to, boolean headed) {
        boolean last = false;
        for (int i = from; i < to; i++) {
            Hit order = brief.at(Kind.ORDER, i);
            last |= order != null && order.value().equals("last");
        }
        return !headed ? LONGEST_ITEM : last ? LONGEST_LAST : LONGEST_HEADED;
    }

    /** "leakproof: shake, drop down stairs, open, dry": what is done to it. */
    private boolean isDone(int at, int from, boolean headed) {
        boolean small = brief.cue(Cue.WEAK_MOOD, at) || brief.cue(Cue.WE_MAKE, at);
        return headed && demonstrated && small && at <= from + 1;
    }

    /** Only German writes a thing with a capital. */
    private boolean isName(int at, int from) {
        return brief.tokens[at].capital
                && !brief.firstOfSentence(at)
                && (brief.language == Language.DE ? brief.isUnlisted(at) && at > from : true)
                && !brief.isAny(at, SHOWN);
    }

    /** "mint and peach" names no thing. */
    private boolean isColor(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean colored = brief.is(Kind.COLOR, i) || brief.is(Kind.COLOR_MOD, i);
            if (brief.tokens[i].isWord() && !colored && !brief.cue(Cue.AND, i)) {
                return false;
            }
        }
        return true;
    }

    /** "We build bridges" tells of the house. */
    private boolean speaks(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean house = brief.cue(Cue.WE, i) && !brief.cue(Cue.SOMEBODY, i);
            if (house || brief.cue(Cue.WE_ARE, i) || brief.cue(Cue.GREETING, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean shows(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.isAny(i, SHOWN) || brief.cue(Cue.SOMEBODY, i) || brief.cue(Cue.WEATHER, i)) {
                return true;
            }
        }
        return false;
    }
}
