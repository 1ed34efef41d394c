package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Inflection;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;

/** Which words may open, carry on or close a proper name. */
final class NameWords {
    /** So far behind a name that is defined stands what it is. */
    private static final int FARTHEST_KIND = 6;

    private static final int LONGEST_TITLE = 6;

    private final BriefText brief;
    private final FunctionalWords functional;

    NameWords(BriefText brief) {
        this.brief = brief;
        functional = new FunctionalWords(brief);
    }

    boolean begins(int at) {
        Token token = brief.tokens[at];
        if (isTitle(at)
                || isMarked(at)
                || isExplained(at)
                || isOwner(at)
                || isDefined(at)
                || isRun(at)) {
            return true;
        }
        if (!continues(at)
                || isPlainNoun(at)
                || isBrandWord(at)
                || isDetermined(at)
                || isCompound(at)) {
            return false;
        }
        if (brief.firstOfSentence(at) && !token.camel) {
            boolean next =
                    at + 1 < brief.size()
                            && (continues(at + 1)
                                    || (brief.cue(Cue.NAME_INNER, at + 1) && joins(at, at + 1)));
            boolean adverb =
                    brief.language == Language.EN && token.key.endsWith("ly") && isJoined(at);
            return next || (isUnknown(at) && !adverb);
        }
        return true;
    }

    /** "Zip's scooters": what owns a thing and has a capital is a name, whatever it means. */
    boolean isOwner(int at) {
        return brief.language == Language.EN
                && brief.tokens[at].isWord()
                && brief.tokens[at].capital
                && brief.tokens[at].quote < 0
                && Phrases.isPossessive(brief.raw(at))
                && brief.sameClause(at, at + 1)
                && !brief.tokens[at + 1].capital
                && brief.isAny(at + 1, Kind.NOUN, Kind.GOODS, Kind.ORG)
                && !functional.isContraction(at)
                && !brief.isAny(at, Kind.PERSON, Kind.HOUR, Kind.SEASON, Kind.UNIT, Kind.STOP)
                && !brief.isAny(at, Kind.PLATFORM, Kind.BRAND_MARK, Kind.ORG, Kind.FORMAT)
                && !brief.cue(Cue.CREW, at)
                && !brief.cue(Cue.CALENDAR, at);
    }

    /** "Tuesday (a deodorant)": what is explained in brackets is a name. */
    boolean isExplained(int at) {
        return brief.tokens[at].isWord()
                && brief.tokens[at].capital
                && brief.tokens[at].quote < 0
                && brief.language != Language.DE
                && brief.mark(at + 1, '(')
                && (brief.cue(Cue.ONE, at + 2) || brief.is(Kind.OUR, at + 2))
                && !brief.firstOfSentence(at)
                && !brief.isAny(at, Kind.PLATFORM, Kind.PLACEMENT, Kind.FORMAT);
    }

    /** "Squeeze is an app", "Gießkanne ist eine App": what a sentence defines at its head. */
    boolean isDefined(int at) {
        int thing = at + 3;
        while (brief.sameClause(at, thing)
                && thing < at + FARTHEST_KIND
                && !brief.isAny(thing, Kind.NOUN, Kind.ORG)) {
            thing++;
        }
        return brief.firstOfSentence(at)
                && brief.tokens[at].isWord()
                && brief.tokens[at].capital
                && brief.tokens[at].quote < 0
                && brief.cue(Cue.COPULA, at + 1)
                && brief.cue(Cue.ONE, at + 2)
                && brief.isAny(thing, Kind.NOUN, Kind.ORG)
                && brief.sameClause(at, thing)
                && !brief.isAny(
                        at, Kind.STOP, Kind.PERSON, Kind.HOUR, Kind.SEASON, Kind.FORMAT, Kind.UNIT)
                && !brief.isAny(at, Kind.PLATFORM, Kind.VIDEO_WORD, Kind.AUDIENCE_MARK)
                && !brief.cue(Cue.GENERIC, at)
                && !brief.cue(Cue.CALENDAR, at);
    }

    /** "Get Up Gang is an outdoor bootcamp": three capitals and what they are. */
    private boolean isRun(int at) {
        return brief.language == Language.EN
                && brief.firstOfSentence(at)
                && brief.is(Kind.STOP, at)
                && !brief.cue(Cue.ARTICLE, at)
                && isCapital(at)
                && isCapital(at + 1)
                && isCapital(at + 2)
                && brief.sameClause(at, at + 3)
                && brief.cue(Cue.COPULA, at + 3);
    }

