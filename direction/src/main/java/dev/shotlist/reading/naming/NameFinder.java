package dev.shotlist.reading.naming;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds proper names by their capitals: "Hearth & Hoop", "Nuit d'Ambre", "Fellrunner 2". */
public final class NameFinder {
    /** A name, from one token to before another. */
    public record Name(int start, int end, boolean person, boolean place) {
        boolean holds(int token) {
            return token >= start && token < end;
        }
    }

    private static final int LONGEST = 6;

    private static final int SHORTEST_VERB = 3;

    /** Tokens of a town's name with its full stop. */
    private static final int LONGEST_PLACE = 4;

    private final BriefText brief;
    private final NameWords words;
    private final NamingSigns signs;
    private final CapitalTitle title;
    private final NameOpening opening;
    private final BracketedName brackets;
    private final CarriedName carried;

    public NameFinder(BriefText brief) {
        this.brief = brief;
        FunctionalWords functional = new FunctionalWords(brief);
        words = new NameWords(brief, functional);
        signs = new NamingSigns(brief, functional);
        title = new CapitalTitle(brief);
        opening = new NameOpening(brief, words, signs, title);
        brackets = new BracketedName(brief, words);
        carried = new CarriedName(brief, words);
    }

    public List<Name> names() {
        List<Name> found = new ArrayList<>(6);
        if (brief.shouted) {
            return found;
        }
        NameBearer bearer = new NameBearer(brief);
        int at = 0;
        while (at < brief.size()) {
            int end = end(at);
            if (end > at) {
                found.add(new Name(at, end, bearer.isPerson(at, end), bearer.isPlace(at)));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private int end(int at) {
        int bracketed = brackets.end(at);
        if (bracketed > at) {
            return bracketed;
        }
        if (carried.isWordCalled(at)) {
            return at + 1;
        }
        if (isLabel(at)) {
            return at;
        }
        boolean verb = brief.cue(Cue.SPEAKS, at) && brief.firstOfSentence(at);
        if (!opening.begins(at) || (verb && brief.language != Language.EN)) {
            return at;
        }
        int end = at + 1;
        while (end < brief.size() && end - at < LONGEST && brief.sameSentence(end, at)) {
            boolean goesOn =
                    words.continues(end)
                            || title.carriesOn(at, end)
                            || (brief.cue(Cue.NAME_INNER, end) && words.joins(at, end))
                            || words.isModelNumber(end)
                            || words.isModelLetter(end)
                            || words.isAbbreviated(end)
                            || words.isHyphened(end)
                            || opensName(at, end);
            if (!goesOn) {
                break;
            }
            end++;
        }
        end = carried.end(at, end);
        if (end < brief.size() && brief.tokens[end].glued && brief.cue(Cue.LIKENED, end)) {
            // "NHS-style"
            return at;
        }
        boolean article = end == at + 1 && brief.cue(Cue.ARTICLE, at);
        return article || onlyListed(at, end) ? at : end;
    }

    /** "Name Forkd.": what says that a name comes is none of it. */
    private boolean isLabel(int at) {
        int name = at + 1;
        return brief.cue(Cue.NAME_LABEL, at)
                && brief.firstOfSentence(at)
                && name < brief.size()
                && brief.sameClause(at, name)
                && brief.tokens[name].capital
                && words.isUnknown(name);
    }

    /** "The Locked Larder": between an article and a name a capital makes any word part of it. */
    private boolean opensName(int start, int at) {
        return at == start + 1
                && brief.cue(Cue.ARTICLE, start)
                && brief.tokens[at].capital
                && at + 1 < brief.size()
                && brief.tokens[at + 1].capital
                && brief.sameClause(at, at + 1);
    }

    /** A run of plain listed words with capitals is a heading or German, not a name. */
    private boolean onlyListed(int start, int end) {
        boolean german = brief.language == Language.DE;
        if (!german && end == start + 1 && (signs.isExplained(start) || signs.isOwner(start))) {
            return false;
        }
        if (title.carriesOn(start, start) || signs.isGermanCalled(start)) {
            return false;
        }
        if (end == start + 1 && signs.isDefined(start)) {
            return false;
        }
        if (!german && (followsNoun(start) || isInSentence(start, end))) {
            return false;
        }
        int capitals = 0;
        for (int i = start; i < end; i++) {
            Token token = brief.tokens[i];
            capitals += token.capital ? 1 : 0;
            boolean compound =
                    german
                            && (brief.isAny(i, Kind.NOUN, Kind.ORG, Kind.GOODS)
                                    || describes(i, end));
            if ((token.isWord() && token.capital && words.isUnknown(i) && !compound)
                    || token.isMark('&')) {
                return false;
            }
        }
        boolean called = standsWithPlace(start, end) || acts(end) || opening.opensCapitals(start);
        if (capitals >= 2 && called && !brief.mark(end, ':')) {
            return false;
        }
        // "Winter Lights" in the middle of a sentence is still a name
        return german || capitals < 2 || brief.firstOfSentence(start);
    }

    /** "Third Rise, Hebden Bridge.": a sentence of nothing but a name and where it is. */
    private boolean standsWithPlace(int start, int end) {
        int place = end + 1;
        return brief.firstOfSentence(start)
                && brief.mark(end, ',')
                && brief.sameSentence(end, place)
                && brief.tokens[place].capital
                && words.isUnknown(place)
                && brief.sentenceEnd(place) - place <= LONGEST_PLACE;
    }

    /** "Small Hours is a magazine", "Ebener Grund braucht einen Film". */
    private boolean acts(int end) {
        return (brief.cue(Cue.COPULA, end) && brief.cue(Cue.ONE, end + 1))
                || brief.cue(Cue.WANTS, end)
                || doesSomething(end);
    }

    /** "Second Supper collects food": an English verb behind two capitals. */
    private boolean doesSomething(int verb) {
        if (brief.language != Language.EN || !brief.sameClause(verb - 1, verb)) {
            return false;
        }
        String key = brief.tokens[verb].key;
        return brief.tokens[verb].isWord()
                && !brief.tokens[verb].capital
                && key.length() > SHORTEST_VERB
                && EnglishForms.isThird(key)
                && !brief.isAny(verb, Kind.NOUN, Kind.ORG, Kind.GOODS, Kind.THING, Kind.PERSON)
                && !brief.isAny(verb, Kind.STOP, Kind.UNIT, Kind.FORMAT, Kind.VIDEO_WORD);
    }

    /** The first word of "Handgefärbtes Sockengarn": it ends as adjectives do. */
    private boolean describes(int at, int end) {
        return at + 1 < end
                && brief.firstOfSentence(at)
                && NounPhrase.isGermanAdjective(brief.tokens[at].key)
                && brief.isAny(at + 1, Kind.NOUN, Kind.GOODS);
    }

    /**
     * "le launch de Brouillard (...)": the Romance languages write no plain word with a capital.
     */
    private boolean isInSentence(int start, int end) {
        return brief.language != Language.EN
                && end == start + 1
                && start > 0
                && (brief.cue(Cue.OF, start - 1) || brief.cue(Cue.MAKER_OF, start - 1))
                && !brief.tokens[start - 1].capital
                && brief.sameClause(start - 1, start)
                && !brief.tokens[start].camel
                && brief.tokens[start].key.length() > 3
                && !brief.isAny(
                        start,
                        Kind.LANG,
                        Kind.SEASON,
                        Kind.PLATFORM,
                        Kind.PLACEMENT,
                        Kind.FORMAT,
                        Kind.PLACE,
                        Kind.PERSON)
                && !brief.cue(Cue.CALENDAR, start);
    }

    /**
     * "logiciel de devis Ardoise": a listed word with a capital right behind a plain one is a name.
     */
    private boolean followsNoun(int start) {
        int before = start - 1;
        // "Cantina Rovere", but not "Online Shop": only the Romance languages put the seller first
        boolean seller =
                brief.language != Language.EN
                        && brief.is(Kind.ORG, before)
                        && brief.firstOfSentence(before);
        if (before < 0
                || !brief.tokens[before].isWord()
                || (brief.tokens[before].capital && !seller)
                || !brief.sameClause(before, start)
                || (brief.tokens[start].camel && brief.tokens[start].key.length() < 4)) {
            return false;
        }
        return brief.isAny(before, Kind.NOUN, Kind.ORG, Kind.GOODS, Kind.NAME_MARK, Kind.BRAND_MARK)
                && !brief.isAny(start, Kind.PERSON, Kind.FORMAT, Kind.HOUR, Kind.SEASON);
    }

    static @Nullable Name startingAt(List<Name> names, int at) {
        for (Name name : names) {
            if (name.start() == at) {
                return name;
            }
        }
        return null;
    }

    static @Nullable Name endingAt(List<Name> names, int at) {
        for (Name name : names) {
            if (name.end() == at) {
                return name;
            }
        }
        return null;
    }
}
