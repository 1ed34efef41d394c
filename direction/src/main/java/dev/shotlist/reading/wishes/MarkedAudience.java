package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.Agents;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the audience behind a word for it: "audience: ...", "aimed at ...". */
final class MarkedAudience {
    private static final int LONGEST = 11;
    private static final int FARTHEST_COPULA = 9;

    /** Words between a verb and the people: "vor allem", "in der Regel". */
    private static final int LONGEST_LEAD = 3;

    /** "most of our guests" */
    private static final int LONGEST_OWNERS = 4;

    private final BriefText brief;

    MarkedAudience(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Fact<String> find() {
        for (Hit mark : brief.all(Kind.AUDIENCE_MARK)) {
            Token token = brief.tokens[mark.start()];
            if (token.quote >= 0
                    || token.denied
                    || token.header
                    || (token.aside && !brief.mark(mark.end(), ':'))) {
                continue;
            }
            int at = mark.end();
            // "for people who kill plants": the mark names them
            int people = mark.start();
            while (people < at - 1 && !brief.is(Kind.PERSON, people)) {
                people++;
            }
            boolean named = people < at - 1 && brief.cue(Cue.RELATIVE, at - 1);
            if (named) {
                at = people;
            }
            if (!named && isWhoever(mark)) {
                named = true;
                at--;
            }
            boolean colon = brief.mark(at - 1, ':');
            while (!named
                    && at < brief.size()
                    && at < mark.end() + 3
                    && brief.tokens[at].line == token.line
                    && (brief.tokens[at].isMark(':')
                            || brief.tokens[at].isMark('=')
                            || brief.tokens[at].isMark('-')
                            || brief.cue(Cue.AUDIENCE_LINK, at))) {
                colon |= !brief.tokens[at].isWord();
                at++;
            }
            Fact<String> told = phrase(behindRelative(at), colon);
            if (told != null) {
                return told;
            }
        }
        return buyers();
    }

    /** "per chi non ha mai fatto sport": the mark's last word is who does it. */
    private boolean isWhoever(Hit mark) {
        int last = mark.end() - 1;
        return mark.length() > 1
                && brief.cue(Cue.WHOEVER, last)
                && brief.sameClause(last, last + 1)
                && brief.tokens[last + 1].isWord()
                && !brief.cue(Cue.COPULA, last + 1);
    }

    /** "Clients : ...", "I nostri ospiti sono ...", "our guests are mostly ...". */
    private @Nullable Fact<String> buyers() {
        for (int i = 0; i + 2 < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean one = brief.cue(Cue.BUYER, i) && isOurs(i);
            if (!(brief.cue(Cue.BUYERS, i) || one)
                    || token.quote >= 0
                    || token.denied
                    || token.header
                    || !opens(i)) {
                continue;
            }
            boolean colon = brief.mark(i + 1, ':');
            int at = colon ? i + 2 : behindCopula(i);
            Fact<String> people = at > i && (!one || isPerson(at)) ? phrase(at, colon) : null;
            if (people != null) {
                return people;
            }
        }
        return buyersOfGerman();
    }

    /** "Our customer", "der typische Käufer": one of many, and not who orders the film. */
    private boolean isOurs(int buyer) {
        for (int i = buyer + 1; i >= buyer - LONGEST_OWNERS; i--) {
            if (i != buyer
                    && brief.sameClause(i, buyer)
                    && (brief.is(Kind.OUR, i) || brief.cue(Cue.LARGELY, i))) {
                return true;
            }
        }
        return false;
    }

    /** "a couple in their fifties" and no "bakery of forty years" */
    private boolean isPerson(int from) {
        for (int i = from; i < from + LONGEST_LEAD && brief.sameClause(from, i); i++) {
            if (brief.is(Kind.PERSON, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Wir wollen Meister ab 40 erreichen", "Das sollen vor allem junge Männer sehen". */
    private @Nullable Fact<String> buyersOfGerman() {
        return brief.language == Language.DE ? new GermanReach(brief).find() : null;
    }

    /** Nothing but whose they are stands before them. */
    private boolean opens(int buyers) {
        int start = buyers;
        while (start > 0
                && start > buyers - LONGEST_OWNERS
                && brief.sameClause(start - 1, buyers)
                && (brief.is(Kind.OUR, start - 1)
                        || brief.is(Kind.STOP, start - 1)
                        || brief.cue(Cue.LARGELY, start - 1))) {
            start--;
        }
        return start == brief.clauseStart(buyers);
    }

    private int behindCopula(int buyers) {
        int copula = buyers + 1;
        while (copula < buyers + 3 && brief.cue(Cue.LARGELY, copula)) {
            copula++;
        }
        boolean told =
                brief.cue(Cue.COPULA, copula)
                        && brief.sameClause(buyers, copula)
                        && !brief.mark(copula, '=');
        return told ? copula + 1 : -1;
    }

    /** The people that begin at a token, to the end of what is said of them. */
    private @Nullable Fact<String> phrase(int from, boolean colon) {
        int at = from;
        while (!colon
                && at < from + LONGEST_LEAD
                && brief.cue(Cue.LARGELY, at)
                && brief.sameClause(from, at + 1)) {
            at++;
        }
        if (at >= brief.size()) {
            return null;
        }
        int end = at;
        while (end < brief.size()
                && end - at < LONGEST
                && brief.tokens[end].sentence == brief.tokens[at].sentence
                && !brief.tokens[end].isBreak()
                && !stops(end, at, colon)) {
            end++;
        }
        while (end > at
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()
                && !brief.mark(end - 1, ')')) {
            end--;
        }
        boolean people = false;
        for (int i = at; i < end; i++) {
            people |=
                    brief.is(Kind.PERSON, i)
                            || brief.tokens[i].isNumber()
                            || (i > at && SuchPeople.isWho(brief, i))
                            || (i == at && SuchPeople.isAnyone(brief, i))
                            || (i > at && brief.cue(Cue.ONE, at) && isDoer(i))
                            || Agents.isPlural(brief.language, brief.tokens[i]);
        }
        return end > at && (people || colon) && !isPlatform(at)
                ? PeoplePhrase.fact(brief, at, end, 0.92)
                : null;
    }

    /** The manager of "a site manager". */
    private boolean isDoer(int at) {
        String key = brief.tokens[at].key;
        return brief.language == Language.EN
                && (key.endsWith("er") || key.endsWith("or") || key.endsWith("ist"));
    }

    /** "Il pubblico che ci sta a cuore sono i pensionati": they are named behind the verb. */
    private int behindRelative(int at) {
        if (!brief.cue(Cue.RELATIVE, at)) {
            return at;
        }
        for (int i = at + 1; i < at + FARTHEST_COPULA && brief.sameSentence(at, i); i++) {
            if (brief.cue(Cue.COPULA, i)) {
                return i + 1;
            }
        }
        return at;
    }

    private boolean stops(int i, int start, boolean colon) {
        Token token = brief.tokens[i];
        if (token.isMark('.')
                || token.isMark(';')
                || token.isMark('!')
                || token.isMark('?')
                || token.isMark('|')
                || (i > start && token.isMark(':'))
                || token.isMark('(')) {
            return true;
        }
        boolean comma =
                token.isMark(',')
                        && !PeoplePhrase.isGermanRelative(brief, i)
                        && !(colon
                                && (brief.is(Kind.PERSON, i + 1)
                                        || brief.cue(Cue.LACKS, i + 1)
                                        || brief.is(Kind.PERSON, i + 2)
                                        || (brief.is(Kind.ORG, i + 1)
                                                && !brief.sameClause(i + 1, i + 2))
                                        || brief.tokens[Math.min(i + 1, brief.size() - 1)]
                                                .isNumber()));
        return i > start
                && (comma
                        || isPlatform(i)
                        || (brief.isAny(i, Kind.CTA_MARK, Kind.BUT) && !brief.is(Kind.STOP, i)));
    }

    /** The site of "a site manager" is no place for a film. */
    private boolean isPlatform(int at) {
        boolean whose =
                brief.language == Language.EN
                        && !brief.tokens[at].capital
                        && brief.sameClause(at, at + 1)
                        && brief.is(Kind.PERSON, at + 1);
        return brief.is(Kind.PLATFORM, at) && !whose && !brief.is(Kind.STOP, at);
    }
}