    private boolean isCapital(int at) {
        return at < brief.size() && brief.tokens[at].isWord() && brief.tokens[at].capital;
    }

    /** The label of "Label's Marl". */
    private boolean isBrandWord(int at) {
        return brief.is(Kind.BRAND_MARK, at) && Phrases.isPossessive(brief.raw(at));
    }

    /**
     * "ein Porträt", "die kostenlosen Hörtests": behind such words a single German word with a
     * capital is a noun that no list has.
     */
    private boolean isDetermined(int at) {
        if (brief.language != Language.DE
                || brief.tokens[at].camel
                || (at + 1 < brief.size() && continues(at + 1) && brief.sameClause(at, at + 1))) {
            return false;
        }
        int before = at - 1;
        if (!brief.sameClause(before, at)) {
            return false;
        }
        if (brief.cue(Cue.DETERMINES, before)) {
            return true;
        }
        boolean adjective =
                brief.tokens[before].isWord()
                        && !brief.tokens[before].capital
                        && !brief.is(Kind.STOP, before)
                        && !brief.is(Kind.NAME_MARK, before)
                        && !brief.cue(Cue.WE_MAKE, before)
                        && NounPhrase.isGermanAdjective(brief.tokens[before].key);
        return adjective
                && brief.sameClause(before - 1, at)
                && (brief.cue(Cue.DETERMINES, before - 1) || brief.cue(Cue.ARTICLE, before - 1));
    }

    /** "Risografie-Poster": its last part is a thing that a list has. */
    private boolean isCompound(int at) {
        int last = at;
        while (brief.isHyphened(last + 1)) {
            last++;
        }
        return brief.language == Language.DE
                && last > at
                && brief.isAny(last, Kind.NOUN, Kind.GOODS);
    }

    /** "Specifically O negative": no mark stands behind the word. */
    private boolean isJoined(int at) {
        return brief.sameClause(at, at + 1) && brief.tokens[at + 1].isWord();
    }

    /** "marca Redes do Cariri": behind a word for it a name may open with any word. */
    private boolean isMarked(int at) {
        return brief.language != Language.DE
                && at > 0
                && brief.tokens[at].isWord()
                && brief.tokens[at].capital
                && brief.tokens[at].quote < 0
                && brief.sameClause(at - 1, at)
                && !brief.firstOfSentence(at)
                && (brief.before(Kind.BRAND_MARK, at) != null
                        || brief.before(Kind.NAME_MARK, at) != null);
    }

    /** Outside English a listed noun with a capital is a noun, in German anywhere. */
    private boolean isPlainNoun(int at) {
        boolean german = brief.language == Language.DE;
        return brief.language != Language.EN
                && (brief.is(Kind.NOUN, at) || (german && brief.is(Kind.GOODS, at)))
                && !brief.is(Kind.ORG, at)
                && (german || (brief.firstOfSentence(at) && !opensCapitals(at)));
    }

    /** "Flores do Vale", "Ore Piccole": no sentence of these languages opens with two capitals. */
    boolean opensCapitals(int at) {
        int next = brief.cue(Cue.NAME_INNER, at + 1) ? at + 2 : at + 1;
        return brief.language != Language.EN
                && brief.language != Language.DE
                && brief.sameClause(at, next)
                && brief.tokens[next].capital
                && !brief.tokens[at].camel
                && !brief.tokens[next].camel
                && continues(next)
                && !brief.isAny(next, Kind.PLATFORM, Kind.FORMAT, Kind.LANG);
    }

    /** "the game SALTMARSH SIGNAL": words in capitals right behind what bears a title. */
    private boolean isTitle(int at) {
        return isCapitals(at)
                && !brief.isAny(at, Kind.VOICE, Kind.TEXT_WORD, Kind.AUDIENCE_MARK)
                && isCapitals(at + 1)
                && brief.sameClause(at, at + 1)
                && !isCapitals(at - 1)
                && (isTitled(at)
                        || brief.cue(Cue.WORK, at - 1)
                        || brief.isAny(at - 1, Kind.NOUN, Kind.ORG, Kind.NAME_MARK))
                && (at == 0 || isTitled(at) || brief.sameSentence(at - 1, at));
    }

