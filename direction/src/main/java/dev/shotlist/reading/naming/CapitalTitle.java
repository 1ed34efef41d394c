package dev.shotlist.reading.naming;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;

/** A title that the brief writes in capitals: its words are the name, whatever they mean. */
final class CapitalTitle {
    private static final int LONGEST_TITLE = 6;

    private final BriefText brief;

    CapitalTitle(BriefText brief) {
        this.brief = brief;
    }

    /** "the game SALTMARSH SIGNAL": words in capitals right behind what bears a title. */
    boolean begins(int at) {
        return isCapitals(at)
                && !brief.isAny(at, Kind.VOICE, Kind.TEXT_WORD, Kind.AUDIENCE_MARK)
                && isCapitals(at + 1)
                && brief.sameClause(at, at + 1)
                && !isCapitals(at - 1)
                && (isTitled(at)
                        || brief.cue(Cue.WORK, at - 1)
                        || brief.isAny(at - 1, Kind.NOUN, Kind.ORG, Kind.NAME_MARK))
                && (at == 0 || isTitled(at) || brief.sameSentence(at - 1, at));
    }

    /** Words in capitals go on whatever they mean: "FAROL SEM GUARDA". */
    boolean carriesOn(int start, int at) {
        return begins(start) && isCapitals(at) && brief.sameClause(start, at);
    }

    /** "THE QUIET TENANT ROOM by Tess Orrin": capitals at a sentence's head and who made it. */
    private boolean isTitled(int at) {
        int end = at;
        while (end < at + LONGEST_TITLE && brief.sameClause(at, end) && isCapitals(end)) {
            end++;
        }
        return brief.firstOfSentence(at)
                && end - at > 1
                && (brief.at(Kind.BY, end) != null || brief.cue(Cue.MAKER_OF, end))
                && end + 1 < brief.size()
                && brief.tokens[end + 1].capital;
    }

    private boolean isCapitals(int at) {
        if (at < 0 || at >= brief.size() || !brief.tokens[at].isWord()) {
            return false;
        }
        Token token = brief.tokens[at];
        for (int i = token.from; i < token.to; i++) {
            if (Character.isLowerCase(brief.text.charAt(i))) {
                return false;
            }
        }
        return token.quote < 0;
    }
}
