package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;

/** What the place of a likely name tells: its neighbours, its sentence and where that stands. */
final class NamePlaces {
    /** Words on either side that tell of a name. */
    private static final int AROUND = 6;

    private final BriefText brief;
    private final Clues clues;

    NamePlaces(BriefText brief, Clues clues) {
        this.brief = brief;
        this.clues = clues;
    }

    void tell(Stretch one) {
        around(one.start(), one.end());
        standing(one);
        sentence(one);
    }

    private void around(int start, int end) {
        int before = Shapes.word(brief, start - 1);
        clues.add(Clue.NAMING_BEFORE, before);
        clues.add(Clue.NAMING_PAIR_BEFORE, Shapes.word(brief, start - 2) * 31 + before);
        clues.add(Clue.NAMING_AFTER, Shapes.word(brief, end));
        lists(start - 1, Clue.NAMING_CUE_BEFORE, Clue.NAMING_KIND_BEFORE);
        lists(end, Clue.NAMING_CUE_AFTER, Clue.NAMING_KIND_AFTER);
        for (int i = start - 1; i >= start - AROUND && brief.sameSentence(i, start); i--) {
            clues.add(Clue.NAMING_LEFT, Shapes.word(brief, i));
        }
        for (int i = end; i < end + AROUND && brief.sameSentence(i, start); i++) {
            clues.add(Clue.NAMING_RIGHT, Shapes.word(brief, i));
        }
    }

    private void lists(int at, Clue ofCue, Clue ofKind) {
        if (at < 0 || at >= brief.size()) {
            return;
        }
        for (Cue cue : brief.cues(at)) {
            clues.add(ofCue, cue.name());
        }
        for (Kind kind : brief.kinds(at)) {
            clues.add(ofKind, kind.name());
        }
    }

    private void standing(Stretch one) {
        int start = one.start();
        int end = one.end();
        Token token = brief.tokens[start];
        standing(token.quote >= 0, "quoted");
        standing(token.denied, "denied");
        standing(token.aside, "aside");
        standing(token.header, "header");
        standing(token.older, "older");
        boolean opens = brief.firstOfSentence(start);
        boolean closes =
                !brief.sameSentence(end, start)
                        || (Shapes.parts(brief, end) && !brief.sameSentence(end + 1, start));
        standing(opens, "opens");
        standing(closes, "closes");
        standing(opens && closes, "whole");
        int at = Math.min(4, token.sentence);
        int left = Math.min(2, brief.tokens[brief.size() - 1].sentence - token.sentence);
        clues.add(Clue.NAMING_STANDING, at * 10 + left);
        clues.add(Clue.NAMING_OPENING, 100 + at * 1000 + Shapes.of(brief, start));
        clues.add(Clue.NAMING_OPENING, Math.min(AROUND, start - brief.sentenceStart(start)));
    }

    private void standing(boolean so, String how) {
        if (so) {
            clues.add(Clue.NAMING_STANDING, how);
        }
    }

    private void sentence(Stretch one) {
        int from = brief.sentenceStart(one.start());
        int to = brief.sentenceEnd(one.start());
        int first = Shapes.word(brief, from);
        clues.add(Clue.NAMING_SENTENCE, first);
        clues.add(Clue.NAMING_SENTENCE, first * 31 + Shapes.word(brief, from + 1));
        int commas = 0;
        int before = 0;
        long kinds = 0;
        for (int i = from; i < to; i++) {
            if (brief.mark(i, ',')) {
                commas++;
                before += i < one.start() ? 1 : 0;
            }
            if (!one.holds(i)) {
                for (Kind kind : brief.kinds(i)) {
                    // some share a bit
                    kinds |= 1L << kind.name().hashCode();
                }
            }
        }
        for (long bits = kinds; bits != 0; bits &= bits - 1) {
            clues.add(Clue.NAMING_SENTENCE_KIND, Long.numberOfTrailingZeros(bits));
        }
        clues.add(Clue.NAMING_LIST, Math.min(4, commas) * 10 + Math.min(3, before));
        clues.add(Clue.NAMING_LIST, 100 + Math.min(8, (to - from) / 3));
    }
}
