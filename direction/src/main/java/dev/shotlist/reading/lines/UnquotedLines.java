package dev.shotlist.reading.lines;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;

/**
 * Lines demanded without quotation marks: "Tagline: Built for mornings", "text on screen must say
 * Fresh every day", "end with the words Go Further Out".
 */
final class UnquotedLines {
    /** Words in lower case behind a colon are a line only when they are few. */
    private static final int LONGEST_LOWER = 9;

    private final BriefText brief;
    private final Carrier carrier;
    private final DemandedLines lines;
    private final LineStart start;
    private final LineEnd ends;

    UnquotedLines(BriefText brief, Carrier carrier, DemandedLines lines) {
        this.brief = brief;
        this.carrier = carrier;
        this.lines = lines;
        start = new LineStart(brief, carrier);
        ends = new LineEnd(brief);
    }

    void find() {
        for (Hit must : brief.all(Kind.MUST)) {
            Token first = brief.tokens[must.start()];
            if (!first.denied && first.quote < 0 && !first.header) {
                behind(must);
            }
        }
    }

    /** "Last image: the gate, open": what an article brings in is seen, and not read. */
    private boolean isLastPicture(Hit must, int at) {
        boolean image = false;
        for (int i = must.start(); i < at; i++) {
            image |= brief.isAny(i, Kind.SCENE_WORD, Kind.SIZE);
        }
        return image
                && brief.at(Kind.ORDER, must.start()) != null
                && !brief.tokens[at].capital
                && (brief.cue(Cue.ARTICLE, at) || brief.cue(Cue.ONE, at));
    }

    private void behind(Hit must) {
        int at = must.end();
        boolean said = carrier.isNeutral(must) || start.saysALine(must.start(), at);
        while (at < brief.size() && at < must.end() + 5 && start.links(at)) {
            said |=
                    brief.cue(Cue.SAY, at)
                            || brief.cue(Cue.COPULA, at)
                            || brief.cue(Cue.LINE_NOUN, at);
            at++;
        }
        int bridge = start.bridge(must);
        boolean bridged = bridge > at;
        at = bridged ? bridge : at;
        boolean dash =
                brief.mark(at, '-')
                        && at == must.end()
                        && (must.start() == brief.clauseStart(must.start())
                                || brief.mark(must.start() - 1, '.'));
        boolean headed = at == must.end() && brief.mark(at - 1, ':');
        boolean spokenComma =
                brief.mark(at, ',')
                        && carrier.isNeutral(must)
                        && (endsBefore(must.start()) || isSpokenName(must, at + 1));
        boolean colon = headed || dash || spokenComma || brief.mark(at, ':') || brief.mark(at, '=');
        if (colon) {
            at += headed ? 0 : 1;
            if (at < brief.size() && brief.tokens[at].isBreak()) {
                at++;
            }
        }
        // "Rótulo: ¿Te atreves?": the mark turned over belongs to the line
        int first = at;
        if (colon && (brief.mark(at, '\u00bf') || brief.mark(at, '\u00a1'))) {
            at++;
        }
        int words = at < brief.size() && !colon ? start.endOfWords(must, must.end()) : 0;
        if (words > must.end()) {
            lines.add(
                    Phrases.oneLine(brief.slice(must.end(), words)),
                    QuoteRole.END_CARD.where(),
                    brief.span(must.end(), words));
            return;
        }
        if (at >= brief.size()
                || !(colon
                        ? start.opensLine(must, at, said)
                        : start.opensBare(must, at, said) || start.opensClosing(must, at))) {
            return;
        }
        if (colon && isLastPicture(must, at)) {
            return;
        }
        if (!colon && brief.key(at, "i")) {
            // "my partner says I can't write a brief" tells of the one who writes
            return;
        }
        int end = colon && isClosing(must) ? ends.throughLine(ends.end(at)) : ends.end(at);
        boolean quoted = end < brief.size() && brief.tokens[end].quote >= 0;
        boolean word =
                end - at == 1
                        && brief.tokens[at].capital
                        && ((colon && isClosing(must)) || Manner.isShout(brief, at));
        if (quoted || (end - at < 2 && !word) || end - at >= LineEnd.LONGEST) {
            return;
        }
        boolean spoken = said && colon && carrier.of(must) == QuoteRole.VOICE;
        boolean lower = !spoken && !brief.tokens[at].capital && !brief.tokens[at].isNumber();
        if (lower && (bridged || headed || !isPlainLine(at, end, !isClosing(must)))) {
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
            int from = first;
            lines.add(
                    Phrases.oneLine(brief.slice(from, last)), role.where(), brief.span(from, last));
        }
    }

    /** "at the end it says, late is fine": told aloud, no colon is heard. */
    private boolean endsBefore(int at) {
        for (int i = at - 1; brief.sameSentence(i, at); i--) {
            Hit order = brief.over(Kind.ORDER, i);
            if ((order != null && order.value().equals("last")) || isEndCard(i)) {
                return true;
            }
        }
        return false;
    }

    /** "The whisper says, Humble, by Dettering." */
    private boolean isSpokenName(Hit must, int at) {
        return at < brief.size()
                && brief.tokens[at].capital
                && brief.language != Language.DE
                && carrier.of(must) == QuoteRole.VOICE
                && carrier.isSpoken(must);
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

    private boolean isClosing(Hit must) {
        return must.value().equals("end_card");
    }

    private boolean isPlainLine(int at, int end, boolean spoken) {
        if (end - at > LONGEST_LOWER) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (brief.isAny(
                            i,
                            Kind.PLATFORM,
                            Kind.UNIT,
                            Kind.FORMAT,
                            Kind.COLOR,
                            Kind.MUSIC_WORD,
                            Kind.TEXT_WORD,
                            Kind.CTA_MARK)
                    || (spoken && brief.is(Kind.VOICE_QUALITY, i))) {
                return false;
            }
        }
        return true;
    }
}
