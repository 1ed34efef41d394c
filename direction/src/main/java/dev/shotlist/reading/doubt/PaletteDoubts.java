package dev.shotlist.reading.doubt;

import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.List;

/** More colours than a palette holds together. */
final class PaletteDoubts {
    /** A palette holds 3 to 6 colours. */
    private static final int LARGEST = 6;

    private static final int MOST_COUNTED = 100;
    private static final int OF_RAINBOW = 7;

    private final BriefText brief;
    private final Doubts doubts;

    PaletteDoubts(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
    }

    void find(List<Fact<ColorWish>> colors) {
        int asked = colors.size();
        Span span = colors.isEmpty() ? new Span(0, 0) : colors.getFirst().span();
        for (int i = 0; i + 1 < brief.size(); i++) {
            double value = Numbers.value(brief, i);
            int noun = Double.isNaN(value) ? i : colorsBehind(i, Numbers.end(brief, i));
            if (noun > i
                    && value >= asked
                    && value > LARGEST
                    && value < MOST_COUNTED
                    && isOfPicture(i)
                    && !brief.tokens[i].denied) {
                asked = (int) value;
                span = brief.span(i, noun + 1);
            }
        }
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.RAINBOW, i) && !brief.tokens[i].denied && isEveryColor(i)) {
                asked += OF_RAINBOW;
                span = brief.span(i, i + 1);
                break;
            }
        }
        if (asked > LARGEST) {
            doubts.add(
                    "palette_too_large",
                    span,
                    asked
                            + " colours are asked for; a palette that holds together has at most "
                            + LARGEST
                            + ".",
                    "Name the "
                            + LARGEST
                            + " that matter most; the others can appear in the products themselves.");
        }
    }

    /** "all twelve pantones", "ten colours in every shot"; wool that comes in 14 is a product. */
    private boolean isOfPicture(int number) {
        int end = brief.sentenceEnd(number);
        for (int i = brief.sentenceStart(number); i < end; i++) {
            boolean all = brief.cue(Cue.ALL, i) && i < number && i >= number - 4;
            if (all
                    || brief.cue(Cue.IN_FRAME, i)
                    || brief.isAny(i, Kind.SCENE_WORD, Kind.VIDEO_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** "every colour of the rainbow". */
    private boolean isEveryColor(int rainbow) {
        boolean all = false;
        boolean colors = false;
        for (int i = rainbow - 1; i > rainbow - 7 && brief.sameClause(i, rainbow); i--) {
            all |= brief.cue(Cue.ALL, i);
            colors |= brief.cue(Cue.COLORS, i);
        }
        return all && colors;
    }

    /** Where the word for colours stands behind a number, or -1: "14 bold Pantone colours". */
    private int colorsBehind(int number, int from) {
        for (int i = from; i < Math.min(brief.size(), from + 3); i++) {
            if (!brief.sameClause(number, i) || !brief.tokens[i].isWord()) {
                return -1;
            }
            if (brief.cue(Cue.COLORS, i)) {
                return i;
            }
        }
        return -1;
    }
}
