package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;

/**
 * What may tell of each piece whether it opens an ordered shot, goes on with one, or is in none.
 */
final class PieceClues {
    /** Lengths above this are alike. */
    private static final int LONG = 9;

    private static final int FAR = 4;

    /** Letters of a word's beginning that stand for its forms. */
    private static final int STEM = 5;

    private static final int ENDING = 3;

    /** What tells pictures from the facts of a job, where a piece holds it or not. */
    private static final Kind[] TELLING = {
        Kind.THING,
        Kind.GOODS,
        Kind.PERSON,
        Kind.PLACE,
        Kind.MOOD,
        Kind.VIDEO_WORD,
        Kind.PLATFORM,
        Kind.UNIT,
        Kind.NEG,
        Kind.FOR,
        Kind.GENRE,
        Kind.COLOR,
        Kind.VOICE,
        Kind.MUST,
        Kind.SIZE,
        Kind.MOVE,
        Kind.OUR,
        Kind.LIGHT
    };

    private final BriefText brief;
    private final List<Stretch> pieces;
    private final PieceSentence[] sentences;
    private final int[] headings;
    private final RuledPieces rules;
    private final Clues clues = new Clues();

    PieceClues(BriefText brief, List<Stretch> pieces, RuledPieces rules) {
        this.brief = brief;
        this.pieces = pieces;
        this.rules = rules;
        sentences = PieceSentence.of(brief, pieces);
        headings = headings();
    }

    /** For each piece the nearest before it that a colon closes; -1 for none. */
    private int[] headings() {
        int[] all = new int[pieces.size()];
        int heading = -1;
        for (int i = 0; i < all.length; i++) {
            if (i > 0 && Pieces.mark(brief, pieces.get(i - 1).end()) == ':') {
                heading = i - 1;
            }
            all[i] = heading;
        }
        return all;
    }

    int size() {
        return pieces.size();
    }

    /** The sentence of each piece. */
    PieceSentence[] sentences() {
        return sentences;
    }

    /** What tells of a piece. */
    int[] of(int at) {
        Stretch piece = pieces.get(at);
        clues.add(Clue.PIECE);
        clues.add(Clue.PIECE, brief.language.name());
        words(piece);
        lists(piece);
        looks(piece);
        around(at);
        heading(at);
        sentence(at, piece);
        place(at, piece);
        rules.tell(clues, at, before(piece));
        return clues.take();
    }

    /** What tells of the step from the piece before to this one. */
    int[] step(int at) {
        Stretch piece = pieces.get(at);
        int start = piece.start();
        PieceSentence own = sentences[at];
        int mark = before(piece);
        int earlier = at == 0 ? 0 : before(pieces.get(at - 1));
        clues.add(Clue.STEP);
        clues.add(Clue.STEP, own.first() == at ? 1 : 2);
        clues.add(Clue.STEP_MARK, mark);
        clues.add(Clue.STEP_WORD, Shapes.word(brief, start));
        clues.add(Clue.STEP_WORD, Shapes.word(brief, start) * 31 + mark);
        clues.add(Clue.STEP_SHAPE, Shapes.of(brief, start) * 31 + mark);
        clues.add(Clue.STEP_SHAPE, Math.min(LONG, piece.length()));
        clues.add(Clue.STEP_MARKS, own.marks() * 31 + mark);
        clues.add(Clue.STEP_MARKS, (own.marks() * 31 + mark) * 31 + Math.min(3, at - own.first()));
        clues.add(Clue.STEP_AROUND, earlier * 31 + mark);
        clues.add(Clue.STEP_AROUND, (mark * 31 + behind(piece)) * 31 + 7);
        clues.add(Clue.STEP_AROUND, own.shape() * 31 + mark);
        rules.tellStep(clues, at);
        for (Kind kind : brief.kinds(start)) {
            clues.add(Clue.STEP_KIND, kind.name());
        }
        for (Cue cue : brief.cues(start)) {
            clues.add(Clue.STEP_KIND, cue.name());
        }
        return clues.take();
    }

