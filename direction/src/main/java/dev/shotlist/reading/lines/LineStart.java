package dev.shotlist.reading.lines;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Token;

/** Whether the words behind a demand begin the line itself: behind a colon, or by a capital. */
final class LineStart {
    private static final int LONGEST_BRIDGE = 8;

    private final BriefText brief;
    private final Carrier carrier;

    LineStart(BriefText brief, Carrier carrier) {
        this.brief = brief;
        this.carrier = carrier;
    }

    /** "end by saying", "with the words": what follows is what is said. */
    boolean saysALine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.cue(Cue.SAY, i) || brief.cue(Cue.LINE_NOUN, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Small print at the bottom: ...", "Disclaimer (must stay 3 seconds): ...": the colon that a
     * heading has behind a few words of where and how; the heading's end where it has none.
     */
    int bridge(Hit must) {
        int end = must.end();
        if (must.start() != brief.clauseStart(must.start())) {
            return end;
        }
        for (int i = end; i < end + LONGEST_BRIDGE && i < brief.size(); i++) {
            if (brief.mark(i, ':')) {
                return i;
            }
            boolean other =
                    !brief.sameSentence(i, must.start())
                            || brief.mark(i, ',')
                            || brief.tokens[i].quote >= 0
                            || brief.isAny(
                                    i, Kind.NEG, Kind.VOICE_QUALITY, Kind.LANG, Kind.CTA_MARK);
            if (other) {
                return end;
            }
        }
        return end;
    }

    /** Words that may stand between the demand and the line: "must say", "the words", "is". */
    boolean links(int at) {
        return brief.tokens[at].isWord() && isLink(at);
    }

    private boolean isLink(int at) {
        return brief.cue(Cue.SAY, at)
                || brief.cue(Cue.MODAL, at)
                || brief.cue(Cue.COPULA, at)
                || (brief.is(Kind.MUST, at) && !brief.tokens[at].capital)
                || brief.isAny(at, Kind.OUR, Kind.BUT)
                || (brief.is(Kind.STOP, at) && !brief.tokens[at].capital)
                || (brief.is(Kind.ORDER, at) && !brief.tokens[at].capital)
                || brief.cue(Cue.SCREEN, at);
    }

    /** "Noch warm": a word that can deny, and does not here. */
    private boolean deniesNothing(int at) {
        return at + 1 < brief.size() && !brief.tokens[at + 1].denied;
    }

    /** "The voice says: no hurry" is a line, "Voice: none" is not. */
    boolean opensLine(Hit must, int at, boolean said) {
        Token token = brief.tokens[at];
        boolean voice = carrier.of(must) == QuoteRole.VOICE;
        return (token.isWord() || token.isNumber())
                && token.quote < 0
                && (said || !brief.is(Kind.NEG, at) || deniesNothing(at))
                && (!voice || !brief.is(Kind.VOICE_QUALITY, at))
                && !brief.isAny(at, Kind.LANG, Kind.VOICE);
    }

    /** Without a colon a line is told from the rest by its capital behind a word in lower case. */
    boolean opensBare(Hit must, int at, boolean said) {
        Token token = brief.tokens[at];
        // "says the chef": German gives every noun a capital
        boolean noun = brief.language == Language.DE && brief.cue(Cue.ARTICLE, at - 1);
        return (said || isShouted(at))
                && !noun
                && at > must.start()
                && token.capital
                && token.quote < 0
                && brief.sameClause(at, must.end() - 1)
                && !brief.isAny(at, Kind.VOICE_QUALITY, Kind.LANG, Kind.VOICE, Kind.PLATFORM);
    }

    /** "END HERE", but not "text REPAIR to 60022": a single word in capitals is a code word. */
    private boolean isShouted(int at) {
        boolean last = !brief.sameClause(at, at + 1) || !brief.tokens[at + 1].isWord();
        return Manner.isShout(brief, at) && (last || Manner.isShout(brief, at + 1));
    }
}
