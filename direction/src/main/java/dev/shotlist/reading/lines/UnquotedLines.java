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

    /** Words between a demand and its line: "must say", "the words are". */
    private static final int LONGEST_LINK = 5;

    /**
     * What leads from a demand to its line.
     *
     * @param first the line's first token, a mark that is turned over among them
     * @param at its first word
     * @param said whether words of saying stand between
     * @param apart whether the demand is a heading of its own
     */
    private record Lead(int first, int at, boolean said, boolean colon, boolean apart) {}

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
        Lead lead = lead(must);
        int words = lead.colon() ? must.end() : start.endOfWords(must, must.end());
        if (words > must.end()) {
            add(must.end(), words, QuoteRole.END_CARD);
            return;
        }
        if (!opens(must, lead)) {
            return;
        }
        int at = lead.at();
        int end = lead.colon() && isClosing(must) ? ends.throughLine(ends.end(at)) : ends.end(at);
        if (isLine(must, lead, end)) {
            add(lead.first(), withoutStop(must, lead, end), role(must, at));
        }
    }

    /** Past the words and the mark that may stand between the demand and the line. */
    private Lead lead(Hit must) {
        int at = must.end();
        boolean said = carrier.isNeutral(must) || start.saysALine(must.start(), at);
        while (at < brief.size() && at < must.end() + LONGEST_LINK && start.links(at)) {
            said |=
                    brief.cue(Cue.SAY, at)
                            || brief.cue(Cue.COPULA, at)
                            || brief.cue(Cue.LINE_NOUN, at);
            at++;
        }
        int bridge = start.bridge(must);
        boolean bridged = bridge > at;
        at = bridged ? bridge : at;
        boolean headed = at == must.end() && brief.mark(at - 1, ':');
        boolean colon = headed || isColon(must, at);
        if (colon) {
            at += headed ? 0 : 1;
            at += at < brief.size() && brief.tokens[at].isBreak() ? 1 : 0;
        }
        // "Rótulo: ¿Te atreves?": the mark turned over belongs to the line
        int first = at;
        at += colon && (brief.mark(at, '\u00bf') || brief.mark(at, '\u00a1')) ? 1 : 0;
        return new Lead(first, at, said, colon, headed || bridged);
    }

    /** A colon, or what stands for one. */
    private boolean isColon(Hit must, int at) {
        boolean opens =
                must.start() == brief.clauseStart(must.start())
                        || brief.mark(must.start() - 1, '.');
        boolean dash = brief.mark(at, '-') && at == must.end() && opens;
        boolean spokenComma =
                brief.mark(at, ',')
                        && carrier.isNeutral(must)
                        && (endsBefore(must.start()) || isSpokenName(must, at + 1));
        return dash || spokenComma || brief.mark(at, ':') || brief.mark(at, '=');
    }

    private boolean opens(Hit must, Lead lead) {
        int at = lead.at();
        if (at >= brief.size()) {
            return false;
        }
        if (lead.colon()) {
            return start.opensLine(must, at, lead.said()) && !isLastPicture(must, at);
        }
        // "my partner says I can't write a brief" tells of the one who writes
        return !brief.key(at, "i")
                && (start.opensBare(must, at, lead.said()) || start.opensClosing(must, at));
    }

    private boolean isLine(Hit must, Lead lead, int end) {
        int at = lead.at();
        boolean capital = brief.tokens[at].capital;
        boolean quoted = end < brief.size() && brief.tokens[end].quote >= 0;
        boolean word =
                end - at == 1
                        && capital
                        && ((lead.colon() && isClosing(must)) || Manner.isShout(brief, at));
        if (quoted || (end - at < 2 && !word) || end - at >= LineEnd.LONGEST) {
            return false;
        }
        boolean spoken = lead.said() && lead.colon() && carrier.of(must) == QuoteRole.VOICE;
        boolean lower = !spoken && !capital && !brief.tokens[at].isNumber();
        return !lower || (!lead.apart() && isPlainLine(at, end, !isClosing(must)));
    }

    private QuoteRole role(Hit must, int at) {
        QuoteRole role = carrier.of(must);
        return role == QuoteRole.ANYWHERE && closes(must.end(), at) ? QuoteRole.END_CARD : role;
    }

    /**
     * Behind a colon the full stop is the line's own, in running text the brief's; a name alone, or
     * a brief that is nothing but the line, ends as any sentence does.
     */
    private int withoutStop(Hit must, Lead lead, int end) {
        int at = lead.at();
        boolean bare = end - at <= 2 || brief.tokens[at].sentence == 0;
        boolean closing = role(must, at) == QuoteRole.END_CARD && end >= brief.size() && bare;
        boolean own = lead.colon() && !closing && brief.at(Kind.CTA, at) == null;
        boolean several = !brief.sameSentence(at, end - 1);
        return brief.mark(end - 1, '.') && !several && !own ? end - 1 : end;
    }

    private void add(int from, int to, QuoteRole role) {
        if (role.isLine()) {
            lines.add(Phrases.oneLine(brief.slice(from, to)), role.where(), brief.span(from, to));
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
