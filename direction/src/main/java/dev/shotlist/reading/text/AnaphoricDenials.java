package dev.shotlist.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bans without a thing of their own, which deny what was named before: "the price (don't show)",
 * "... bagpipes. Never again."
 */
final class AnaphoricDenials {
    private static final int FARTHEST_QUESTION = 14;
    private static final int FARTHEST_RIVAL = 12;

    /** A break, a dash, a name of two words and a colon. */
    private static final int LONGEST_SPEAKER = 7;

    private final BriefText brief;
    private final BanHeadings headings;
    private final Token[] tokens;
    private final List<Denial> found;

    AnaphoricDenials(BriefText brief, BanHeadings headings, List<Denial> found) {
        this.brief = brief;
        this.headings = headings;
        this.found = found;
        tokens = brief.tokens;
    }

    void add() {
        objectless();
        neverAgain();
        answered();
    }

    /** "Thomas: music? Hélène: none.": what somebody asked about, and another refuses. */
    private void answered() {
        for (int i = 2; brief.turns.isTalk() && i < tokens.length; i++) {
            boolean whole =
                    (brief.cue(Cue.VOID, i) || brief.cue(Cue.NONE, i))
                            && tokens[i].quote < 0
                            && (i + 1 >= tokens.length || !tokens[i + 1].isWord());
            int mark = whole ? questionBefore(i) : -1;
            Hit thing = mark < 0 ? null : brief.before(Kind.THING, mark);
            if (thing != null) {
                found.add(new Denial(i, thing.start(), thing.end()));
            }
        }
    }

    /** The question mark on the line before, with nothing but who speaks behind it. */
    private int questionBefore(int answer) {
        int at = answer - 1;
        while (at > 0 && at > answer - LONGEST_SPEAKER && !brief.mark(at, '?')) {
            if (tokens[at].isWord() && !tokens[at].capital) {
                return -1;
            }
            at--;
        }
        return brief.mark(at, '?') && tokens[at].line != tokens[answer].line ? at : -1;
    }

    /**
     * "Prix : 189 € (ne pas afficher)", "the price (don't show)": a ban without a thing of its own,
     * in brackets or behind a dash, is about the thing named before.
     */
    private void objectless() {
        for (Hit hit : brief.all(Kind.NEG)) {
            int from = hit.start();
            if (tokens[from].quote >= 0 || headings.holds(from) || Negations.isIdiom(brief, hit)) {
                continue;
            }
            int end = hit.end();
            boolean that = false;
            // "don't mention" is one phrase
            boolean shows = hit.length() > 1 && isShowing(end - 1);
            while (end < tokens.length
                    && brief.sameClause(from, end)
                    && tokens[end].isWord()
                    && (brief.is(Kind.SHOW, end)
                            || brief.cue(Cue.SHOW_VERB, end)
                            || brief.is(Kind.STOP, end)
                            || brief.is(Kind.TEXT_WORD, end)
                            || brief.is(Kind.NEG_TAIL, end)
                            || brief.is(Kind.VIDEO_WORD, end)
                            || brief.cue(Cue.PREPOSITION, end)
                            || brief.cue(Cue.SCREEN, end))) {
                shows |=
                        isShowing(end)
                                || (brief.is(Kind.VIDEO_WORD, end)
                                        && brief.cue(Cue.PREPOSITION, from + hit.length()));
                that |= brief.cue(Cue.THAT, end);
                end++;
            }
            boolean closed = end >= tokens.length || !tokens[end].isWord();
            int claim = shows && closed && that ? claimBefore(from) : -1;
            Hit thing = shows && closed && claim < 0 ? thingBefore(from) : null;
            if (thing == null && that && closed && claim < 0) {
                // "a competitor did it all in 3D, anything but that"
                thing = lastThing(from);
            }
            Hit rival = claim < 0 && shows && closed ? rivalBefore(from) : null;
            thing = rival == null ? thing : rival;
            if (claim >= 0) {
                found.add(new Denial(from, claim, claim + 2));
            } else if (thing != null) {
                found.add(new Denial(from, thing.start(), thing.end()));
            }
        }
    }

