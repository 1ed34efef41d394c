package dev.shotlist.reading.lines;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;

/**
 * Where a line without quotation marks ends: with its sentence, with the short sentences that
 * follow it, or where the brief turns to something else.
 */
final class LineEnd {
    /** Tokens of a line of short sentences so far. */
    private static final int SHORT_SENTENCE = 12;

    /** A line is no longer than so many tokens. */
    static final int LONGEST = 24;

    /** Tokens of a sentence that may follow in a closing line, its mark among them. */
    private static final int LONGEST_CLOSING = 5;

    private final BriefText brief;

    LineEnd(BriefText brief) {
        this.brief = brief;
    }

    /** The token behind the line that begins at a token. */
    int end(int at) {
        int end = at;
        while (end < brief.size()
                && end - at < LONGEST
                && !brief.tokens[end].isBreak()
                && brief.tokens[end].sentence == brief.tokens[at].sentence
                && brief.tokens[end].quote < 0
                && !(end > at && (turns(end) || falls(at, end)))) {
            end++;
        }
        // "Fold. Ride. Arrive.": words that are sentences of their own make one line
        while (end - at <= SHORT_SENTENCE && isShortSentence(end)) {
            end = brief.sentenceEnd(end);
        }
        return end;
    }

    /**
     * "End with: Free hearing check. 40 minutes. No referral needed.": what closes the piece goes
     * on to the end of its line where nothing but short sentences follows.
     */
    int throughLine(int end) {
        if (brief.sameSentence(end - 1, end)) {
            return end;
        }
        int at = end;
        while (at < brief.size() && brief.tokens[at].line == brief.tokens[end - 1].line) {
            int next = brief.sentenceEnd(at);
            boolean plain = next - at <= LONGEST_CLOSING && next > at;
            for (int i = at; plain && i < next; i++) {
                plain =
                        brief.tokens[i].quote < 0
                                && !brief.isAny(
                                        i,
                                        Kind.PLATFORM,
                                        Kind.FORMAT,
                                        Kind.MUSIC_WORD,
                                        Kind.MUST,
                                        Kind.CTA_MARK,
                                        Kind.CTA,
                                        Kind.MOOD,
                                        Kind.COLOR,
                                        Kind.RATIO,
                                        Kind.VOICE,
                                        Kind.TEXT_WORD,
                                        Kind.PACE,
                                        Kind.GENRE)
                                && (!brief.is(Kind.NEG, i)
                                        || i + 1 >= brief.size()
                                        || !brief.tokens[i + 1].denied);
            }
            if (!plain) {
                return end;
            }
            at = next;
        }
        return at;
    }

    private boolean isShortSentence(int at) {
        return at < brief.size()
                && (brief.tokens[at].capital || isAge(at))
                && brief.tokens[at].quote < 0
                && brief.tokens[at].line == brief.tokens[at - 1].line
                && brief.sentenceEnd(at) - at <= (isAge(at) ? 3 : 2)
                && !brief.isAny(
                        at,
                        Kind.PLATFORM,
                        Kind.CTA_MARK,
                        Kind.FORMAT,
                        Kind.NEG,
                        Kind.MOOD,
                        Kind.COLOR,
                        Kind.PACE,
                        Kind.PACE_WEAK,
                        Kind.GENRE,
                        Kind.RATIO);
    }

    /** "STILL HERE at the end": what is shouted ends where the brief speaks again. */
    private boolean falls(int start, int at) {
        return Manner.isShout(brief, start)
                && Manner.isShout(brief, at - 1)
                && brief.tokens[at].isWord()
                && !brief.tokens[at].capital;
    }

    /** "Terms apply. 18+." */
    private boolean isAge(int at) {
        return brief.tokens[at].isNumber() && brief.mark(at + 1, '+');
    }

    /** Behind a comma the brief goes on about something else: ", button: ...", ", then ...". */
    private boolean turns(int at) {
        if (brief.mark(at, ',') && goesOnInLine(at + 1)) {
            return false;
        }
        // "... Be someone's second bell thats the line"
        boolean told = brief.cue(Cue.THAT, at) || brief.cue(Cue.CONTRACTION, at);
        if (told && (brief.cue(Cue.LINE_NOUN, at + 2) || brief.cue(Cue.LINE_NOUN, at + 3))) {
            return true;
        }
        return brief.mark(at, '|')
                // "A little goes far + logo"
                || (brief.mark(at, '+')
                        && !brief.tokens[at - 1].isNumber()
                        && at + 1 < brief.size()
                        && brief.tokens[at + 1].isWord())
                || (brief.mark(at, ',') && bans(at + 1))
                || (brief.mark(at, ',')
                        && brief.isAny(
                                at + 1,
                                Kind.CTA_MARK,
                                Kind.ORDER,
                                Kind.PLATFORM,
                                Kind.MUSIC_WORD,
                                Kind.VOICE))
                || (brief.mark(at, '(') && brief.is(Kind.MUST, at + 1));
    }

    /**
     * "Look first, then shift.": the line itself has a "then", and nothing of the film behind it.
     */
    private boolean goesOnInLine(int at) {
        Hit order = brief.at(Kind.ORDER, at);
        if (order == null || !order.value().equals("then") || order.length() > 1) {
            return false;
        }
        int end = brief.sentenceEnd(at);
        for (int i = order.end(); i < end && !brief.mark(i, ','); i++) {
            boolean film =
                    brief.isAny(
                            i,
                            Kind.PROP,
                            Kind.TEXT_WORD,
                            Kind.SCENE_WORD,
                            Kind.CTA_MARK,
                            Kind.CTA,
                            Kind.MUST,
                            Kind.PLATFORM,
                            Kind.VIDEO_WORD,
                            Kind.MUSIC_WORD,
                            Kind.SIZE);
            if (film || brief.tokens[i].quote >= 0 || brief.cue(Cue.CARD, i)) {
                return false;
            }
        }
        return end > order.end() && end - order.end() <= SHORT_SENTENCE;
    }

    /** "no music" ends the line, "minus the moo" belongs to it. */
    private boolean bans(int at) {
        Hit ban = brief.at(Kind.NEG, at);
        return ban != null
                && brief.isAny(ban.end(), Kind.THING, Kind.VOICE, Kind.MUSIC_WORD, Kind.TEXT_WORD);
    }
}
