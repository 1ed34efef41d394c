package dev.shotlist.reading.lines;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;

/** A quoted stretch that the kind of film in front, or a bracket behind, makes a work's title. */
final class WorkName {
    private static final int LONGEST = 6;

    /** Tokens from the kind of film to its title. */
    private static final int LONGEST_LEAD = 6;

    private WorkName() {}

    /** "Videoclip: 'Calce viva'", "Clip pour « Les Néons »", "'Kobold & Co.' (mobile game)". */
    static boolean is(BriefText brief, Quote quote) {
        if (quote.length() > LONGEST || !brief.tokens[quote.start()].capital) {
            return false;
        }
        int next = quote.end() + 2;
        if (isToldToBe(brief, quote.end() + 1)) {
            return true;
        }
        if (brief.mark(quote.end() + 1, '(')
                && brief.is(Kind.NOUN, next)
                && (brief.cue(Cue.WORK, next) || brief.mark(next + 1, ')'))) {
            return true;
        }
        // "mi bolero 'Cuarto sin ventanas'"
        if (brief.is(Kind.GENRE, quote.start() - 2) && brief.is(Kind.OUR, quote.start() - 3)) {
            return true;
        }
        for (int i = quote.start() - 2; i >= 0 && i > quote.start() - 2 - LONGEST_LEAD; i--) {
            Hit format = brief.over(Kind.FORMAT, i);
            if (format != null) {
                String kind = format.value();
                return kind.equals("music_video") || kind.equals("trailer");
            }
            if (brief.cue(Cue.CLIP, i) && !brief.tokens[i].denied) {
                return true;
            }
            boolean leads =
                    !brief.tokens[i].isWord()
                            || brief.isAny(i, Kind.FOR, Kind.UNIT, Kind.STOP, Kind.GENRE);
            if (!leads || brief.tokens[i].isBreak() || brief.mark(i, '.')) {
                return false;
            }
        }
        return false;
    }

    /** "'Le sorelle Malaspina', un noir": what it is stands behind the comma. */
    private static boolean isToldToBe(BriefText brief, int comma) {
        int kind = brief.cue(Cue.ONE, comma + 1) ? comma + 2 : comma + 1;
        return brief.mark(comma, ',')
                && brief.sameSentence(comma, kind)
                && (brief.cue(Cue.WORK_KIND, kind) || brief.cue(Cue.WORK_KIND, kind + 1));
    }
}