    private void words(Stretch piece) {
        int start = piece.start();
        clues.add(Clue.PIECE_FIRST, Shapes.word(brief, start));
        clues.add(Clue.PIECE_SECOND, Shapes.word(brief, start + 1));
        clues.add(
                Clue.PIECE_OPENING, Shapes.word(brief, start) * 31 + Shapes.word(brief, start + 1));
        clues.add(Clue.PIECE_LAST, Shapes.word(brief, piece.end() - 1));
        for (int i = start; i < piece.end(); i++) {
            clues.add(Clue.PIECE_WORD, Shapes.word(brief, i));
            if (i > start) {
                clues.add(Clue.PIECE_PAIR, Shapes.word(brief, i - 1) * 31 + Shapes.word(brief, i));
            }
            String key = brief.tokens[i].key;
            if (brief.tokens[i].isWord() && key.length() > STEM) {
                clues.add(Clue.PIECE_STEM, key.substring(0, STEM));
            }
            if (brief.tokens[i].isWord() && key.length() > ENDING + 1) {
                clues.add(Clue.PIECE_ENDING, key.substring(key.length() - ENDING));
            }
        }
    }

    private void lists(Stretch piece) {
        int holds = 0;
        for (int i = piece.start(); i < piece.end(); i++) {
            boolean first = i == piece.start();
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.PIECE_KIND, kind.name());
                if (first) {
                    clues.add(Clue.PIECE_FIRST_KIND, kind.name());
                }
            }
            for (Cue cue : brief.cues(i)) {
                clues.add(Clue.PIECE_CUE, cue.name());
                if (first) {
                    clues.add(Clue.PIECE_FIRST_CUE, cue.name());
                }
            }
            for (int j = 0; j < TELLING.length; j++) {
                holds |= brief.is(TELLING[j], i) ? 1 << j : 0;
            }
        }
        clues.add(Clue.PIECE_HOLDS, holds);
        clues.add(Clue.PIECE_HOLDS, holds * 31 + Math.min(LONG, piece.length()));
        clues.add(Clue.PIECE_HOLDS, holds * 31 + before(piece) + 77);
    }

    private void looks(Stretch piece) {
        boolean denied = false;
        boolean quoted = true;
        boolean idle = false;
        for (int i = piece.start(); i < piece.end(); i++) {
            Token token = brief.tokens[i];
            denied |= token.denied;
            quoted &= token.quote >= 0;
            idle |= token.wantsNothing();
        }
        clues.add(Clue.PIECE_STANDING, (denied ? 1 : 0) + (quoted ? 2 : 0) + (idle ? 4 : 0));
        int shape = Shapes.of(brief, piece.start());
        int before = before(piece);
        int behind = behind(piece);
        int length = Math.min(LONG, piece.length());
        clues.add(Clue.PIECE_SHAPE, shape);
        clues.add(Clue.PIECE_SHAPE, shape * 31 + before);
        clues.add(Clue.PIECE_LENGTH, length);
        clues.add(Clue.PIECE_MARKS, before);
        clues.add(Clue.PIECE_MARKS, 1000 + behind);
        clues.add(Clue.PIECE_MARKS, before * 31 + behind);
        clues.add(Clue.PIECE_MARKS, (before * 31 + behind) * 31 + length);
    }

    private void around(int at) {
        if (at > 0) {
            Stretch earlier = pieces.get(at - 1);
            clues.add(Clue.PIECE_BEFORE, Shapes.word(brief, earlier.end() - 1));
            clues.add(Clue.PIECE_BEFORE, 31 * Shapes.word(brief, earlier.start()));
            kinds(Clue.PIECE_KIND_BEFORE, earlier);
        }
        if (at + 1 < pieces.size()) {
            Stretch later = pieces.get(at + 1);
            clues.add(Clue.PIECE_AFTER, Shapes.word(brief, later.start()));
            kinds(Clue.PIECE_KIND_AFTER, later);
        }
    }

    private void kinds(Clue clue, Stretch piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            for (Kind kind : brief.kinds(i)) {
                clues.add(clue, kind.name());
            }
        }
    }

    private void heading(int at) {
        int heading = headings[at];
        clues.add(Clue.PIECE_HEADING, heading < 0 ? 0 : Math.min(FAR, at - heading));
        if (heading < 0) {
            return;
        }
        Stretch head = pieces.get(heading);
        boolean near = brief.sameSentence(head.start(), pieces.get(at).start());
        for (int i = head.start(); i < head.end(); i++) {
            clues.add(Clue.PIECE_HEADING, Shapes.word(brief, i) * 31 + (near ? 1 : 0));
        }
    }

    private void sentence(int at, Stretch piece) {
        PieceSentence own = sentences[at];
        Stretch opening = pieces.get(own.first());
        clues.add(Clue.PIECE_SENTENCE, Shapes.word(brief, opening.start()));
        clues.add(
                Clue.PIECE_SENTENCE,
                Shapes.word(brief, opening.start()) * 31 + Shapes.word(brief, opening.start() + 1));
        for (int i = opening.start(); i < opening.end(); i++) {
            for (Cue cue : brief.cues(i)) {
                clues.add(Clue.PIECE_SENTENCE_CUE, cue.name());
            }
        }
        for (Kind kind : own.kinds()) {
            clues.add(Clue.PIECE_SENTENCE_KIND, kind.name());
        }
        clues.add(Clue.PIECE_SENTENCE_MARKS, own.marks());
        clues.add(Clue.PIECE_SENTENCE_MARKS, own.marks() * 31 + before(piece));
        clues.add(Clue.PIECE_SENTENCE_MARKS, own.marks() * 31 + behind(piece) + 5000);
        clues.add(Clue.PIECE_SENTENCE_SHAPE, own.shape());
        clues.add(Clue.PIECE_SENTENCE_SHAPE, own.shape() * 31 + Math.min(LONG, piece.length()));
        int before = own.first() == 0 ? 0 : sentences[own.first() - 1].shape();
        int after = own.last() + 1 >= pieces.size() ? 0 : sentences[own.last() + 1].shape();
        clues.add(Clue.PIECE_SENTENCES_AROUND, before);
        clues.add(Clue.PIECE_SENTENCES_AROUND, 1000 + after);
        clues.add(Clue.PIECE_SENTENCES_AROUND, (before * 31 + own.shape()) * 31 + after);
        if (own.first() > 0) {
            for (Kind kind : sentences[own.first() - 1].kinds()) {
                clues.add(Clue.PIECE_SENTENCES_AROUND, kind.name());
            }
        }
    }

    private void place(int at, Stretch piece) {
        PieceSentence own = sentences[at];
        int before = Math.min(FAR, at - own.first());
        int behind = Math.min(FAR, own.last() - at);
        clues.add(Clue.PIECE_PLACE, before * 10 + behind);
        clues.add(Clue.PIECE_PLACE, 100 + behind + before);
        clues.add(Clue.PIECE_PLACE, 200 + Math.min(6, brief.tokens[piece.start()].sentence));
        clues.add(Clue.PIECE_PLACE, 300 + Math.min(6, pieces.size() - at));
        clues.add(Clue.PIECE_PLACE, 400 + Shapes.size(brief));
        int line = piece.start();
        while (line > 0 && !brief.tokens[line - 1].isBreak()) {
            line--;
        }
        boolean opens = at == 0 || pieces.get(at - 1).start() < line;
        clues.add(Clue.PIECE_LINE, Shapes.of(brief, line) * 2 + (opens ? 1 : 0));
    }

    private int before(Stretch piece) {
        return Pieces.mark(brief, piece.start() - 1);
    }

    private int behind(Stretch piece) {
        return Pieces.mark(brief, piece.end());
    }
}
