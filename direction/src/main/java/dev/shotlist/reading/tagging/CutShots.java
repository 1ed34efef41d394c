package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.List;

/** How the shots of a cut look beside each other, and what leads to them and joins them. */
final class CutShots {
    /** Shots behind these tell no more of how the others look. */
    private static final int COMPARED = 24;

    private static final int LONG = 24;

    /** Tokens between two shots that tell what joins them. */
    private static final int JOINING = 4;

    private static final Kind[] PICTURES = {Kind.THING, Kind.GOODS, Kind.PERSON, Kind.PLACE};
    private static final Kind[] FACTS = {
        Kind.PLATFORM, Kind.UNIT, Kind.VIDEO_WORD, Kind.FOR, Kind.OUR
    };
    private static final Kind[] OPENINGS = {
        Kind.STOP, Kind.PERSON, Kind.THING, Kind.ORDER, Kind.SIZE
    };

    private final BriefText brief;
    private final List<Stretch> pieces;
    private final PieceSentence[] sentences;
    private final Clues clues;

    CutShots(BriefText brief, List<Stretch> pieces, PieceSentence[] sentences, Clues clues) {
        this.brief = brief;
        this.pieces = pieces;
        this.sentences = sentences;
        this.clues = clues;
    }

    void tell(List<Stretch> shots) {
        List<Stretch> some = shots.subList(0, Math.min(COMPARED, shots.size()));
        edges(some);
        marks(some);
        likeness(some);
        lengths(some);
        around(some);
        for (Stretch shot : some) {
            inside(shot);
        }
    }

    /** Whether shots begin and end with sentences. */
    private void edges(List<Stretch> shots) {
        int first = 0;
        int last = 0;
        int across = 0;
        for (Stretch shot : shots) {
            PieceSentence opening = sentence(shot.start());
            PieceSentence closing = sentence(shot.end() - 1);
            first += pieces.get(opening.first()).start() == shot.start() ? 1 : 0;
            last += pieces.get(closing.last()).end() == shot.end() ? 1 : 0;
            across += opening == closing ? 0 : 1;
        }
        int size = shots.size();
        int both = Share.of(first, size) * 10 + Share.of(last, size);
        clues.add(Clue.CUT_EDGES, both);
        clues.add(Clue.CUT_EDGES, 100 + Share.of(across, size));
        clues.add(Clue.CUT_EDGES, 1000 + both * 10 + Math.min(4, size));
    }

    private PieceSentence sentence(int token) {
        int low = 0;
        int high = sentences.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.get(middle).end() > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences[low];
    }

