package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Inflection;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;

/** Which words may carry a proper name on, or close it. */
final class NameWords {
    private final BriefText brief;
    private final FunctionalWords functional;

    NameWords(BriefText brief, FunctionalWords functional) {
        this.brief = brief;
        this.functional = functional;
    }

    boolean continues(int at) {
        Token token = brief.tokens[at];
        return token.isWord()
                && token.quote < 0
                && !token.header
                && (token.capital || token.camel)
                && token.to - token.from > 1
                && (!functional.isFunctional(at) || isCountBehind(at));
    }

    /** "Kumo Nine", "Studio Sieben": a number in a word with a capital behind another one. */
    private boolean isCountBehind(int at) {
        return brief.is(Kind.NUMBER, at)
                && !brief.is(Kind.UNIT, at + 1)
                && !brief.firstOfSentence(at)
                && brief.tokens[at - 1].capital
                && brief.sameClause(at - 1, at)
                && (at + 1 >= brief.size()
                        || !brief.tokens[at + 1].isWord()
                        || isThing(at + 1)
                        || !brief.sameClause(at, at + 1));
    }

    /** The hearing aids of "Murmur One hearing aids". */
    private boolean isThing(int at) {
        return !brief.tokens[at].capital
                && !brief.is(Kind.STOP, at)
                && brief.isAny(at, Kind.NOUN, Kind.GOODS);
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
                        && brief.isAny(start - 1, Kind.ORG, Kind.NAME_MARK)
                        && brief.sameClause(start - 1, start)
                        && brief.tokens[next].capital;
        if (and && !house && (at - start > 1 || !isUnknown(start) || !isUnknown(next))) {
            return false;
        }
        if (continues(next)) {
            // "Stitch in Time", but "Waggington's in Hull"
            boolean word = !isUnknown(next) && !brief.cue(Cue.TOWN, next);
            return !brief.key(at, "in") || brief.language == Language.IT || word;
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
                // "mia zia Bruna, 78 anni": how old somebody is
                && !brief.cue(Cue.YEARS, at + 1)
                && !brief.mark(at + 1, ':')
                && !brief.mark(at + 1, '-')
                && brief.tokens[at - 1].quote < 0;
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
