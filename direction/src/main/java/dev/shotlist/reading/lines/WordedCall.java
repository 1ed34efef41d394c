package dev.shotlist.reading.lines;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A call to action by its words alone: "ask people to donate", "Book now.", "link to learn more".
 */
final class WordedCall {
    private static final int REACH = 6;

    private final BriefText brief;
    private final CallWords words;

    WordedCall(BriefText brief, CallWords words) {
        this.brief = brief;
        this.words = words;
    }

    /** The last call that the brief asks viewers for; without such a verb only if one is needed. */
    @Nullable Fact<CallToAction> find(boolean onlyAsked) {
        Hit best = null;
        boolean asked = false;
        for (Hit hit : brief.all(Kind.CTA)) {
            if (!words.isSpoken(hit) || brief.tokens[hit.start()].aside) {
                continue;
            }
            boolean asks = asks(hit);
            if (asks || (!onlyAsked && isCall(hit))) {
                best = hit;
                asked = asks;
            }
        }
        if (best == null) {
            return null;
        }
        int end = end(best);
        boolean bare =
                (asked && !words.standsAlone(best))
                        // "que pidan cita" says what they shall do and not in which words
                        || (best.start() > 0 && brief.key(best.start() - 1, "que"))
                        || (end - best.start() < 2 && !isWholeSentence(best));
        String text =
                bare ? null : CallWords.capital(Phrases.oneLine(brief.slice(best.start(), end)));
        return words.fact(CallWords.action(best), text, best.start(), best.end(), 0.85);
    }

    /** "Télécharger." is an order with its words. */
    private boolean isWholeSentence(Hit call) {
        int last = brief.sentenceEnd(call.start());
        while (last > call.end() && !brief.tokens[last - 1].isWord()) {
            last--;
        }
        return last == call.end()
                && brief.firstOfSentence(call.start())
                && brief.tokens[call.start()].capital;
    }

    private int end(Hit call) {
        if (leadsOn(call)) {
            int end = call.end();
            while (brief.sameClause(end, call.start()) && brief.tokens[end].isWord()) {
                end++;
            }
            return end;
        }
        if (call.length() > 1 || !words.opensShortSentence(call)) {
            return call.end();
        }
        int end = brief.sentenceEnd(call.start());
        while (end > call.end()
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()
                && !brief.mark(end - 1, '%')) {
            end--;
        }
        return end;
    }

    /** "Come to our shop": the words of the call alone go nowhere. */
    private boolean leadsOn(Hit call) {
        int last = call.end() - 1;
        return brief.cue(Cue.PREPOSITION, last) || brief.key(last, "to");
    }

    private boolean isCall(Hit hit) {
        return !isTold(hit)
                && (words.opensShortSentence(hit)
                        || (hit.length() >= 2 && (words.standsAlone(hit) || hit.length() >= 3))
                        || isStrong(hit));
    }

    /** "I come to you": what somebody does asks nobody for it. */
    private boolean isTold(Hit hit) {
        int who = hit.start() - 1;
        return brief.language == Language.EN
                && brief.cue(Cue.SUBJECT, who)
                && !brief.cue(Cue.THEN, who)
                && !brief.key(who, "you")
                && brief.sameClause(who, hit.start());
    }

    private boolean isStrong(Hit hit) {
        return brief.cue(Cue.CALL_STRONG, hit.start())
                ? words.standsAlone(hit)
                : hit.length() >= 2 && brief.key(hit.end() - 1, "now");
    }

    private boolean asks(Hit hit) {
        if (hit.length() > 1 && brief.cue(Cue.SO_THAT, hit.start())) {
            // "... para que llamen"
            return true;
        }
        for (int i = hit.start() - 1;
                i >= 0 && i >= hit.start() - REACH && brief.sameSentence(i, hit.start());
                i--) {
            if (brief.cue(Cue.ASKS, i)) {
                return true;
            }
        }
        return false;
    }
}
