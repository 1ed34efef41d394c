package dev.shotlist.reading.text;

import java.util.List;

/** "Rostos são proibidos; balões também", "Unfälle sind tabu, Blaulicht ebenso." */
final class AlsoDenied {
    private static final int LONGEST = 4;

    private final BriefText brief;

    AlsoDenied(BriefText brief) {
        this.brief = brief;
    }

    void add(List<Denial> found) {
        for (int i = 2; i < brief.size(); i++) {
            // "und leere Wohnungen auch nicht"
            int next = brief.is(Kind.NEG, i + 1) ? i + 2 : i + 1;
            boolean closes = next >= brief.size() || !brief.tokens[next].isWord();
            if (closes && brief.cue(Cue.ALSO, i)) {
                int start = start(i);
                boolean alone = start == 0 && isNextDenied(found, i);
                start = alone ? TrailingDenials.pastMarks(brief, brief.sentenceStart(i), i) : start;
                if (alone || (start > 0 && isDenied(found, start))) {
                    found.add(new Denial(i, start, i));
                }
            }
        }
    }

    /** Where the few words begin that a mark parts from what was denied; 0 where there are none. */
    private int start(int also) {
        int start = also;
        while (start > 1
                && also - start <= LONGEST
                && brief.tokens[start - 1].isWord()
                && !brief.cue(Cue.AND, start - 1)
                && brief.sameSentence(start - 1, also)) {
            start--;
        }
        boolean parted =
                brief.mark(start - 1, ',')
                        || brief.mark(start - 1, ';')
                        || (brief.cue(Cue.AND, start - 1) && brief.is(Kind.NEG, also + 1));
        int noun = brief.is(Kind.STOP, start) ? start + 1 : start;
        boolean named = noun < also && !brief.is(Kind.STOP, noun) && !brief.is(Kind.OUR, noun);
        return parted && named && also - start <= LONGEST ? start : 0;
    }

    /** "Corpi perfetti no. Onde pure.": a sentence of its own, behind one that ends denied. */
    private boolean isNextDenied(List<Denial> found, int also) {
        int start = brief.sentenceStart(also);
        int first = TrailingDenials.pastMarks(brief, start, also);
        if (start == 0 || also - first > LONGEST + 1 || also <= first) {
            return false;
        }
        int before = brief.sentenceStart(start - 1);
        for (Denial denial : found) {
            boolean behind = denial.marker() >= denial.end();
            if (behind && denial.start() >= before && denial.marker() < start) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(List<Denial> found, int start) {
        for (Denial denial : found) {
            boolean before = denial.marker() < start && denial.end() <= start;
            boolean near = Math.max(denial.end(), denial.marker()) >= brief.clauseStart(start - 2);
            if (before && near && brief.sameSentence(denial.marker(), start - 2)) {
                return true;
            }
        }
        return false;
    }
}