    private boolean isShowing(int at) {
        return brief.is(Kind.SHOW, at) || brief.cue(Cue.SHOW_VERB, at);
    }

    /** "Sign up takes 4 minutes, don't put that on screen": the figure that was told. */
    private int claimBefore(int at) {
        for (int i = at - 2; i >= 0 && brief.sameSentence(i, at); i--) {
            boolean told = tokens[i + 1].isWord() || brief.cue(Cue.MONEY, i + 1);
            if (tokens[i].isNumber() && told && tokens[i].quote < 0) {
                return i;
            }
        }
        return -1;
    }

    /** "people compare us to ParkRight, don't mention them": the last name before. */
    private @Nullable Hit rivalBefore(int at) {
        boolean rival = false;
        int name = -1;
        for (int i = at - 1; i >= 0 && at - i <= FARTHEST_RIVAL; i--) {
            rival |= brief.cue(Cue.RIVAL, i);
            if (name < 0 && tokens[i].capital && brief.isUnlisted(i) && !brief.firstOfSentence(i)) {
                name = i;
            }
        }
        if (!rival || name < 0) {
            return null;
        }
        int start = name;
        while (brief.sameClause(start - 1, name) && tokens[start - 1].capital) {
            start--;
        }
        return new Hit(Kind.THING, brief.slice(start, name + 1), start, name + 1);
    }

    private @Nullable Hit lastThing(int at) {
        for (int i = at - 1; i >= 0 && brief.sameSentence(i, at); i--) {
            Hit thing = brief.at(Kind.THING, i);
            if (thing != null && !brief.tokens[i].denied) {
                return thing;
            }
        }
        return null;
    }

    /** "A: price? B: it's 2 quid, don't say": what the one before asked about. */
    private @Nullable Hit askedBefore(int at) {
        for (int i = at - 1; brief.turns.isTalk() && i > at - FARTHEST_QUESTION && i > 0; i--) {
            Hit thing = brief.mark(i, '?') ? brief.before(Kind.THING, i) : null;
            if (thing != null) {
                return thing;
            }
        }
        return null;
    }

    /** The thing at the head of the line, or the last one named in the sentence. */
    private @Nullable Hit thingBefore(int at) {
        Hit nearest = null;
        for (int i = at - 1; i >= 0 && tokens[i].line == tokens[at].line; i--) {
            Hit thing = brief.at(Kind.THING, i);
            boolean key = thing != null && brief.mark(thing.end(), ':');
            boolean heads = brief.clauseStart(i) == i;
            if (thing != null && key && heads && tokens[thing.end()].quote < 0) {
                return thing;
            }
            boolean near = at - i <= FARTHEST_QUESTION && brief.sameSentence(i, at);
            if (thing != null && nearest == null && near) {
                nearest = thing;
            }
        }
        boolean aside =
                brief.mark(brief.clauseStart(at) - 1, '(')
                        || brief.mark(at - 1, '-')
                        || brief.mark(at - 1, ',');
        return aside && nearest != null ? nearest : askedBefore(at);
    }

    /** "The 2021 film had bagpipes. Never again.": what the sentence before had. */
    private void neverAgain() {
        for (Hit hit : brief.all(Kind.NEVER_AGAIN)) {
            int start = brief.sentenceStart(hit.start());
            boolean whole =
                    TrailingDenials.pastMarks(brief, start, hit.end()) == hit.start()
                            && (hit.end() >= tokens.length || !tokens[hit.end()].isWord());
            if (!whole || start == 0 || tokens[hit.start()].quote >= 0) {
                continue;
            }
            int last = start - 1;
            for (int i = last; i > 0 && brief.sameSentence(i, last); i--) {
                if (brief.cue(Cue.PAST_VERB, i) || brief.is(Kind.SHOW, i)) {
                    found.add(new Denial(hit.start(), i + 1, last));
                    break;
                }
            }
        }
    }
}
