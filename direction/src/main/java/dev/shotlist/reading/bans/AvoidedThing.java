package dev.shotlist.reading.bans;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One item of what is denied, cut down to the thing itself: without the verb of showing in front,
 * and without what only says why, where or how firmly behind.
 */
final class AvoidedThing {
    private static final int LONGEST = 7;
    private static final int LONGEST_RELATIVE = 5;
    private static final String PRICE = "price";
    private static final String PRODUCT = "product";

    private final BriefText brief;
    private final int from;
    final int start;
    final int end;

    AvoidedThing(BriefText brief, int from, int to) {
        this.brief = brief;
        this.from = from;
        start = first(from, to);
        end = Math.min(last(start, to), start + LONGEST);
    }

    /** Whether a token lies in the name of a thing of several words: "drag and drop". */
    static boolean isInside(BriefText brief, int token) {
        Hit thing = brief.over(Kind.THING, token);
        return thing != null && thing.length() > 1;
    }

    boolean isEmpty() {
        return end <= start || (!brief.tokens[start].isWord() && !brief.tokens[start].isNumber());
    }

    private int first(int from, int to) {
        int start = from;
        while (start < to && skips(start) && !isOnly(from, start, to)) {
            Hit show = brief.at(Kind.SHOW, start);
            start =
                    show != null && !brief.is(Kind.THING, start)
                            ? Math.min(to, show.end())
                            : start + 1;
        }
        return start;
    }

    /** "no product": nothing else is named. */
    private boolean isOnly(int from, int i, int to) {
        boolean ends =
                !brief.sameClause(i, i + 1)
                        || !brief.tokens[i + 1].isWord()
                        || brief.cue(Cue.AND, i + 1)
                        || brief.cue(Cue.OR, i + 1);
        return i == from && i == to - 1 && brief.cue(Cue.PRODUCT, i) && ends;
    }

    private boolean skips(int i) {
        if (brief.cue(Cue.IN_FRAME, i) && brief.cue(Cue.PREPOSITION, i - 1) && i > from) {
            // "don't put that on screen"
            return true;
        }
        if (brief.at(Kind.THING, i) != null) {
            return false;
        }
        Token token = brief.tokens[i];
        // "neanche un secondo di rallentatore", "que pareça propaganda de banco"
        boolean little =
                brief.isAny(i, Kind.UNIT, Kind.VIDEO_WORD, Kind.FORMAT)
                        && brief.cue(Cue.OF, i + 1)
                        && brief.sameClause(i, i + 2);
        boolean use =
                (brief.cue(Cue.USE_NOUN, i) || brief.cue(Cue.PICTURES_OF, i))
                        && brief.cue(Cue.OF, i + 1)
                        && brief.sameClause(i, i + 2);
        boolean verb = isUnlistedVerb(i);
        boolean uttered = brief.cue(Cue.UTTERED, i) && brief.sameClause(i, i + 1);
        boolean wants = brief.cue(Cue.REPORTS, i) && brief.sameClause(i, i + 1);
        boolean leads =
                (brief.cue(Cue.PERMITS, i)
                                || brief.cue(Cue.SEEMS, i)
                                || (brief.cue(Cue.SHOW_VERB, i) && !brief.is(Kind.GLOSS, i)))
                        && brief.sameClause(i, i + 1);
        return little
                || use
                || verb
                || uttered
                || wants
                || leads
                || brief.isAny(i, Kind.STOP, Kind.SHOW, Kind.OUR, Kind.NEG)
                || (!token.isWord() && !token.isNumber());
    }

    /** "no contendrá gaviotas": right behind such a "not" stands a verb, known or not. */
    private boolean isUnlistedVerb(int i) {
        boolean romance = brief.language != Language.EN && brief.language != Language.DE;
        return romance
                && i == from
                && brief.cue(Cue.DENIES_VERB, i - 1)
                && !brief.cue(Cue.OR, i - 1)
                && !brief.tokens[i].capital
                && !Unshowable.names(brief, i)
                && brief.sameClause(i, i + 1);
    }

    private int last(int start, int to) {
        int end = to;
        for (int i = start + 1; i < end; i++) {
            if (cuts(i) && !insideThing(i)) {
                end = i;
            }
        }
        while (end > start && trails(end - 1) && !isOnly(from, end - 1, end)) {
            end--;
        }
        return end;
    }

    private boolean insideThing(int i) {
        Hit hit = brief.over(Kind.THING, i);
        return hit != null && hit.start() < i;
    }

