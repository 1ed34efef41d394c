package dev.shotlist.reading.lines;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;

/** A quoted stretch that is the name of what stands before or beside it. */
final class QuotedName {
    /** Words between a name and whose it is. */
    private static final int FARTHEST_OWNER = 5;

    private QuotedName() {}

    static boolean is(BriefText brief, Quote quote) {
        return isNamed(brief, quote.start() - 2) || isApposed(brief, quote);
    }

    /** "el «Pedibús Estrella»", "la vidéo « Nuit des Serres »": what stands so is a name. */
    private static boolean isNamed(BriefText brief, int before) {
        return brief.cue(Cue.ARTICLE, before)
                || (brief.is(Kind.VIDEO_WORD, before) && brief.tokens[before].isWord());
    }

    /** "'Hedgerow', a board game", "ma fromagerie, « La Chèvre »": a name beside what it names. */
    private static boolean isApposed(BriefText brief, Quote quote) {
        int next = quote.end() + 2;
        boolean behind =
                brief.mark(quote.end() + 1, ',')
                        && brief.sameSentence(quote.end() + 1, next)
                        && (brief.cue(Cue.ONE, next) || isKind(brief, next));
        int before = quote.start() - 3;
        if (behind || !brief.mark(quote.start() - 2, ',')) {
            return behind;
        }
        for (int i = before; i > before - FARTHEST_OWNER && brief.sameClause(i, before); i--) {
            if (brief.is(Kind.OUR, i)) {
                Hit our = brief.over(Kind.OUR, i);
                return our != null && our.value().equals("poss") && isKind(brief, i + 1);
            }
        }
        return false;
    }

    private static boolean isKind(BriefText brief, int at) {
        return brief.isAny(at, Kind.NOUN, Kind.ORG)
                && !brief.isAny(at, Kind.VIDEO_WORD, Kind.VOICE);
    }
}
