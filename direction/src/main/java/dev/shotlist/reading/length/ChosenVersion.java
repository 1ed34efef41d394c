package dev.shotlist.reading.length;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.List;

/** Of several versions the one that is asked for: "a 15 and a 30. Please just make the 15." */
final class ChosenVersion {
    /** Tokens between the lengths of two versions. */
    private static final int BESIDE = 7;

    /** Tokens from "only" or "first" to the length. */
    private static final int REACH = 7;

    private static final double LONGEST = 180;

    private final BriefText brief;
    private final BareNumber numbers;

    ChosenVersion(BriefText brief, BareNumber numbers) {
        this.brief = brief;
        this.numbers = numbers;
    }

    void add(List<SaidLength> said) {
        double most = said.stream().mapToDouble(SaidLength::points).max().orElse(0);
        for (int i = 1; i < brief.size(); i++) {
            double value = Numbers.value(brief, i);
            if (value >= BareLengths.SHORTEST
                    && value <= LONGEST
                    && brief.tokens[i].quote < 0
                    && isLength(said, i)
                    && ((isOnly(i) && isOneOfTwo(i, value)) || isOther(i, value))) {
                int end = Numbers.end(brief, i);
                int start = i;
                said.removeIf(one -> one.start() == start);
                said.add(new SaidLength(value, i, end, most + 2, false));
            }
        }
    }

    private boolean isLength(List<SaidLength> said, int at) {
        for (SaidLength one : said) {
            if (one.start() == at) {
                return true;
            }
        }
        return numbers.isFree(at);
    }

    private boolean isOnly(int at) {
        for (int i = at - 1; i >= at - REACH && brief.sameSentence(i, at); i--) {
            if (brief.cue(Cue.ONLY, i) || brief.cue(Cue.TO_BEGIN, i)) {
                return true;
            }
        }
        return false;
    }

    /** The same number was named before, beside another. */
    private boolean isOneOfTwo(int at, double value) {
        for (int i = at - 1; i >= 0; i--) {
            if (Numbers.value(brief, i) == value && hasOtherBeside(i, value)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOtherBeside(int at, double value) {
        int to = Math.min(brief.size(), at + BESIDE);
        for (int i = Math.max(0, at - BESIDE); i < to; i++) {
            double other = Numbers.value(brief, i);
            if (other >= BareLengths.SHORTEST
                    && other <= LONGEST
                    && other != value
                    && brief.sameSentence(i, at)
                    && isJoined(Math.min(i, at), Math.max(i, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (brief.cue(Cue.AND, i) || brief.cue(Cue.OR, i) || brief.mark(i, '/')) {
                return true;
            }
        }
        return false;
    }

    /** "Not the sixty, the thirty." */
    private boolean isOther(int at, double value) {
        int other = at - 3;
        return other > 1
                && brief.cue(Cue.ARTICLE, at - 1)
                && brief.mark(at - 2, ',')
                && brief.cue(Cue.ARTICLE, other - 1)
                && brief.isAny(other - 2, Kind.NEG, Kind.DROPPED)
                && Numbers.value(brief, other) >= BareLengths.SHORTEST
                && Numbers.value(brief, other) != value;
    }
}
