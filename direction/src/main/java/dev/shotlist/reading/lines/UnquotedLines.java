package dev.shotlist.reading.lines;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;

/**
 * Lines demanded without quotation marks: "Tagline: Built for mornings", "text on screen must say
 * Fresh every day", "end with the words Go Further Out".
 */
final class UnquotedLines {
    /** Tokens of a line of short sentences so far. */
    private static final int SHORT_SENTENCE = 12;

    private static final int LONGEST = 24;

    private static final int LONGEST_BRIDGE = 8;

    /** Tokens of a sentence that may follow in a closing line, its mark among them. */
    private static final int LONGEST_CLOSING = 5;

    /** Words in lower case behind a colon are a line only when they are few. */
    private static final int LONGEST_LOWER = 9;

    private final BriefText brief;
    private final Carrier carrier;
    private final DemandedLines lines;

    UnquotedLines(BriefText brief, Carrier carrier, DemandedLines lines) {
        this.brief = brief;
        this.carrier = carrier;
        this.lines = lines;
    }

    void find() {
        for (Hit must : brief.all(Kind.MUST)) {
            Token first = brief.tokens[must.start()];
            if (!first.denied && first.quote < 0 && !first.header) {
                behind(must);
            }
        }
    }

    private void behind(Hit must) {
        int at = must.end();
        boolean said = carrier.isNeutral(must) || saysALine(must.start(), at);
        while (at < brief.size() && at < must.end() + 5 && links(at)) {
            said |=
                    brief.cue(Cue.SAY, at)
                            || brief.cue(Cue.COPULA, at)
                            || brief.cue(Cue.LINE_NOUN, at);
            at++;
        }
        int bridge = bridge(must);
        boolean bridged = bridge > at;
        at = bridged ? bridge : at;
        boolean dash =
                brief.mark(at, '-')
                        && at == must.end()
                        && must.start() == brief.clauseStart(must.start());
        boolean headed = at == must.end() && brief.mark(at - 1, ':');
        boolean colon = headed || dash || brief.mark(at, ':') || brief.mark(at, '=');
        if (colon) {
            at += headed ? 0 : 1;
            if (at < brief.size() && brief.tokens[at].isBreak()) {
                at++;
            }
        }
        if (at >= brief.size()
                || !(colon ? opensLine(must, at, said) : opensBare(must, at, said))) {
            return;
        }
        int end = colon && isClosing(must) ? throughLine(end(at)) : end(at);
        boolean quoted = end < brief.size() && brief.tokens[end].quote >= 0;
        if (quoted || end - at < 2 || end - at >= LONGEST) {
            return;
        }
        boolean spoken = said && colon && carrier.of(must) == QuoteRole.VOICE;
        boolean lower = !spoken && !brief.tokens[at].capital && !brief.tokens[at].isNumber();
        if (lower && (bridged || headed || !isPlainLine(at, end))) {
            return;
        }
        boolean several = !brief.sameSentence(at, end - 1);
        QuoteRole role = carrier.of(must);
        if (role == QuoteRole.ANYWHERE && closes(must.end(), at)) {
            role = QuoteRole.END_CARD;
        }
        // behind a colon the full stop is the line's own, in running text the brief's
        // a name alone, or a brief that is nothing but the line, ends as any sentence does
        boolean bare = end - at <= 2 || brief.tokens[at].sentence == 0;
        boolean closing = role == QuoteRole.END_CARD && end >= brief.size() && bare;
        boolean own = colon && !closing && brief.at(Kind.CTA, at) == null;
        int last = brief.mark(end - 1, '.') && !several && !own ? end - 1 : end;
        if (role.isLine()) {
            lines.add(Phrases.oneLine(brief.slice(at, last)), role.where(), brief.span(at, last));
        }
    }

    /** "end by saying", "with the words": what follows is what is said. */
    private boolean saysALine(int from, int to) {
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
    private int bridge(Hit must) {
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

    /** "Say this at the end: ...". */
    private boolean closes(int from, int to) {
        for (int i = from; i < to; i++) {
            Hit order = brief.over(Kind.ORDER, i);
            if ((order != null && order.value().equals("last")) || isEndCard(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEndCard(int at) {
        Hit must = brief.over(Kind.MUST, at);
        return must != null && must.value().equals("end_card");
    }

    /** Words that may stand between the demand and the line: "must say", "the words", "is". */
    private boolean links(int at) {
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

    private int end(int at) {
        int end = at;
        while (end < brief.size()
                && end - at < LONGEST
                && !brief.tokens[end].isBreak()
                && brief.tokens[end].sentence == brief.tokens[at].sentence
                && brief.tokens[end].quote < 0
                && !(end > at && turns(end))) {
            end++;
        }
        // "Fold. Ride. Arrive.": words that are sentences of their own make one line
        while (end - at <= SHORT_SENTENCE && isShortSentence(end)) {
            end = brief.sentenceEnd(end);
        }
        return end;
    }

    private boolean isClosing(Hit must) {
        return must.value().equals("end_card");
    }

    /**
     * "End with: Free hearing check. 40 minutes. No referral needed.": what closes the piece goes
     * on to the end of its line where nothing but short sentences follows.
     */
    private int throughLine(int end) {
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
                                && (!brief.is(Kind.NEG, i) || !brief.tokens[i + 1].denied);
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
                && brief.tokens[at].capital
                && brief.tokens[at].quote < 0
                && brief.tokens[at].line == brief.tokens[at - 1].line
                && brief.sentenceEnd(at) - at <= 2
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

    /** Behind a comma the brief goes on about something else: ", button: ...", ", then ...". */
    private boolean turns(int at) {
        if (brief.mark(at, ',') && goesOnInLine(at + 1)) {
            return false;
        }
        return brief.mark(at, '|')
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

    /** "The voice says: no hurry" is a line, "Voice: none" is not. */
    private boolean opensLine(Hit must, int at, boolean said) {
        Token token = brief.tokens[at];
        boolean voice = carrier.of(must) == QuoteRole.VOICE;
        return (token.isWord() || token.isNumber())
                && token.quote < 0
                && (said || !brief.is(Kind.NEG, at))
                && (!voice || !brief.is(Kind.VOICE_QUALITY, at))
                && !brief.isAny(at, Kind.LANG, Kind.VOICE);
    }

    /** Without a colon a line is told from the rest by its capital behind a word in lower case. */
    private boolean opensBare(Hit must, int at, boolean said) {
        Token token = brief.tokens[at];
        // "says the chef": German gives every noun a capital
        boolean noun = brief.language == Language.DE && brief.cue(Cue.ARTICLE, at - 1);
        return said
                && !noun
                && at > must.start()
                && token.capital
                && token.quote < 0
                && brief.sameClause(at, must.end() - 1)
                && !brief.isAny(at, Kind.VOICE_QUALITY, Kind.LANG, Kind.VOICE, Kind.PLATFORM);
    }

    private boolean isPlainLine(int at, int end) {
        if (end - at > LONGEST_LOWER) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (brief.isAny(
                    i,
                    Kind.PLATFORM,
                    Kind.UNIT,
                    Kind.FORMAT,
                    Kind.VOICE_QUALITY,
                    Kind.COLOR,
                    Kind.MUSIC_WORD,
                    Kind.TEXT_WORD,
                    Kind.CTA_MARK)) {
                return false;
            }
        }
        return true;
    }
}
