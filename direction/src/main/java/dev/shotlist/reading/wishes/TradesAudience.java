package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/**
 * Trades that buy a thing: "an app for cafés and small restaurants". They stand in the plural and
 * with no article; "for our cafés" says whose the piece is.
 */
final class TradesAudience {
    /** So many words may say of a trade what it is like. */
    private static final int LONGEST_QUALITY = 2;

    private final BriefText brief;

    TradesAudience(BriefText brief) {
        this.brief = brief;
    }

    /** Where they end that begin at a token; the same token where none begin there. */
    int end(int start) {
        boolean said =
                brief.at(Kind.FOR, start - 1) != null
                        && brief.sameSentence(start - 2, start)
                        && brief.tokens[start - 2].isWord();
        int end = start;
        int at = start;
        while (said) {
            int head = head(at);
            Hit trade = brief.at(Kind.ORG, head);
            said = trade != null && brief.sameClause(start, head) && isPlural(trade);
            if (said && trade != null) {
                end = trade.end();
                at = end + 1;
                said = brief.cue(Cue.AND, end) && brief.sameClause(start, at);
            }
        }
        return end;
    }

    private int head(int from) {
        int head = from;
        while (head < from + LONGEST_QUALITY
                && brief.sameClause(from, head + 1)
                && brief.at(Kind.ORG, head) == null
                && isQuality(head)) {
            head++;
        }
        return head;
    }

    private boolean isQuality(int at) {
        return brief.tokens[at].isWord()
                && !brief.tokens[at].capital
                && !brief.isAny(at, Kind.OUR, Kind.NOUN, Kind.PLATFORM, Kind.FORMAT);
    }

    private boolean isPlural(Hit trade) {
        boolean named = brief.language != Language.DE && brief.tokens[trade.start()].capital;
        String key = brief.tokens[trade.end() - 1].key;
        boolean many =
                switch (brief.language) {
                    case IT -> key.endsWith("i") || key.endsWith("e");
                    case DE -> key.endsWith("s") || key.endsWith("n") || key.endsWith("e");
                    default -> key.endsWith("s") && !key.endsWith("ss");
                };
        return many && !named;
    }
}
