package dev.shotlist.reading.lines;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A short order to the viewer that a brief ends on, with no word for a call: "Try a lesson free.",
 * "Puis : Réserver.", "... then book a table".
 */
final class ClosingCall {
    private static final int LONGEST = 6;

    /** Behind the call there may still be thanks and a name. */
    private static final int SENTENCES_LEFT = 2;

    /** Before so many words a brief has hardly begun. */
    private static final int FIRST = 3;

    private final BriefText brief;
    private final CallWords words;

    ClosingCall(BriefText brief, CallWords words) {
        this.brief = brief;
        this.words = words;
    }

    @Nullable Fact<CallToAction> find() {
        if (brief.size() < 2) {
            return null;
        }
        int last = brief.tokens[brief.size() - 1].sentence;
        int end = brief.size();
        while (end > FIRST && brief.tokens[end - 1].sentence >= last - SENTENCES_LEFT) {
            int start = brief.sentenceStart(end - 1);
            Fact<CallToAction> call = at(start, end);
            if (call != null) {
                return call;
            }
            end = start;
        }
        return null;
    }

    private @Nullable Fact<CallToAction> at(int sentence, int sentenceEnd) {
        int start = behindQuote(sentence, sentenceEnd);
        boolean led = start > sentence;
        while (start < sentenceEnd && isLead(start)) {
            Hit order = brief.at(Kind.ORDER, start);
            led |= brief.tokens[start].isWord() || order != null;
            start = order == null ? start + 1 : order.end();
        }
        int end = start;
        while (end < sentenceEnd && isWords(end) && brief.sameClause(start, end)) {
            end++;
        }
        return start > FIRST && end > start && end - start <= LONGEST && isOrder(start, end, led)
                ? words.fact(
                        words.action(start, end),
                        CallWords.capital(Phrases.oneLine(brief.slice(start, end))),
                        start,
                        end,
                        0.6)
                : null;
    }

    /** The line is said or shown; behind it stands what viewers are to do. */
    private int behindQuote(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            start = brief.tokens[i].quote >= 0 ? i + 2 : start;
        }
        return Math.min(start, to);
    }

    private boolean isLead(int at) {
        return (!brief.tokens[at].isWord() && !brief.tokens[at].isNumber())
                || brief.cue(Cue.AND, at)
                || brief.cue(Cue.THEN, at)
                || brief.is(Kind.ORDER, at);
    }

    private boolean isWords(int at) {
        return brief.tokens[at].isWord()
                || brief.tokens[at].isNumber()
                || brief.mark(at, '%')
                || brief.mark(at, '&');
    }

    private boolean isOrder(int start, int end, boolean led) {
        Token first = brief.tokens[start];
        boolean listed = brief.lexicons.calls().of(brief, start, end) != null;
        boolean plain = brief.cue(Cue.IMPERATIVE, start) && end - start >= 2;
        boolean alone = end - start >= 2 || (led && brief.at(Kind.CTA, start) != null);
        boolean order =
                (plain || (listed && alone))
                        && (first.capital || (led && listed))
                        && first.quote < 0
                        && !first.denied
                        && !isBrand(start, end)
                        && (brief.language != Language.DE || !brief.cue(Cue.ARTICLE, start));
        // "Que pidan cita" says what they shall do and not in which words
        order &= !brief.key(start, "que") && !(start > 0 && brief.key(start - 1, "que"));
        for (int i = start; order && i < end; i++) {
            // "Visit is": a sentence, cut in two
            order = !brief.cue(Cue.COPULA, i);
            // "Make it feel honest" is said to the makers
            order &= !brief.cue(Cue.SEEMS, i) && !brief.is(Kind.MOOD, i);
            order &= !brief.isAny(i, Kind.PLATFORM, Kind.UNIT, Kind.FORMAT, Kind.COLOR, Kind.MUST);
        }
        return order;
    }

    /** "Marca Sal de Junho" names a brand; "Marca a tua aula" is a call. */
    private boolean isBrand(int start, int end) {
        return brief.is(Kind.BRAND_MARK, start)
                && start + 1 < end
                && brief.tokens[start + 1].capital;
    }
}
