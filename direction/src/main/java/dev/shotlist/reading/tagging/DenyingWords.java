package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.Arrays;

/**
 * The words of a brief that may deny something, and what the nearest ones of its sentence tell of a
 * token: which they are, how far they stand, what leads to them.
 */
final class DenyingWords {
    private static final Kind[] DENYING = {
        Kind.NEG, Kind.NEG_AFTER, Kind.NEG_AGAIN, Kind.INSTEAD_OF, Kind.REJECT, Kind.LINE_DROPPED
    };

    private static final Cue[] REFUSING = {
        Cue.AVOID_WORD,
        Cue.BAN_ALONE,
        Cue.BAN_HEAD,
        Cue.DENIES_VERB,
        Cue.LACKS,
        Cue.NEITHER,
        Cue.NOBODY,
        Cue.NONE,
        Cue.NO_MORE,
        Cue.REFUSES,
        Cue.REMOVES,
        Cue.PUT_OUT,
        Cue.KEEP_OUT
    };

    /** Words of showing, saying and needing, between what denies and what is denied. */
    private static final Cue[] DOING = {
        Cue.SHOW_VERB, Cue.UTTERED, Cue.COPULA, Cue.MODAL, Cue.NEEDED, Cue.SEEMS, Cue.WANTS
    };

    /** Tokens in front of a denying word that tell what it is about. */
    private static final int AHEAD = 3;

    /** More are alike. */
    private static final int MANY = 5;

    private final BriefText brief;
    private final Clues clues;
    private final int[] left;
    private final int[] right;
    private final boolean[] suspect;

    /** The marker that {@link #openingClues} are of, as one has many tokens behind it. */
    private int opening = -1;

    private int[] openingClues = {};

    /**
     * @param clues where those of a token are added
     */
    DenyingWords(BriefText brief, Clues clues) {
        this.brief = brief;
        this.clues = clues;
        int size = brief.size();
        left = new int[size];
        right = new int[size];
        suspect = new boolean[size];
        boolean[] denies = new boolean[size];
        for (int i = 0; i < size; i++) {
            denies[i] = denies(i);
        }
        int last = -1;
        for (int i = 0; i < size; i++) {
            last = last >= 0 && !brief.sameSentence(last, i) ? -1 : last;
            left[i] = last;
            last = denies[i] ? i : last;
        }
        int next = -1;
        for (int i = size - 1; i >= 0; i--) {
            next = next >= 0 && !brief.sameSentence(next, i) ? -1 : next;
            right[i] = next;
            next = denies[i] ? i : next;
        }
        suspects(denies);
    }

    private boolean denies(int at) {
        if (brief.isAny(at, DENYING)) {
            return true;
        }
        for (Cue cue : REFUSING) {
            if (brief.cue(cue, at)) {
                return true;
            }
        }
        return false;
    }

    private void suspects(boolean[] denies) {
        int from = 0;
        boolean any = false;
        for (int i = 0; i <= denies.length; i++) {
            if (i == denies.length || (i > 0 && !brief.sameSentence(i, i - 1))) {
                Arrays.fill(suspect, from, i, any);
                from = i;
                any = false;
            }
            any |= i < denies.length && (denies[i] || brief.tokens[i].denied);
        }
    }

    /** Whether the sentence of a token might ban something. */
    boolean mayBan(int at) {
        return suspect[at];
    }

    /** How far, the farther the coarser. */
    static int far(int tokens) {
        return tokens < 4 ? tokens : tokens < 7 ? 4 : tokens < 12 ? 5 : 6;
    }

    /** What the nearest ones tell of a token. */
    void tellOf(int at) {
        int before = left[at];
        if (before >= 0) {
            int word = word(before);
            clues.add(Clue.BAN_LEFT, word);
            clues.add(Clue.BAN_LEFT_NEXT, word * 31 + word(before + 1));
            clues.add(Clue.BAN_LEFT_BEFORE, word * 31 + word(before - 1));
            clues.add(Clue.BAN_LEFT_FAR, word * 31 + far(at - before));
            clues.add(Clue.BAN_LEFT_FAR, far(at - before));
            between(before, at);
            clues.addAll(opening(before));
        }
        int behind = right[at];
        if (behind >= 0) {
            clues.add(Clue.BAN_RIGHT, word(behind));
            clues.add(Clue.BAN_RIGHT_FAR, word(behind) * 31 + far(behind - at));
            clues.add(Clue.BAN_RIGHT_FAR, far(behind - at));
            does(Clue.BAN_RIGHT_CUE, clues, behind);
        }
    }

    private int word(int at) {
        return BanClues.word(brief, at);
    }

    /** What leads to a denying word, what follows it, and where it stands. */
    private int[] opening(int marker) {
        if (marker == opening) {
            return openingClues;
        }
        Clues told = new Clues();
        int start = brief.sentenceStart(marker);
        int clause = brief.clauseStart(marker);
        boolean opensClause = marker == clause || Shapes.parts(brief, marker - 1);
        int place = marker == start ? 1 : opensClause ? 2 : 3;
        told.add(Clue.BAN_PLACE, place);
        told.add(Clue.BAN_PLACE, word(marker) * 31 + place);
        told.add(Clue.BAN_AHEAD, Math.min(MANY, marker - start));
        for (Cue cue : brief.cues(marker)) {
            told.add(Clue.BAN_LEFT_CUE, cue.name());
            told.add(Clue.BAN_LEFT_CUE, cue.name().hashCode() * 31 + place);
        }
        for (Kind kind : brief.kinds(marker)) {
            told.add(Clue.BAN_LEFT_KIND, kind.name());
        }
        for (int i = Math.max(clause, marker - AHEAD); i < marker; i++) {
            does(Clue.BAN_LEFT_AHEAD, told, i);
        }
        if (marker + 1 < brief.size()) {
            does(Clue.BAN_LEFT_AFTER, told, marker + 1);
        }
        opening = marker;
        openingClues = told.take();
        return openingClues;
    }

    private void does(Clue clue, Clues told, int at) {
        for (Cue cue : brief.cues(at)) {
            told.add(clue, cue.name());
        }
        for (Kind kind : brief.kinds(at)) {
            told.add(clue, kind.name().hashCode() * 31);
        }
    }

    private void between(int from, int to) {
        for (Cue cue : DOING) {
            for (int i = from; i < to; i++) {
                if (brief.cue(cue, i)) {
                    clues.add(Clue.BAN_BETWEEN, cue.name());
                    break;
                }
            }
        }
        for (int i = from + 1; i < to; i++) {
            if (brief.mark(i, ',')) {
                clues.add(Clue.BAN_BETWEEN, ",");
                break;
            }
        }
    }
}
