package dev.shotlist.reading.wishes;

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
            boolean named = brief.is(Kind.PERSON, mark.start()) && brief.cue(Cue.RELATIVE, at - 1);
            if (named) {
                at = mark.start();
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
            at = behindRelative(at);
            int end = at;
            while (end < brief.size()
                    && end - at < LONGEST
                    && brief.tokens[end].sentence
                            == brief.tokens[Math.min(at, brief.size() - 1)].sentence
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
                                || Agents.isPlural(brief.language, brief.tokens[i]);
            }
            if (end > at && (people || colon) && !brief.is(Kind.PLATFORM, at)) {
                return PeoplePhrase.fact(brief, at, end, 0.92);
            }
        }
        return null;
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
                || token.isMark('(')) {
            return true;
        }
        boolean comma =
                token.isMark(',')
                        && !PeoplePhrase.isGermanRelative(brief, i)
                        && !(colon
                                && (brief.is(Kind.PERSON, i + 1)
                                        || brief.is(Kind.PERSON, i + 2)
                                        || brief.tokens[Math.min(i + 1, brief.size() - 1)]
                                                .isNumber()));
        return i > start
                && (comma
                        || (brief.isAny(i, Kind.PLATFORM, Kind.CTA_MARK, Kind.BUT)
                                && !brief.is(Kind.STOP, i)));
    }
}