    private boolean cuts(int i) {
        if (brief.is(Kind.THING, i)) {
            return false;
        }
        // "make the parent look like a burden" is one thing
        boolean likened = brief.cue(Cue.EXAMPLES, i) && brief.cue(Cue.LOOKS, i - 1);
        if (brief.at(Kind.NEG_TAIL, i) != null
                || (brief.cue(Cue.AVOID_CUT, i) && !likened)
                || (brief.at(Kind.SHOW, i) != null && !brief.is(Kind.STOP, i))) {
            return true;
        }
        boolean inFrame =
                brief.is(Kind.STOP, i)
                        && (brief.cue(Cue.IN_FRAME, i + 1)
                                || (brief.is(Kind.STOP, i + 1) && brief.cue(Cue.IN_FRAME, i + 2)));
        boolean place =
                brief.cue(Cue.PREPOSITION, i)
                        && brief.language == Language.EN
                        && (brief.isAny(i + 1, Kind.TEXT_WORD, Kind.VIDEO_WORD)
                                || (brief.is(Kind.STOP, i + 1)
                                        && brief.isAny(i + 2, Kind.TEXT_WORD, Kind.VIDEO_WORD)));
        return inFrame || place;
    }

    private boolean trails(int i) {
        Token token = brief.tokens[i];
        return (!token.isWord() && !token.isNumber() && token.quote < 0)
                || (brief.cue(Cue.AVOID_TAIL, i) && !insideThing(i))
                || (brief.language == Language.DE
                        && brief.cue(Cue.SHOW_VERB, i)
                        && !brief.is(Kind.THING, i))
                || (brief.isAny(i, Kind.STOP, Kind.CORRECTION, Kind.BUT)
                        && !(i > start && brief.tokens[i - 1].isNumber())
                        // "nothing like a perfume ad" bans no perfume
                        && !(i > start
                                && brief.is(Kind.FORMAT, i)
                                && brief.cue(Cue.EXAMPLES, from - 1))
                        && !brief.isAny(i, Kind.THING, Kind.MOOD));
    }

    /** The longest listed thing in it. */
    @Nullable Hit thing() {
        Hit best = null;
        for (int i = start; i < end; i++) {
            Hit hit = brief.at(Kind.THING, i);
            if (hit != null && hit.end() <= end && (best == null || hit.length() > best.length())) {
                best = hit;
            }
        }
        return best;
    }

    /** The thing in English where the lists know it, else in the brief's words. */
    String english() {
        String whole = withRelative();
        if (whole != null) {
            return whole;
        }
        Hit doing = behindRelative();
        return doing == null ? plainEnglish() : doing.value() + " " + plainEnglish();
    }

    /** "enfant qui boit": by the translator, where it knows every word. */
    private @Nullable String withRelative() {
        if (brief.language == Language.EN || !brief.cue(Cue.RELATIVE, end)) {
            return null;
        }
        int last = end;
        while (last < end + LONGEST_RELATIVE
                && brief.sameClause(last, start)
                && brief.tokens[last].isWord()
                && !(last > end && brief.cue(Cue.AND, last))
                && !(last > end && brief.cue(Cue.OR, last))) {
            last++;
        }
        return last - end < 2 ? null : new BanEnglish(brief).whole(start, last, thing());
    }

    /** "children who are crying": what the forbidden are doing, where the lists know it. */
    private @Nullable Hit behindRelative() {
        if (!brief.cue(Cue.RELATIVE, end) || !brief.sameClause(end, start)) {
            return null;
        }
        for (int i = end + 1; i < end + 4 && brief.sameClause(i, start); i++) {
            Hit thing = brief.at(Kind.THING, i);
            thing = thing == null ? brief.at(Kind.GLOSS, i) : thing;
            if (thing != null) {
                return thing;
            }
        }
        return brief.at(Kind.GLOSS, end);
    }

    private boolean isAmount() {
        return brief.tokens[start].isNumber()
                && (brief.cue(Cue.MONEY, start + 1) || brief.cue(Cue.MONEY, start - 1));
    }

    private String plainEnglish() {
        if (brief.tokens[start].quote >= 0) {
            // a word or a title that must not be said stays as it is
            return Phrases.lower(brief.slice(start, end));
        }
        if (isOnly(from, start, end)) {
            return PRODUCT;
        }
        if (isAmount()) {
            // "£24, don't show it"
            return PRICE;
        }
        Hit thing = thing();
        if (thing != null
                && ((thing.start() == start && thing.end() == end) || restIsSmall(thing))) {
            return thing.value();
        }
        return new BanEnglish(brief).of(start, end, thing);
    }

    /** Only everyday words stand beside the thing. */
    private boolean restIsSmall(Hit thing) {
        if (brief.language == Language.EN) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!thing.holds(i) && brief.tokens[i].isWord() && !brief.is(Kind.STOP, i)) {
                return false;
            }
        }
        return true;
    }
}
