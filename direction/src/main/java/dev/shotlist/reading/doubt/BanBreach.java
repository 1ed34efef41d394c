package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;

/** What is asked for elsewhere than where its whole class is forbidden, and how that is told. */
final class BanBreach {
    private final BriefText brief;
    private final Doubts doubts;

    BanBreach(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
    }

    /**
     * @param what the class, as a person calls it: "people"
     */
    void report(int at, String what) {
        doubts.contradict(
                brief.span(at, at + 1),
                "No "
                        + what
                        + " may appear, and \""
                        + Phrases.oneLine(brief.slice(brief.clauseStart(at), brief.clauseEnd(at)))
                        + "\" is asked for.",
                "Say which of the two holds; without an answer the ban does.");
    }

    /** Said of the piece, and not by the words of the ban itself. */
    boolean isElsewhere(int at, int ban) {
        Token token = brief.tokens[at];
        return !token.denied
                && !token.aside
                && !token.header
                && !token.older
                && token.quote < 0
                && !Phrases.isPossessive(token.key)
                && (!brief.sameClause(at, ban) || isNextClause(ban, at));
    }

    /** "... ninguna persona y que se vea a nuestras peluqueras": an "and" that begins anew. */
    private boolean isNextClause(int ban, int at) {
        for (int i = ban + 1; i < at; i++) {
            boolean where = brief.cue(Cue.WHERE_ABOUTS, i) && !brief.cue(Cue.OR, i);
            if (where || (brief.cue(Cue.AND, i) && brief.cue(Cue.SUBJECT, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Part of a longer name of a thing: "dog food". */
    boolean isNamed(int at) {
        for (Kind kind : new Kind[] {Kind.NOUN, Kind.ORG, Kind.GOODS}) {
            Hit hit = brief.over(kind, at);
            if (hit != null && hit.end() - 1 > at) {
                return true;
            }
        }
        return false;
    }
}