    /** Whether one mark parts all shots and none of them holds it. */
    private void marks(List<Stretch> shots) {
        int size = shots.size();
        int[] marks = new int[size - 1];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = Pieces.mark(brief, shots.get(i).end());
        }
        int same = Share.of(alike(marks), marks.length);
        clues.add(Clue.CUT_MARKS, same);
        if (size > 1) {
            int inner = Math.min(3, inner(shots, marks[0]));
            clues.add(Clue.CUT_MARKS, 100 + marks[0] * 10 + same);
            clues.add(Clue.CUT_MARKS, 100_000 + marks[0] * 31 + inner);
            clues.add(Clue.CUT_MARKS, 200_000 + inner * 10 + same);
        }
    }

    private int inner(List<Stretch> shots, int mark) {
        int times = 0;
        for (Stretch shot : shots) {
            for (int i = shot.start() + 1; i < shot.end(); i++) {
                times += Pieces.parts(brief, i) && Pieces.mark(brief, i) == mark ? 1 : 0;
            }
        }
        return times;
    }

    /** How many are what most are. */
    private static int alike(int[] all) {
        int most = 0;
        for (int one : all) {
            int times = 0;
            for (int other : all) {
                times += one == other ? 1 : 0;
            }
            most = Math.max(most, times);
        }
        return most;
    }

    private void likeness(List<Stretch> shots) {
        int size = shots.size();
        int[] shapes = new int[size];
        int[] before = new int[size];
        int[] openings = new int[size];
        int[] words = new int[size];
        int pictures = 0;
        int facts = 0;
        int denied = 0;
        for (int i = 0; i < size; i++) {
            Stretch shot = shots.get(i);
            shapes[i] = Shapes.of(brief, shot.start());
            before[i] = Pieces.mark(brief, shot.start() - 1);
            openings[i] = opening(shot.start());
            words[i] = Shapes.word(brief, shot.start());
            pictures += holds(shot, PICTURES) ? 1 : 0;
            facts += holds(shot, FACTS) ? 1 : 0;
            denied += brief.tokens[shot.start()].denied ? 1 : 0;
        }
        int parted = Share.of(alike(before), size);
        clues.add(Clue.CUT_LIKE, Share.of(alike(shapes), size));
        clues.add(Clue.CUT_LIKE, 100 + parted);
        clues.add(Clue.CUT_LIKE, 200 + Share.of(alike(openings), size));
        clues.add(Clue.CUT_LIKE, 300 + Share.of(alike(words), size));
        clues.add(Clue.CUT_LIKE, 400 + Share.of(pictures, size));
        clues.add(Clue.CUT_LIKE, 500 + Share.of(facts, size));
        clues.add(Clue.CUT_LIKE, 600 + Share.of(denied, size));
        clues.add(Clue.CUT_LIKE, 1000 + before[0] * 10 + parted);
    }

    /** What a shot begins with: an article, a number, a person, a verb of showing. */
    private int opening(int at) {
        if (at >= brief.size() || brief.tokens[at].isNumber()) {
            return 1;
        }
        int opening = 2;
        for (Kind kind : OPENINGS) {
            opening = opening * 2 + (brief.is(kind, at) ? 1 : 0);
        }
        return opening * 2 + (brief.cue(Cue.SHOW_VERB, at) ? 1 : 0);
    }

    private boolean holds(Stretch shot, Kind[] kinds) {
        for (int i = shot.start(); i < shot.end(); i++) {
            if (brief.isAny(i, kinds)) {
                return true;
            }
        }
        return false;
    }

    private void lengths(List<Stretch> shots) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Stretch shot : shots) {
            least = Math.min(least, shot.length());
            most = Math.max(most, shot.length());
        }
        int longest = Math.min(LONG, most) / 3;
        clues.add(Clue.CUT_LENGTHS, Math.min(6, least));
        clues.add(Clue.CUT_LENGTHS, 100 + longest);
        clues.add(Clue.CUT_LENGTHS, 200 + Math.min(8, most / least));
        clues.add(Clue.CUT_LENGTHS, 300 + Math.min(3, least) * 10 + longest);
    }

    private void around(List<Stretch> shots) {
        int start = shots.getFirst().start();
        int before = Shapes.word(brief, start - 1);
        int opening = pieces.get(sentence(start).first()).start();
        clues.add(Clue.CUT_LEAD, before);
        clues.add(Clue.CUT_LEAD, before * 31 + Shapes.word(brief, start - 2));
        clues.add(Clue.CUT_LEAD, before * 31 + Math.min(4, shots.size()) + 500);
        clues.add(Clue.CUT_LEAD, Shapes.word(brief, opening) * 31 + (opening == start ? 7 : 8));
        int end = shots.getLast().end();
        int after = Shapes.word(brief, end);
        clues.add(Clue.CUT_AFTER, after);
        clues.add(Clue.CUT_AFTER, after * 31 + Shapes.word(brief, end + 1));
        for (int i = 0; i < shots.size(); i++) {
            clues.add(Clue.CUT_FIRST, Shapes.word(brief, shots.get(i).start()));
            if (i > 0) {
                joined(shots.get(i - 1).end(), shots.get(i).start());
            }
        }
    }

    private void joined(int from, int to) {
        int words = to - from;
        for (int i = from; i < Math.min(to, from + JOINING); i++) {
            words = words * 31 + Shapes.word(brief, i);
        }
        clues.add(Clue.CUT_BETWEEN, words);
    }

    /** Where a shot goes on behind a mark or a joining word, though it could have ended. */
    private void inside(Stretch shot) {
        for (int i = shot.start() + 1; i < shot.end() - 1; i++) {
            int word = Shapes.word(brief, i);
            if (Pieces.parts(brief, i)) {
                clues.add(Clue.CUT_INNER, word * 31 + Shapes.word(brief, i + 1));
                clues.add(Clue.CUT_INNER, word);
            } else if (brief.cue(Cue.AND, i) || brief.cue(Cue.THEN, i)) {
                clues.add(Clue.CUT_INNER, word * 31 + opening(i + 1) + 77);
            }
        }
    }
}
