package dev.shotlist.reading.lines;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/**
 * Who or what carries the words behind a verb of saying: in "the text on screen must say ..." the
 * screen, in "she says ..." a voice, in "a button that says ..." the call to action.
 */
final class Carrier {
    private static final int REACH = 8;

    private final BriefText brief;

    Carrier(BriefText brief) {
        this.brief = brief;
    }

    /** Whether a demand says nothing but "must say", which does not tell where. */
    boolean isNeutral(Hit must) {
        for (int i = must.start(); i < must.end(); i++) {
            if (!brief.cue(Cue.SAY, i) && !brief.cue(Cue.MODAL, i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the line behind a demand belongs: a bare "must say" is said. */
    QuoteRole of(Hit must) {
        boolean open = isNeutral(must) || QuoteRole.ofValue(must.value()) == QuoteRole.ANYWHERE;
        QuoteRole named = open ? before(must.start()) : QuoteRole.ANYWHERE;
        return named == QuoteRole.ANYWHERE ? QuoteRole.ofValue(must.value()) : named;
    }

    /** "The voiceover has to read this complete text": a voice stands before a verb of saying. */
    boolean isReadAloud(Hit must) {
        boolean says = false;
        for (int i = must.start() - 1;
                i >= 0 && i > must.start() - REACH && brief.sameSentence(i, must.start());
                i--) {
            if (brief.tokens[i].quote >= 0) {
                return false;
            }
            says |= brief.cue(Cue.SAY, i) || brief.cue(Cue.SPEAKS, i);
            if (says && (brief.is(Kind.VOICE, i) || brief.cue(Cue.SPEAKER, i))) {
                return true;
            }
        }
        return false;
    }

    /** A voice, or a way of speaking, right before the verb. */
    boolean isSpoken(Hit must) {
        int at = must.start() - 1;
        return brief.is(Kind.VOICE, at) || brief.cue(Cue.SPEAKER, at) || brief.cue(Cue.SAY, at);
    }

    /** The carrier named before the verb in its sentence, else anywhere. */
    private QuoteRole before(int verb) {
        int reach = Math.max(0, verb - REACH);
        for (int i = verb - 1; i >= reach && brief.sameSentence(i, verb); i--) {
            if (brief.tokens[i].quote >= 0) {
                break;
            }
            if (brief.is(Kind.CTA_MARK, i)) {
                return QuoteRole.CALL;
            }
            if (brief.cue(Cue.CARD, i)) {
                return QuoteRole.END_CARD;
            }
            if (brief.is(Kind.TEXT_WORD, i) || brief.cue(Cue.SCREEN, i)) {
                return isAtEnd(i) ? QuoteRole.END_CARD : QuoteRole.SCREEN;
            }
            if (brief.isAny(i, Kind.VOICE, Kind.PERSON) || brief.cue(Cue.SPEAKER, i)) {
                return QuoteRole.VOICE;
            }
        }
        return QuoteRole.ANYWHERE;
    }

    private boolean isAtEnd(int at) {
        for (int i = Math.max(0, at - 3); i < Math.min(brief.size(), at + 3); i++) {
            Hit order = brief.over(Kind.ORDER, i);
            if (order != null && order.value().equals("last") && brief.sameSentence(i, at)) {
                return true;
            }
        }
        return false;
    }
}