    /** "THE QUIET TENANT ROOM by Tess Orrin": capitals at a sentence's head and who made it. */
    private boolean isTitled(int at) {
        int end = at;
        while (end < at + LONGEST_TITLE && brief.sameClause(at, end) && isCapitals(end)) {
            end++;
        }
        return brief.firstOfSentence(at)
                && end - at > 1
                && (brief.at(Kind.BY, end) != null || brief.cue(Cue.MAKER_OF, end))
                && end + 1 < brief.size()
                && brief.tokens[end + 1].capital;
    }

    private boolean isCapitals(int at) {
        if (at < 0 || at >= brief.size() || !brief.tokens[at].isWord()) {
            return false;
        }
        Token token = brief.tokens[at];
        for (int i = token.from; i < token.to; i++) {
            if (Character.isLowerCase(brief.text.charAt(i))) {
                return false;
            }
        }
        return token.quote < 0;
    }

    /** Words in capitals go on whatever they mean: "FAROL SEM GUARDA". */
    boolean carriesOnTitle(int start, int at) {
        return isTitle(start) && isCapitals(at) && brief.sameClause(start, at);
    }

    boolean continues(int at) {
        Token token = brief.tokens[at];
        return token.isWord()
                && token.quote < 0
                && !token.header
                && (token.capital || token.camel)
                && token.to - token.from > 1
                && !functional.isFunctional(at);
    }

    /** Whether "of", "&" or the like joins what stands around it to one name. */
    boolean joins(int start, int at) {
        int next = at + 1;
        if (next >= brief.size() || !brief.sameSentence(at, next)) {
            return false;
        }
        boolean kin = brief.cue(Cue.FIRM_KIN, next) && brief.tokens[next].capital;
        boolean and = brief.cue(Cue.AND, at) && brief.tokens[at].isWord() && !kin;
        // "associazione Legno e Corde"
        boolean house =
                at - start == 1
                        && brief.language != Language.EN
                        && brief.language != Language.DE
                        && brief.is(Kind.ORG, start - 1)
                        && brief.sameClause(start - 1, start)
                        && brief.tokens[next].capital;
        if (and && !house && (at - start > 1 || !isUnknown(start) || !isUnknown(next))) {
            return false;
        }
        if (continues(next)) {
            return !brief.key(at, "in") || brief.language == Language.IT;
        }
        return brief.cue(Cue.NAME_INNER, next)
                && brief.tokens[next].isWord()
                && next + 1 < brief.size()
                && continues(next + 1)
                && !brief.key(at, "&");
    }

    boolean isModelNumber(int at) {
        Token token = brief.tokens[at];
        return token.isNumber()
                && token.to - token.from <= 4
                && brief.at(Kind.UNIT, at + 1) == null
                && brief.tokens[at - 1].isWord()
                && !brief.mark(at + 1, '%')
                && !brief.cue(Cue.MEASURE, at + 1)
                && !brief.mark(at + 1, ':')
                && !brief.mark(at + 1, '-')
                && brief.tokens[at - 1].quote < 0;
    }

    /** The small word and the last of "Prêt-à-Faucher". */
    boolean isHyphened(int at) {
        return brief.isHyphened(at)
                && (brief.tokens[at].capital
                        || (brief.isHyphened(at + 1) && brief.tokens[at + 1].capital));
    }

    /** The full stop of "St. Oswald", "Dr. Reuß & Partner". */
    boolean isAbbreviated(int at) {
        return brief.mark(at, '.')
                && brief.cue(Cue.NAME_ABBREVIATION, at - 1)
                && brief.sameSentence(at - 1, at + 1)
                && continues(at + 1);
    }

    /** The K of "Night 10K", the X of "Rover 4X". */
    boolean isModelLetter(int at) {
        Token token = brief.tokens[at];
        return token.isWord()
                && token.glued
                && token.capital
                && token.to - token.from <= 2
                && brief.tokens[at - 1].isNumber();
    }

    boolean isUnknown(int at) {
        return !brief.isAny(at, Kind.COLOR, Kind.NOUN, Kind.ORG, Kind.MOOD, Kind.FORMAT)
                && !brief.lexicon.knows(brief.tokens[at].key)
                && !isInflected(at)
                && !brief.lexicons.everyday().isPlain(brief.language, brief.tokens[at].key)
                && brief.lexicons.everyday().languagesOf(brief.tokens[at].key) == 0;
    }

    private boolean isInflected(int at) {
        for (String stem : Inflection.stems(brief.tokens[at].key, brief.language)) {
            if (stem.length() > 2 && brief.lexicon.knows(stem)) {
                return true;
            }
        }
        return false;
    }
}
