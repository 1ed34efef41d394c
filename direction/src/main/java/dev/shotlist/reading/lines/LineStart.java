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
        if (Manner.isShout(brief, at)) {
            return false;
        }
        return brief.cue(Cue.SAY, at)
                || brief.cue(Cue.MODAL, at)
                || brief.cue(Cue.COPULA, at)
                || (brief.is(Kind.MUST, at) && (!brief.tokens[at].capital || isGermanWord(at)))
                || (brief.isAny(at, Kind.OUR, Kind.BUT) && !brief.tokens[at].capital)
                || (brief.is(Kind.STOP, at) && !brief.tokens[at].capital)
                || (brief.is(Kind.ORDER, at) && !brief.tokens[at].capital)
                || brief.cue(Cue.SCREEN, at);
    }

    /** The words of "auf der letzten Tafel die Worte ...". */
    private boolean isGermanWord(int at) {
        return brief.language == Language.DE && brief.cue(Cue.LINE_NOUN, at);
    }

    /** "Noch warm": a word that can deny, and does not here. */
    private boolean deniesNothing(int at) {
        return at + 1 < brief.size() && !brief.tokens[at + 1].denied;
    }

    /** "The voice says: no hurry" is a line, "Voice: none" is not. */
    boolean opensLine(Hit must, int at, boolean said) {
        Token token = brief.tokens[at];
        boolean voice = carrier.of(must) == QuoteRole.VOICE;
        // "Voce: sì, quella del ragioniere": answers whether there is one
        boolean answers =
                brief.is(Kind.YES, at) && (brief.mark(at + 1, ',') || brief.mark(at + 1, '.'));
        return (token.isWord() || token.isNumber())
                && token.quote < 0
                && !answers
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

    /**
     * "It has to end on Made slow.", "Sign-off Warm is a colour.": an everyday word with a capital
     * where no sentence begins opens a line.
     */
    boolean opensClosing(Hit must, int at) {
        Token token = brief.tokens[at];
        boolean plain =
                must.value().equals("end_card")
                        && token.isWord()
                        && token.capital
                        && !token.camel
                        && token.quote < 0
                        && brief.language != Language.DE
                        && brief.sameClause(at, must.end() - 1)
                        && (brief.lexicon.knows(token.key)
                                || brief.lexicons.everyday().languagesOf(token.key) != 0);
        int end = brief.sentenceEnd(at);
        for (int i = at; plain && i < end; i++) {
            plain =
                    (i == at || !brief.tokens[i].capital)
                            && !brief.mark(i, ',')
                            && !brief.isAny(
                                    i,
                                    Kind.SIZE,
                                    Kind.MOVE,
                                    Kind.PERSON,
                                    Kind.PLATFORM,
                                    Kind.CTA_MARK,
                                    Kind.SCENE_WORD,
                                    Kind.UNIT);
        }
        return plain && end - at >= 2 && end - at <= LONGEST_BRIDGE;
    }

    /** The end of "... with the words stay a while at the very end"; the same token otherwise. */
    int endOfWords(Hit must, int at) {
        boolean words =
                brief.cue(Cue.LINE_NOUN, must.end() - 1) && at == must.end() && at < brief.size();
        boolean plain =
                words
                        && brief.tokens[at].isWord()
                        && brief.tokens[at].quote < 0
                        && !brief.cue(Cue.PREPOSITION, at)
                        && !brief.tokens[at].key.endsWith("ing")
                        && brief.sameClause(at, must.start());
        int end = at;
        while (plain
                && end < at + LONGEST_BRIDGE
                && brief.sameClause(end, at)
                && brief.tokens[end].isWord()) {
            Hit order = brief.at(Kind.ORDER, end);
            if (order != null && order.value().equals("last") && end > at + 1) {
                return end;
            }
            end++;
        }
        return at;
    }

    /** "END HERE", but not "text REPAIR to 60022": a single word in capitals is a code word. */
    private boolean isShouted(int at) {
        boolean last = !brief.sameClause(at, at + 1) || !brief.tokens[at + 1].isWord();
        return Manner.isShout(brief, at) && (last || Manner.isShout(brief, at + 1));
    }
}
