package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two audiences of which one shuts the other out: "for kids, adults only". */
final class AudienceDoubts {
    /** Pairs are compared each with each. */
    private static final int MOST = 40;

    /** Years from which on people are adults. */
    private static final int MAJORITY = 18;

    private static final int MAJORITY_IN_AMERICA = 21;

    /** Tokens from "for" or "only" to the people. */
    private static final int NEAR = 3;

    private final BriefText brief;
    private final Doubts doubts;

    AudienceDoubts(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
    }

    void find() {
        List<Hit> people = new ArrayList<>();
        for (Hit hit : brief.all(Kind.PERSON)) {
            if (people.size() < MOST && isSaid(hit.start())) {
                people.add(hit);
            }
        }
        List<Hit> exclusive = new ArrayList<>(people.stream().filter(this::isExclusive).toList());
        for (int i = 0; i < brief.size(); i++) {
            Hit grown = grownUp(i);
            if (grown != null && exclusive.size() < MOST) {
                exclusive.add(grown);
            }
        }
        for (Hit hit : exclusive) {
            Hit other = shutOut(hit, people);
            if (other != null) {
                doubts.contradict(
                        brief.span(hit.start(), hit.end()),
                        "The piece is for \""
                                + brief.slice(other.start(), other.end())
                                + "\" and for \""
                                + brief.slice(hit.start(), hit.end())
                                + "\" alone.",
                        "Say whom it is for, or ask for a piece of its own for each.");
                return;
            }
        }
    }

    /** "over 18s only", "18+", "ab 18": adults in figures, and nothing else in the clause. */
    private @Nullable Hit grownUp(int at) {
        double years = brief.tokens[at].isNumber() ? brief.tokens[at].number : 0;
        if (!(years == MAJORITY || years == MAJORITY_IN_AMERICA) || !isSaid(at)) {
            return null;
        }
        boolean from =
                brief.mark(at + 1, '+')
                        || brief.mark(at - 1, '+')
                        || brief.cue(Cue.AROUND_AGE, at - 1);
        int start = brief.clauseStart(at);
        int end = brief.clauseEnd(at);
        for (int i = start; i < end; i++) {
            boolean small =
                    i == at
                            || !brief.tokens[i].isWord()
                            || brief.tokens[i].glued
                            || brief.is(Kind.STOP, i)
                            || isOnly(i)
                            || brief.cue(Cue.AROUND_AGE, i);
            if (!small) {
                return null;
            }
        }
        return from ? new Hit(Kind.PERSON, "adults", at, at + 1) : null;
    }

    private boolean isSaid(int at) {
        Token token = brief.tokens[at];
        return !token.denied && !token.wantsNothing() && token.quote < 0;
    }

    private @Nullable Hit shutOut(Hit only, List<Hit> people) {
        for (Hit other : people) {
            if (brief.lexicons.areOpposite(only.value(), other.value())
                    && isAudience(other, only)
                    && !isJoined(other, only)) {
                return other;
            }
        }
        return null;
    }

    /** "adults only", "nur für Erwachsene": the clause says no more than that. */
    private boolean isExclusive(Hit hit) {
        int only = -1;
        int end = brief.clauseEnd(hit.start());
        for (int i = brief.clauseStart(hit.start()); i < end; i++) {
            if (isOnly(i) && i >= hit.start() - NEAR && i < hit.end() + NEAR) {
                only = i;
            }
        }
        if (only < 0 || brief.tokens[only].denied || isDenied(only)) {
            return false;
        }
        boolean whole = lead(hit, only) == brief.clauseStart(hit.start());
        int last = Math.max(hit.end(), only + 1);
        boolean closes = last >= end || !brief.tokens[last].isWord();
        return closes && (whole || isFor(hit));
    }

    private boolean isOnly(int at) {
        return brief.cue(Cue.ONLY, at) || brief.cue(Cue.RESERVED, at);
    }

    /** "not only for kids". */
    private boolean isDenied(int only) {
        return brief.sameSentence(only - 1, only)
                && (brief.is(Kind.NEG, only - 1) || brief.tokens[only - 1].denied);
    }

    /** Where the small words in front of the people begin. */
    private int lead(Hit hit, int only) {
        int i = Math.min(hit.start(), only);
        while (i > 0
                && brief.sameClause(i - 1, hit.start())
                && (!brief.tokens[i - 1].isWord()
                        || brief.is(Kind.STOP, i - 1)
                        || brief.cue(Cue.COPULA, i - 1)
                        || brief.is(Kind.VIDEO_WORD, i - 1))) {
            i--;
        }
        return i;
    }

    private boolean isFor(Hit hit) {
        return mark(hit) >= 0;
    }

    private int mark(Hit hit) {
        for (int i = hit.start() - 1; i >= hit.start() - NEAR; i--) {
            if (!brief.sameClause(i, hit.start())) {
                return -1;
            }
            if (brief.cue(Cue.FOR_PEOPLE, i) || brief.is(Kind.AUDIENCE_MARK, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whom the piece is for, and not only a thing in it: "toys for children" are no audience. */
    private boolean isAudience(Hit hit, Hit only) {
        int mark = mark(hit);
        if (mark < 0) {
            return false;
        }
        int before = mark - 1;
        while (brief.sameClause(before, mark) && brief.is(Kind.STOP, before)) {
            before--;
        }
        return !brief.sameClause(before, mark)
                || !brief.tokens[before].isWord()
                || brief.isAny(
                        before,
                        Kind.VIDEO_WORD,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.PLACEMENT,
                        Kind.UNIT,
                        Kind.AUDIENCE_MARK)
                || brief.cue(Cue.COPULA, before)
                || (only.start() > hit.end()
                        && only.start() - hit.end() <= NEAR
                        && brief.sameSentence(hit.start(), only.start()));
    }

    /** "for kids, and a cut for adults only". */
    private boolean isJoined(Hit one, Hit two) {
        int from = Math.min(one.end(), two.end());
        int to = Math.max(one.start(), two.start());
        for (int i = from; i < to; i++) {
            if (brief.cue(Cue.OR, i) || brief.cue(Cue.VERSIONS, i)) {
                return true;
            }
        }
        return false;
    }
}
