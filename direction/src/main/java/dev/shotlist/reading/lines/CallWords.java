package dev.shotlist.reading.lines;

import dev.shotlist.plan.CtaAction;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.ShownDeed;
import dev.shotlist.reading.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the words of a call to action ask for, and whether they stand as a call of their own. */
public final class CallWords {
    private final BriefText brief;

    CallWords(BriefText brief) {
        this.brief = brief;
    }

    static CtaAction action(Hit call) {
        return CtaAction.valueOf(call.value().toUpperCase(Locale.ROOT));
    }

    /** Custom where no list knows the words. */
    CtaAction action(int start, int end) {
        Hit best = null;
        for (int i = start; i < end; i++) {
            Hit hit = brief.at(Kind.CTA, i);
            if (hit != null
                    && (best == null
                            || (hit.length() > best.length() && hit.start() == best.start()))) {
                best = hit;
            }
        }
        if (best == null && getsPercent(start, end)) {
            return CtaAction.GET_OFFER;
        }
        return best == null ? CtaAction.CUSTOM : action(best);
    }

    /** The same, and by its first verb where it is on a button. */
    CtaAction labelled(int start, int end) {
        CtaAction listed = action(start, end);
        CtaAction said = start < end ? brief.lexicons.calls().of(brief, start, end) : null;
        return listed == CtaAction.CUSTOM && said != null ? said : listed;
    }

    /** "Get 20% off", "Save 10%". */
    private boolean getsPercent(int start, int end) {
        return brief.cue(Cue.GETS, start)
                && start + 2 < end
                && brief.tokens[start + 1].isNumber()
                && brief.mark(start + 2, '%');
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    Fact<CallToAction> fact(
            CtaAction action, @Nullable String words, int start, int end, double confidence) {
        CtaAction asked = action == CtaAction.CUSTOM ? labelled(start, end) : action;
        int to = whole(start, end);
        String text =
                words == null || to == end
                        ? words
                        : words + ' ' + Phrases.oneLine(brief.slice(end, to));
        return new Fact<>(new CallToAction(asked, text, null), brief.span(start, to), confidence);
    }

    /** "Shop the" is no call: what an article leads to belongs to it. */
    private int whole(int start, int end) {
        int to = end;
        boolean cut = end > start + 1 && brief.cue(Cue.ARTICLE, end - 1);
        while (cut
                && to < Math.min(brief.size(), end + LONGEST_NOUN)
                && brief.sameClause(to, start)
                && brief.tokens[to].isWord()
                && brief.tokens[to].quote < 0) {
            to++;
        }
        return to;
    }

    private static final int LONGEST_NOUN = 3;

    boolean isSpoken(Hit hit) {
        Token token = brief.tokens[hit.start()];
        return !token.denied
                && token.quote < 0
                && !token.header
                && !isDeniedDoing(hit)
                && !ShownDeed.holds(brief, hit.start());
    }

    /** "We can't both be there": what somebody does not do is asked of nobody. */
    private boolean isDeniedDoing(Hit hit) {
        for (int i = brief.clauseStart(hit.start()); i < hit.start(); i++) {
            boolean denies = brief.cue(Cue.DENIED_VERB, i) || brief.cue(Cue.DENIES_VERB, i);
            if (denies && brief.tokens[i].quote < 0 && brief.over(Kind.NEG_IDIOM, i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but small words stand before it in its clause. */
    boolean standsAlone(Hit hit) {
        int start = brief.clauseStart(hit.start());
        for (int i = start; i < hit.start(); i++) {
            if (brief.tokens[i].isWord()
                    && brief.tokens[i].quote < 0
                    && !brief.is(Kind.STOP, i)
                    && !brief.is(Kind.CORRECTION, i)
                    && !brief.isAny(i, Kind.ORDER, Kind.MUST)) {
                return false;
            }
        }
        return true;
    }

    /** "Visit our showroom." is a call as a whole. */
    boolean opensShortSentence(Hit hit) {
        int end = brief.sentenceEnd(hit.start());
        if (!brief.firstOfSentence(hit.start())) {
            return false;
        }
        boolean whole = end - hit.end() <= 1 && hit.start() > 3;
        if (whole && !brief.isAny(hit.start(), Kind.FORMAT, Kind.ORG)) {
            return true;
        }
        return brief.tokens[hit.start()].capital
                && end - hit.start() <= 6
                && (brief.is(Kind.OUR, hit.end())
                        || !brief.isAny(hit.start(), Kind.ORG, Kind.NOUN, Kind.FORMAT));
    }
}
