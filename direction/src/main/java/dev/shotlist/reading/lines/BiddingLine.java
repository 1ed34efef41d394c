package dev.shotlist.reading.lines;

import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.RequiredLine.Where;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A line that bids viewers do something and closes the piece, or stands on its button, is the call
 * where nothing else claims to be: "Am Ende steht: Trau dich", "close on 'Ring Kev'".
 */
final class BiddingLine {
    /** Tokens of the longest; a longer one tells more than what to do. */
    private static final int LONGEST = 8;

    private final BriefText brief;
    private final CallWords words;
    private final DemandedLines lines;

    BiddingLine(BriefText brief, CallWords words, DemandedLines lines) {
        this.brief = brief;
        this.words = words;
        this.lines = lines;
    }

    @Nullable Fact<CallToAction> find() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Fact<RequiredLine> line = lines.get(i);
            int start = lines.firstOf(line);
            int end = lines.lastOf(line) + 1;
            boolean closes = line.value().where() == Where.END_CARD;
            boolean told = line.value().where() == Where.VOICE;
            if (start >= 0
                    && !told
                    && end - start <= LONGEST
                    && (closes || isOnButton(start))
                    && bids(start, end)) {
                lines.remove(i);
                return new Fact<>(
                        new CallToAction(words.labelled(start, end), line.value().text(), null),
                        line.span(),
                        0.7);
            }
        }
        return null;
    }

    /** "Button soll heißen: Leg los" */
    private boolean isOnButton(int start) {
        for (int i = start - 1; i >= 0 && brief.sameSentence(i, start); i--) {
            if (brief.is(Kind.CTA_MARK, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean bids(int start, int end) {
        boolean order =
                brief.cue(Cue.BIDS, start) || brief.lexicons.calls().of(brief, start, end) != null;
        boolean goesOn = false;
        for (int i = start; i < end; i++) {
            // "Come as you are. Leave as a Viking": one thing is asked, in one sentence
            goesOn |= !brief.sameSentence(i, start) || brief.mark(i, '.');
        }
        // "See you up there" takes leave
        boolean leaves = brief.key(start + 1, "you");
        return order && !goesOn && !leaves && !brief.tokens[start].denied;
    }

    /** "Passa in serra", of which the call alone is "Passa": the line has all its words. */
    Fact<CallToAction> whole(Fact<CallToAction> call) {
        for (int i = 0; i < lines.size(); i++) {
            Fact<RequiredLine> line = lines.get(i);
            if (opens(line, call) && line.span().end() > call.span().end()) {
                lines.remove(i);
                CallToAction said = call.value();
                return new Fact<>(
                        new CallToAction(said.action(), line.value().text(), said.address()),
                        line.span(),
                        call.confidence());
            }
        }
        return call;
    }

    /** Whether a line begins with the words of a call. */
    static boolean opens(Fact<RequiredLine> line, Fact<CallToAction> call) {
        return line.value().where() != Where.VOICE
                && line.span().start() == call.span().start()
                && line.value().text().codePoints().filter(c -> c == ' ').count() < LONGEST;
    }
}
