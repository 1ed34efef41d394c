package dev.shotlist.reading.lines;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;

/** A quoted stretch that a call was asked for with. */
final class QuotedCall {
    /** Tokens between the name of who speaks and the colon behind it. */
    private static final int LONGEST_SPEAKER = 9;

    private QuotedCall() {}

    /** "Ask people to adopt: 'Take one home'". */
    static boolean isAskedFor(BriefText brief, Quote quote) {
        int colon = quote.start() - 2;
        if (!brief.mark(colon, ':')) {
            return false;
        }
        for (int i = colon - 1; i > colon - 7 && brief.sameSentence(i, colon); i--) {
            if (brief.cue(Cue.ASKS, i)) {
                return true;
            }
        }
        return false;
    }

    /** "cta?" on one line of a talk, "Lena: 'Get rolling'" on the next. */
    static boolean answers(BriefText brief, Quote quote) {
        int at = quote.start() - 2;
        if (!brief.mark(at, ':')) {
            return false;
        }
        int speaker = at - 1;
        while (speaker > 0 && !brief.tokens[speaker].isBreak()) {
            speaker--;
        }
        if (speaker <= 0 || at - speaker > LONGEST_SPEAKER) {
            return false;
        }
        int last = speaker - 1;
        while (last > 0 && !brief.tokens[last].isWord() && !brief.tokens[last].isBreak()) {
            last--;
        }
        return brief.is(Kind.CTA_MARK, last);
    }
}
