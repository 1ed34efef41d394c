package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Where a line that must be met word for word may begin, and where one that begins there ends. */
final class LinePlaces {
    /** A line without quotation marks has no more tokens. */
    private static final int LONGEST = 60;

    private static final int LONGEST_HEAD = 6;
    private static final int NEAR_LOGO = 4;

    private final BriefText brief;

    /** Columns of what is learned of places: quoted stretches, and all others. */
    static final int COLUMNS = 2;

    LinePlaces(BriefText brief) {
        this.brief = brief;
    }

    /** In order: each quoted stretch, and behind marks, demands and small letters. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean opens =
                    token.quote >= 0 ? brief.quotes.get(token.quote).start() == i : mayOpen(i);
            if (opens && !token.header && !token.isBreak()) {
                starts.add(i);
            }
        }
        return starts;
    }

    int column(int start) {
        return brief.tokens[start].quote >= 0 ? 0 : 1;
    }

    private boolean mayOpen(int at) {
        Token token = brief.tokens[at];
        if (at == 0) {
            return true;
        }
        Token before = brief.tokens[at - 1];
        if (isTurnedOver(at - 1)) {
            return false;
        }
        if (isTurnedOver(at)) {
            return true;
        }
        if (!token.isWord() && !token.isNumber() && token.shape != Token.Shape.ADDRESS) {
            // "£49 while it's hot", "#slowpour"
            return token.shape == Token.Shape.SYMBOL || "#@£$€+".contains(token.key);
        }
        boolean parted = !before.isWord() && !before.isNumber() && !token.glued;
        return parted
                || before.isMark(':')
                || token.capital
                || token.isNumber()
                || brief.isAny(at - 1, Kind.MUST, Kind.TEXT_WORD, Kind.VOICE, Kind.CTA_MARK)
                || brief.cue(Cue.LINE_LEAD, at - 1)
                || brief.cue(Cue.SAY, at - 1)
                || brief.cue(Cue.LINE_NOUN, at - 1)
                || brief.cue(Cue.COPULA, at - 1)
                || brief.cue(Cue.SCREEN, at - 1);
    }

    private boolean isTurnedOver(int at) {
        return brief.mark(at, '\u00bf') || brief.mark(at, '\u00a1');
    }

    /** In order; a quoted stretch has but one. */
    List<Integer> ends(int start) {
        int quoted = brief.tokens[start].quote;
        List<Integer> ends = new ArrayList<>();
        if (quoted >= 0) {
            Quote quote = brief.quotes.get(quoted);
            ends.add(quote.end());
            return ends;
        }
        boolean worded = false;
        for (int end = start + 1; end <= brief.size() && end - start <= LONGEST; end++) {
            Token last = brief.tokens[end - 1];
            if (last.isBreak() || last.quote >= 0 || heads(start, end - 1) || joinsLogo(end - 1)) {
                break;
            }
            worded |= last.isWord() || last.isNumber() || last.shape == Token.Shape.ADDRESS;
            if (worded && mayEnd(end)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** "Ends with Made slow and the logo.": a picture beside the line. */
    private boolean joinsLogo(int at) {
        if (!brief.cue(Cue.AND, at) && !brief.mark(at, ',') && !brief.mark(at, '+')) {
            return false;
        }
        for (int i = at + 1; i < at + NEAR_LOGO && brief.sameSentence(i, at); i++) {
            Hit thing = brief.over(Kind.THING, i);
            if (thing != null && thing.value().equals("logos")) {
                return true;
            }
        }
        return false;
    }

    /** "... they talk. Button: Apply", "... they talk. Thanks, Jo": none of the line. */
    private boolean heads(int start, int at) {
        if (brief.sentenceStart(at) != at || brief.sameSentence(start, at)) {
            return false;
        }
        if (brief.cue(Cue.SIGNS_OFF, at) || brief.cue(Cue.GREETING, at)) {
            return true;
        }
        for (int i = at; i < at + LONGEST_HEAD && brief.sameSentence(i, at); i++) {
            if (brief.mark(i, ':')) {
                return true;
            }
        }
        return brief.mark(brief.sentenceEnd(at) - 1, ':');
    }

    private boolean mayEnd(int end) {
        Token last = brief.tokens[end - 1];
        boolean closing = last.isMark('.') || last.isMark('!') || last.isMark('?');
        if (end >= brief.size() || brief.tokens[end].isBreak()) {
            return true;
        }
        Token next = brief.tokens[end];
        boolean more = next.isMark('.') || next.isMark('!') || next.isMark('?');
        boolean inner = !last.isWord() && !last.isNumber() && !closing;
        if (more || (inner && !"%)€£$+".contains(last.key))) {
            return false;
        }
        return !brief.sameClause(end, end - 1)
                || (!next.isWord() && !next.isNumber() && !next.glued)
                || (!next.isWord() && !next.isNumber() && "\",;:()/|»”“…".contains(next.key))
                || brief.cue(Cue.AND, end)
                || brief.cue(Cue.ARTICLE, end)
                || brief.isAny(end, Kind.ORDER, Kind.MUST, Kind.TEXT_WORD, Kind.BUT, Kind.FOR)
                || brief.cue(Cue.PREPOSITION, end);
    }
}
