package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import java.util.List;

/** What a cut does with the sentences of its brief: takes them whole, tears them, leaves them. */
final class CutSentences {
    private static final int LEFT = 0;
    private static final int TAKEN = 1;
    private static final int TORN = 2;

    /** Pieces of a sentence whose labels are told one by one. */
    private static final int SPELLED = 7;

    /** What sentences speak of that tell facts of the job rather than pictures. */
    private static final Kind[] FACTS = {
        Kind.PLATFORM, Kind.UNIT, Kind.VIDEO_WORD, Kind.FOR, Kind.NEG
    };

    private final BriefText brief;
    private final List<Stretch> pieces;
    private final PieceSentence[] sentences;
    private final Clues clues;

    CutSentences(BriefText brief, List<Stretch> pieces, PieceSentence[] sentences, Clues clues) {
        this.brief = brief;
        this.pieces = pieces;
        this.sentences = sentences;
        this.clues = clues;
    }

    /**
     * @param labels of the pieces, one of which at least is of a shot
     */
    void tell(int[] labels, int shots) {
        gaps(labels, Math.min(4, shots));
        int last = labels.length - 1;
        while (labels[last] == ChainLabels.OUT) {
            last--;
        }
        int shape = sentences[last].shape();
        int torn = 0;
        int pictures = 0;
        int alike = 0;
        int row = 1;
        int turns = 1;
        int before = -1;
        for (int i = 0; i < labels.length; i = sentences[i].last() + 1) {
            int state = state(labels, sentences[i]);
            sentence(labels, i, state);
            torn += state == TORN ? 1 : 0;
            pictures += state == LEFT && !tellsFacts(sentences[i]) ? 1 : 0;
            alike += state == LEFT && sentences[i].shape() == shape ? 1 : 0;
            row = row * 3 + state;
            turns = before == state ? turns : turns * 3 + state + 1;
            before = state;
        }
        clues.add(Clue.CUT_GAPS, 200 + Math.min(4, torn));
        clues.add(Clue.CUT_GAPS, 300 + Math.min(4, torn) * 10 + Math.min(4, shots));
        clues.add(Clue.CUT_AROUND, Math.min(4, pictures));
        clues.add(Clue.CUT_AROUND, 100 + Math.min(3, alike));
        clues.add(Clue.CUT_ROW, turns);
        clues.add(Clue.CUT_ROW, row * 31 + 17);
    }

    private static int state(int[] labels, PieceSentence one) {
        int in = 0;
        for (int i = one.first(); i <= one.last(); i++) {
            in += labels[i] == ChainLabels.OUT ? 0 : 1;
        }
        return in == 0 ? LEFT : in > one.last() - one.first() ? TAKEN : TORN;
    }

    private void sentence(int[] labels, int at, int state) {
        PieceSentence own = sentences[at];
        for (Kind kind : own.kinds()) {
            clues.add(Clue.CUT_LEFT, kind.name().hashCode() * 31 + state);
        }
        int word = Shapes.word(brief, pieces.get(at).start());
        clues.add(Clue.CUT_LEFT, word * 31 + state);
        int pattern = own.last() - at >= SPELLED ? 9 : 0;
        for (int i = at; i <= Math.min(at + SPELLED - 1, own.last()); i++) {
            pattern = pattern * 4 + labels[i] + 1;
        }
        clues.add(Clue.CUT_PATTERN, pattern);
        clues.add(Clue.CUT_PATTERN, pattern * 31 + own.marks() + 5000);
        clues.add(Clue.CUT_PATTERN, state * 31 + own.shape() + 9000);
    }

    private static boolean tellsFacts(PieceSentence one) {
        for (Kind kind : FACTS) {
            if (one.kinds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** What is left out between the first shot and the last, and around them. */
    private void gaps(int[] labels, int shots) {
        int out = 0;
        int gaps = 0;
        int taken = 0;
        int continued = 0;
        int open = 0;
        boolean begun = false;
        int span = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == ChainLabels.OUT) {
                open += begun ? 1 : 0;
            } else {
                gaps += open > 0 ? 1 : 0;
                out += open;
                taken++;
                continued += labels[i] == ChainLabels.GOES_ON ? 1 : 0;
                begun = true;
                open = 0;
                span = taken + out;
            }
        }
        clues.add(Clue.CUT_GAPS, Math.min(5, out));
        clues.add(Clue.CUT_GAPS, 100 + Math.min(4, gaps) * 10 + shots);
        clues.add(Clue.CUT_GAPS, 400 + Math.min(5, continued) * 10 + shots);
        clues.add(Clue.CUT_GAPS, 500 + Share.of(labels.length - span, labels.length));
        clues.add(Clue.CUT_AROUND, 200 + Share.of(taken, labels.length));
    }
}
