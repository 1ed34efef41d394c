package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A sentence as the row of its pieces: an enumeration is one because of all its parts. */
final class PieceSentence {
    /**
     * Marks that part what is listed in a sentence; where there is a stronger one, commas do not.
     */
    private static final String LISTING = ",;/→>|–—-+:";

    private final int first;
    private final int last;
    private final EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final int marks;
    private final int shape;

    private PieceSentence(BriefText brief, List<Stretch> pieces, int first, int last) {
        this.first = first;
        this.last = last;
        int listing = 0;
        int tokens = 0;
        int longest = 0;
        for (int i = first; i <= last; i++) {
            Stretch piece = pieces.get(i);
            tokens += piece.length();
            longest = Math.max(longest, piece.length());
            for (int j = piece.start(); j < piece.end(); j++) {
                kinds.addAll(brief.kinds(j));
            }
            int mark = i < last ? LISTING.indexOf(Pieces.mark(brief, piece.end())) : -1;
            listing |= mark < 0 ? 0 : 1 << mark;
        }
        marks = listing;
        shape =
                (Math.min(5, last - first) * 31 + Math.min(6, longest)) * 31
                        + Math.min(6, tokens / 4);
    }

    /** The sentence of each piece. */
    static PieceSentence[] of(BriefText brief, List<Stretch> pieces) {
        PieceSentence[] all = new PieceSentence[pieces.size()];
        int first = 0;
        while (first < all.length) {
            int last = first;
            while (last + 1 < all.length
                    && brief.sameSentence(
                            pieces.get(last + 1).start(), pieces.get(first).start())) {
                last++;
            }
            PieceSentence one = new PieceSentence(brief, pieces, first, last);
            while (first <= last) {
                all[first++] = one;
            }
        }
        return all;
    }

    /** Index of its first piece. */
    int first() {
        return first;
    }

    /** Index of its last piece. */
    int last() {
        return last;
    }

    /** What all its words are. */
    Set<Kind> kinds() {
        return kinds;
    }

    /** Which marks part its pieces. */
    int marks() {
        return marks;
    }

    /** How many pieces, how long the longest and all together, as one number. */
    int shape() {
        return shape;
    }
}
