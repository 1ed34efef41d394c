package dev.shotlist.reading.lines;

import dev.shotlist.plan.CtaAction;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The call to action beside the word for it: "CTA: shop now", "button Book a demo",
 * "Spenden-Button".
 */
final class MarkedCall {
    private static final int LONGEST = 9;
    private static final int LONGEST_BARE = 4;
    private static final int FARTHEST_BEFORE = 6;

    private final BriefText brief;
    private final CallWords words;

    MarkedCall(BriefText brief, CallWords words) {
        this.brief = brief;
        this.words = words;
    }

    @Nullable Fact<CallToAction> find() {
        for (Hit mark : brief.all(Kind.CTA_MARK)) {
            boolean keyed = isJoint(mark.end());
            Fact<CallToAction> call = keyed || !words.isSpoken(mark) ? null : before(mark);
            if (call != null) {
                return call;
            }
        }
        for (Hit mark : brief.all(Kind.CTA_MARK)) {
            Fact<CallToAction> call = words.isSpoken(mark) ? behind(mark) : null;
            if (call != null) {
                return call;
            }
        }
        for (Hit mark : brief.all(Kind.CTA_MARK)) {
            Fact<CallToAction> call = words.isSpoken(mark) ? equated(mark) : null;
            call = call == null && words.isSpoken(mark) ? explained(mark) : call;
            if (call != null) {
                return call;
            }
        }
        return null;
    }

    /** "Download CTA", "watch more is the CTA". */
    private @Nullable Fact<CallToAction> before(Hit mark) {
        for (int i = brief.clauseStart(mark.start()); i < mark.start(); i++) {
            Hit call = brief.at(Kind.CTA, i);
            if (call != null && mark.start() - i <= FARTHEST_BEFORE && brief.tokens[i].quote < 0) {
                int end = call.end();
                while (end < mark.start()
                        && !brief.cue(Cue.COPULA, end)
                        && !brief.key(end, "as")
                        && brief.tokens[end].isWord()) {
                    end++;
                }
                return words.fact(CallWords.action(call), spoken(i, end), i, end, 0.85);
            }
        }
        return null;
    }

    private @Nullable String spoken(int start, int end) {
        return end - start >= 2
                ? CallWords.capital(Phrases.oneLine(brief.slice(start, end)))
                : null;
    }

    private @Nullable Fact<CallToAction> behind(Hit mark) {
        Token token = brief.tokens[mark.start()];
        int at = mark.end();
        while (at < brief.size()
                && at < mark.end() + 6
                && brief.tokens[at].line == token.line
                && (isJoint(at) || (introduces(at) && brief.at(Kind.CTA, at) == null))) {
            at++;
        }
        if (at >= brief.size()
                || brief.tokens[at].line != token.line
                || brief.tokens[at].quote >= 0) {
            return null;
        }
        int end = end(at, isKey(at - 1));
        if (end == at) {
            return null;
        }
        CtaAction action = words.action(at, end);
        boolean known = action != CtaAction.CUSTOM;
        boolean marked =
                brief.tokens[at].capital || (at > mark.end() && !brief.tokens[at - 1].isWord());
        boolean ordered =
                brief.cue(Cue.IMPERATIVE, at) && end - at >= 2 && end - at <= LONGEST_BARE;
        if (!known && (end - at < 2 || !marked) && !ordered && !isKeyed(mark, at)) {
            return null;
        }
        return words.fact(
                action, Phrases.oneLine(brief.slice(at, end)), at, end, known ? 0.95 : 0.7);
    }

    /** "button: Garimpar": one word of any kind behind a colon. */
    private boolean isKeyed(Hit mark, int at) {
        boolean own = at == mark.end() && brief.mark(at - 1, ':');
        boolean joined = at > mark.end() && !brief.tokens[at - 1].isWord() && isKey(at - 1);
        return own || joined;
    }

    private boolean isKey(int at) {
        return brief.mark(at, ':') || brief.mark(at, '=') || brief.mark(at, '>');
    }

