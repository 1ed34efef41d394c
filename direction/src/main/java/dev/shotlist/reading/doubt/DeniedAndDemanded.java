package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The same thing forbidden in one sentence and demanded in another: "no dogs. The dog must be in
 * every shot."
 */
final class DeniedAndDemanded {
    /** Shorter words are too common to be the same thing. */
    private static final int SHORTEST = 4;

    private static final int MOST = 30;

    /** Tokens from people to what is told of them: "women 30+ who". */
    private static final int FARTHEST_PERSON = 4;

    private final BriefText brief;
    private final Insistence insistence;
    private final Doubts doubts;

    DeniedAndDemanded(BriefText brief, Insistence insistence, Doubts doubts) {
        this.brief = brief;
        this.insistence = insistence;
        this.doubts = doubts;
    }

    void find() {
        if (insistence.takesBack()) {
            return;
        }
        int looked = 0;
        for (Denial denial : brief.denials) {
            if (looked++ >= MOST) {
                return;
            }
            if (hasException(denial)
                    || isCorrection(denial.marker())
                    || isOfPeople(denial.start())
                    || brief.isHyphened(denial.start())) {
                // "a no-fee card" praises one
                continue;
            }
            for (int i = denial.start(); i < denial.end(); i++) {
                Integer other = isThing(i) && isWhole(i, denial) ? demanded(i, denial) : null;
                if (other != null) {
                    doubts.contradict(
                            brief.span(other, other + 1),
                            "\""
                                    + Phrases.oneLine(brief.slice(denial.marker(), i + 1))
                                    + "\", and \""
                                    + Phrases.oneLine(
                                            brief.slice(
                                                    brief.clauseStart(other),
                                                    brief.clauseEnd(other)))
                                    + "\" is demanded.",
                            "Say which of the two holds; without an answer the ban does.");
                    return;
                }
            }
        }
    }

    /** Mascots are banned by "no water drop mascots", and water is not. */
    private boolean isWhole(int i, Denial denial) {
        int next = i + 1;
        boolean ends =
                !brief.sameClause(i, next)
                        || !brief.tokens[next].isWord()
                        || brief.isAny(next, Kind.NEG_TAIL, Kind.SHOW)
                        || (brief.is(Kind.STOP, next) && !brief.cue(Cue.OF, next) && !isDone(next))
                        || brief.cue(Cue.AVOID_TAIL, next)
                        || brief.cue(Cue.AVOID_CUT, next);
        int before = i - 1;
        boolean bare =
                before < denial.start()
                        || !brief.tokens[before].isWord()
                        || brief.isAny(before, Kind.STOP, Kind.NEG, Kind.SHOW, Kind.OUR);
        Hit thing = brief.over(Kind.THING, i);
        boolean listed = thing != null && thing.length() > 1;
        return listed
                || (ends
                        && bare
                        && !Phrases.isPossessive(brief.raw(i))
                        && !brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT));
    }

    /** "no paint being thrown at walls": only what is done with it. */
    private boolean isDone(int at) {
        return brief.cue(Cue.GOES_ON, at);
    }

    /** "And lose the doorbell": what is taken out of an order is no longer in it. */
    private boolean isCorrection(int marker) {
        int end = brief.sentenceEnd(marker);
        for (int i = brief.sentenceStart(marker); i < end; i++) {
            if (brief.cue(Cue.TAKES_OUT, i) || brief.cue(Cue.REMOVES, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThing(int i) {
        return brief.tokens[i].isWord()
                && brief.tokens[i].quote < 0
                && (brief.isAny(i, Kind.THING, Kind.NOUN, Kind.GOODS) || brief.cue(Cue.PRODUCT, i))
                && (!brief.is(Kind.STOP, i)
                        || brief.cue(Cue.PRODUCT, i)
                        || brief.at(Kind.THING, i) != null)
                && brief.tokens[i].key.length() >= SHORTEST;
    }

    /** "no logo until the end", "no text except the slogan". */
    private boolean hasException(Denial denial) {
        for (int i = denial.start(); i < Math.min(brief.size(), denial.end() + 5); i++) {
            if (brief.sameSentence(i, denial.marker())
                    && (brief.is(Kind.BUT, i) || brief.cue(Cue.UNTIL, i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Integer demanded(int thing, Denial denial) {
        for (int i = 0; i < brief.size(); i++) {
            boolean near = i >= denial.marker() && i < denial.end();
            if (!near
                    && !brief.tokens[i].denied
                    && !brief.tokens[i].aside
                    && !brief.tokens[i].header
                    && brief.tokens[i].quote < 0
                    && !brief.sameSentence(i, thing)
                    && same(i, thing)
                    && insistence.demands(i)
                    && !isAttribute(i)
                    && !isOfPeople(i)
                    && !brief.isAny(i, Kind.CTA_MARK, Kind.CTA)) {
                return i;
            }
        }
        return null;
    }

    /** "women who hate gyms", "personas que nunca ... a las agujas": what people are like. */
    private boolean isOfPeople(int at) {
        for (int i = at - 1; i > 0 && brief.sameSentence(i, at); i--) {
            if (brief.cue(Cue.RELATIVE, i)) {
                for (int j = i - 1; j >= i - FARTHEST_PERSON && brief.sameClause(i, j); j--) {
                    if (brief.is(Kind.PERSON, j)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "a face serum": the first half of another thing's name. */
    private boolean isAttribute(int at) {
        return brief.isAny(at + 1, Kind.NOUN, Kind.GOODS) && brief.sameClause(at, at + 1);
    }

    private boolean same(int a, int b) {
        if (stem(a).equals(stem(b)) && brief.tokens[a].isWord()) {
            return true;
        }
        Hit one = brief.at(Kind.THING, a);
        Hit two = brief.at(Kind.THING, b);
        return one != null && two != null && one.value().equals(two.value());
    }

    private String stem(int i) {
        String key = brief.tokens[i].key;
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
