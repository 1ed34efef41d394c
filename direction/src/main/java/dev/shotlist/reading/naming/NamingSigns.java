package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;

/** What around a word says that it is a name, whatever it means. */
final class NamingSigns {
    /** So far behind a name that is defined stands what it is. */
    private static final int FARTHEST_KIND = 6;

    private final BriefText brief;
    private final FunctionalWords functional;

    NamingSigns(BriefText brief, FunctionalWords functional) {
        this.brief = brief;
        this.functional = functional;
    }

    boolean isNamed(int at) {
        return isMarked(at)
                || isGermanCalled(at)
                || isExplained(at)
                || isOwner(at)
                || isDefined(at)
                || isRun(at);
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

    /** "Er heißt Zweiter Stuhl": two capitals behind the verb are a name even in German. */
    boolean isGermanCalled(int at) {
        return brief.language == Language.DE
                && isCapital(at)
                && isCapital(at + 1)
                && brief.sameClause(at, at + 1)
                && brief.before(Kind.NAME_MARK, at) != null
                && brief.tokens[at].quote < 0
                && at - brief.sentenceStart(at) == 2
                && !brief.key(at - 2, "das");
    }

    private boolean isCapital(int at) {
        return at < brief.size() && brief.tokens[at].isWord() && brief.tokens[at].capital;
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
}
