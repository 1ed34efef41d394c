package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;

/**
 * How far a name goes on behind its capitals, through words that are no names: "Hedges with Hilda",
 * "Le Phare muet", "Morel & filles", "Ca' del Gelso".
 */
final class CarriedName {
    /** Words behind the capitals: "with Hilda", "muet". */
    private static final int LONGEST_REST = 2;

    private final BriefText brief;
    private final NameWords words;

    CarriedName(BriefText brief, NameWords words) {
        this.brief = brief;
        this.words = words;
    }

    int end(int start, int end) {
        int elided = elided(end);
        if (elided > end) {
            return elided;
        }
        if (isKin(end)) {
            return end + 2;
        }
        return isCalled(start) ? called(start, end) : end;
    }

    /** "Morel & filles", "Arbeloa e hijos": kin in lower case that closes a firm's name. */
    private boolean isKin(int and) {
        int kin = and + 1;
        boolean joined = brief.mark(and, '&') || brief.mark(and, '+') || brief.cue(Cue.AND, and);
        return joined
                && brief.cue(Cue.FIRM_KIN, kin)
                && brief.sameClause(and, kin)
                && brief.tokens[and - 1].capital
                && (brief.mark(and, '&') || isClosed(kin + 1));
    }

    /** "Ca' del Gelso": an Italian house written short, with its small word behind. */
    private int elided(int at) {
        boolean shortened =
                (brief.mark(at, '\'') || brief.mark(at, '’'))
                        && brief.language == Language.IT
                        && brief.tokens[at - 1].to - brief.tokens[at - 1].from == 2;
        boolean of = shortened && brief.cue(Cue.NAME_INNER, at + 1);
        int last = of ? at + 2 : at + 1;
        return shortened && brief.sameSentence(at, last) && words.continues(last) ? last + 1 : at;
    }

    /** Right behind "is called" a name ends where its clause does. */
    private boolean isCalled(int start) {
        return brief.is(Kind.NAME_MARK, start - 1) && brief.sameSentence(start - 1, start);
    }

    /** "heißt Später", "called Later": a lone word with a capital is a name, whatever it means. */
    boolean isWordCalled(int at) {
        return isCalled(at)
                && brief.tokens[at].isWord()
                && brief.tokens[at].capital
                && brief.tokens[at].quote < 0
                && !brief.tokens[at - 1].capital
                && isClosed(at + 1)
                && !brief.shouted
                && !brief.isAny(at, Kind.PLATFORM, Kind.LANG);
    }

    private int called(int start, int end) {
        int last = end;
        while (last < end + LONGEST_REST
                && brief.sameClause(start, last)
                && brief.tokens[last].isWord()
                && brief.tokens[last].quote < 0) {
            last++;
        }
        if (last == end || !isClosed(last)) {
            return end;
        }
        boolean joined =
                last == end + 2
                        && brief.cue(Cue.PREPOSITION, end)
                        && !brief.cue(Cue.LOCATIVE, end)
                        && !brief.isAny(end, Kind.BY, Kind.FOR)
                        && words.continues(last - 1)
                        && !brief.cue(Cue.TOWN, last - 1)
                        && !brief.isAny(last - 1, Kind.PLATFORM, Kind.FORMAT);
        return joined || isQuality(start, end, last) ? last : end;
    }

    /** The muet of "Le Phare muet": the Romance languages have the quality last. */
    private boolean isQuality(int start, int end, int last) {
        boolean romance = brief.language != Language.EN && brief.language != Language.DE;
        return romance
                && last == end + 1
                && brief.cue(Cue.ARTICLE, start)
                && !brief.tokens[end].capital
                && !brief.isAny(end, Kind.STOP, Kind.PLATFORM, Kind.FORMAT, Kind.UNIT, Kind.NUMBER)
                && !brief.cue(Cue.CALENDAR, end);
    }

    private boolean isClosed(int at) {
        return at >= brief.size()
                || !brief.sameSentence(at - 1, at)
                || brief.tokens[at].isBreak()
                || brief.mark(at, ',')
                || brief.mark(at, '.')
                || brief.mark(at, ')')
                || brief.mark(at, ':')
                || brief.mark(at, ';')
                || brief.mark(at, '!');
    }
}