    private boolean isJoint(int at) {
        return brief.mark(at, ':')
                || brief.mark(at, '=')
                || brief.mark(at, '-')
                || brief.mark(at, '>')
                || brief.key(at, "→")
                || brief.mark(at, '(');
    }

    private boolean introduces(int at) {
        return brief.is(Kind.CTA_MARK, at)
                || (brief.is(Kind.CORRECTION, at) && !brief.tokens[at].capital)
                || (brief.is(Kind.MUST, at) && !brief.tokens[at].capital)
                || brief.cue(Cue.SAY, at)
                || brief.cue(Cue.MODAL, at)
                || brief.cue(Cue.CALL_LINK, at);
    }

    private int end(int at, boolean keyed) {
        int end = at;
        while (end < brief.size()
                && end - at < LONGEST
                && brief.sameClause(end, at)
                && !brief.tokens[end].isBreak()
                && (brief.tokens[end].isWord()
                        || brief.tokens[end].isNumber()
                        || brief.mark(end, '%')
                        || brief.mark(end, '&')
                        || brief.tokens[end].shape == Token.Shape.ADDRESS)
                && (brief.over(Kind.CTA, end) != null || !ends(end, at, keyed))) {
            end++;
        }
        return end;
    }

    private boolean ends(int end, int start, boolean keyed) {
        // "Book a first visit": what stands behind an article belongs to its noun
        boolean article =
                keyed
                        && (brief.is(Kind.OUR, end - 1) || brief.cue(Cue.ARTICLE, end - 1))
                        && brief.isAny(end, Kind.ORDER, Kind.COLOR);
        return end > start
                && !article
                // "CTA: It's not too late" forbids nothing
                && ((!keyed && brief.is(Kind.NEG, end))
                        || brief.isAny(end, Kind.MUSIC_WORD, Kind.ORDER, Kind.COLOR)
                        || (!keyed && brief.is(Kind.FORMAT, end))
                        || (brief.key(end, "at") && brief.key(end + 1, "the"))
                        || brief.cue(Cue.CALL_END, end));
    }

    /** "reserve your tent = the button", "Send a bird. That's the button too." */
    private @Nullable Fact<CallToAction> equated(Hit mark) {
        int at = mark.start() - 1;
        while (at > 0 && at > mark.start() - 4 && (brief.is(Kind.OUR, at) || refers(at))) {
            at--;
        }
        boolean referred = at + 1 < mark.start() && refersBack(at + 1, mark.start());
        boolean equals = brief.mark(at, '=');
        if (!equals && !(referred && brief.tokens[at].sentence != brief.tokens[at + 1].sentence)) {
            return null;
        }
        int end = at;
        while (end > 0 && !brief.tokens[end - 1].isWord() && brief.tokens[end - 1].quote < 0) {
            end--;
        }
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && brief.tokens[start - 1].sentence == brief.tokens[end - 1].sentence
                && brief.tokens[start - 1].quote < 0
                && (brief.tokens[start - 1].isWord() || brief.tokens[start - 1].isNumber())) {
            start--;
        }
        return end - start < 2 || end - start >= LONGEST
                ? null
                : words.fact(
                        words.action(start, end),
                        CallWords.capital(Phrases.oneLine(brief.slice(start, end))),
                        start,
                        end,
                        0.8);
    }

    /** "Plan your visit (button)". */
    private @Nullable Fact<CallToAction> explained(Hit mark) {
        int end = mark.start() - 1;
        if (!brief.mark(end, '(') || !brief.mark(mark.end(), ')')) {
            return null;
        }
        int start = end;
        while (start > 0
                && end - start < LONGEST_BARE
                && brief.sameSentence(start - 1, end)
                && brief.tokens[start - 1].isWord()) {
            start--;
        }
        return end - start < 2 || !brief.tokens[start].capital
                ? null
                : words.fact(
                        words.action(start, end),
                        Phrases.oneLine(brief.slice(start, end)),
                        start,
                        end,
                        0.8);
    }

    private boolean refers(int at) {
        return brief.cue(Cue.THAT, at) || brief.cue(Cue.COPULA, at);
    }

    private boolean refersBack(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.cue(Cue.THAT, i)) {
                return true;
            }
        }
        return false;
    }
}
