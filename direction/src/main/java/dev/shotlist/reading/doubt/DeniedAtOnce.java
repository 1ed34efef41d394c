package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;

/**
 * The same thing forbidden and wished for in one breath: "no music, but with upbeat music", "no
 * product, but show the product". "No music, but a little music at the end" is an exception.
 */
final class DeniedAtOnce {
    /** Words from what the wish begins with to the thing. */
    private static final int REACH = 4;

    private static final int MOST = 30;

    private final BriefText brief;
    private final Doubts doubts;
    private final OnePart part;

    DeniedAtOnce(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
        part = new OnePart(brief);
    }

    void find() {
        for (Denial denial : brief.denials.subList(0, Math.min(MOST, brief.denials.size()))) {
            for (int i = denial.start(); i < denial.end(); i++) {
                int again = isClass(i) ? again(i, denial) : -1;
                if (again >= 0) {
                    report(denial, i, again);
                    return;
                }
            }
        }
    }

    /** "no music", and not "no loud music". */
    private boolean isClass(int at) {
        boolean bare =
                at == 0
                        || !brief.tokens[at - 1].isWord()
                        || brief.isAny(at - 1, Kind.NEG, Kind.STOP, Kind.SHOW);
        return brief.tokens[at].quote < 0
                && bare
                && (brief.at(Kind.THING, at) != null || brief.cue(Cue.PRODUCT, at));
    }

    private int again(int thing, Denial denial) {
        boolean turned = false;
        for (int i = denial.end(); i < brief.size() && brief.sameSentence(i, thing); i++) {
            if (brief.cue(Cue.UNTIL, i) || (brief.cue(Cue.EXCEPTS, i) && !isTurn(i))) {
                return -1;
            }
            turned |= brief.is(Kind.BUT, i);
            if (brief.tokens[i].denied) {
                continue;
            }
            boolean wished = same(i, thing) && isWished(i) && isWhole(i);
            boolean demanded = turned && same(i, thing) && isDemanded(i);
            if (wished || demanded || (turned && isShown(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "but show it", "but with": no exception, and the opposite of what was said. */
    private boolean isTurn(int at) {
        return brief.is(Kind.BUT, at)
                && (brief.cue(Cue.SHOW_VERB, at + 1) || brief.cue(Cue.WITH, at + 1));
    }

    /** "senza prodotto, però il prodotto deve vedersi": a demand behind a "but". */
    private boolean isDemanded(int at) {
        for (int i = at; brief.sameClause(i, at); i++) {
            if (brief.cue(Cue.DEMAND, i)) {
                return !part.confines(at);
            }
        }
        return false;
    }

    /** "no product but show it clearly": a pronoun right behind what shows. */
    private boolean isShown(int at) {
        boolean pronoun = brief.cue(Cue.THEM, at) || brief.isHyphened(at);
        boolean pointed =
                brief.cue(Cue.SHOWS_IT, at)
                        || (pronoun
                                && brief.sameClause(at - 1, at)
                                && brief.cue(Cue.SHOW_VERB, at - 1));
        int next = at + 1;
        boolean object =
                brief.sameClause(at, next)
                        && (brief.isAny(next, Kind.NOUN, Kind.GOODS, Kind.THING, Kind.PERSON)
                                || brief.cue(Cue.PREPOSITION, next));
        return pointed && !object && !part.confines(at);
    }

    /** Something in front wishes for it: "show the ...", "with cheerful ...". */
    private boolean isWished(int at) {
        for (int i = at - 1; i > at - REACH && brief.sameSentence(i, at); i--) {
            if (brief.cue(Cue.SHOW_VERB, i)
                    || (brief.is(Kind.SHOW, i) && !brief.is(Kind.STOP, i))
                    || brief.cue(Cue.WITH, i)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing behind it says when or where it may be after all. */
    private boolean isWhole(int at) {
        int next = at + 1;
        return !brief.sameClause(at, next)
                || !brief.tokens[next].isWord()
                || brief.is(Kind.MOOD, next)
                || brief.cue(Cue.ALL, next)
                || brief.cue(Cue.PLAYS, next);
    }

    private boolean same(int a, int b) {
        Hit one = brief.at(Kind.THING, a);
        Hit two = brief.at(Kind.THING, b);
        boolean named = brief.tokens[a].isWord() && brief.tokens[a].key.equals(brief.tokens[b].key);
        return named || (one != null && two != null && one.value().equals(two.value()));
    }

    private void report(Denial denial, int thing, int again) {
        int from = Math.max(denial.end(), brief.clauseStart(again));
        doubts.contradict(
                brief.span(again, again + 1),
                "\""
                        + Phrases.oneLine(brief.slice(denial.marker(), thing + 1))
                        + "\", and \""
                        + Phrases.oneLine(brief.slice(from, brief.clauseEnd(again)))
                        + "\" is wished for in the same breath.",
                "Say which of the two holds; without an answer the ban does.");
    }
}
