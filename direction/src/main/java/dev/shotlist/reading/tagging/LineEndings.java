package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;

/**
 * What may tell where a line that begins at a place ends: the marks and words at the end, the
 * sentences that it would hold besides its first, and what would follow it.
 */
final class LineEndings {
    private static final int MANY = 5;

    private final BriefText brief;
    private final List<RuledLine> rules;
    private final Clues clues;

    LineEndings(BriefText brief, List<RuledLine> rules, Clues clues) {
        this.brief = brief;
        this.rules = rules;
        this.clues = clues;
    }

    int[] of(int start, int end) {
        String at = place(start, end);
        clues.add(Clue.LINE_END_AT, at);
        clues.add(Clue.LINE_END_AT, at + way(start));
        clues.add(Clue.LINE_END_WAY, way(start) + sentences(start, end));
        edge(end, at);
        int length = DenyingWords.far(end - start);
        clues.add(Clue.LINE_END_LENGTH, length);
        clues.add(Clue.LINE_END_LENGTH, at + length);
        clues.add(Clue.LINE_END_SENTENCES, sentences(start, end));
        beside(end, at);
        later(start, end);
        next(start, end);
        for (RuledLine rule : rules) {
            if (rule.stretch().start() == start) {
                int by = Integer.compare(rule.stretch().end(), end);
                clues.add(Clue.LINE_END_RULE, by);
                clues.add(Clue.LINE_END_RULE, at + by);
            }
        }
        return clues.take();
    }

    private String place(int start, int end) {
        if (end >= brief.size()) {
            return "brief";
        }
        if (brief.tokens[end].isBreak()) {
            return "line";
        }
        if (!brief.sameSentence(end, end - 1)) {
            return "sentence";
        }
        String mark = brief.tokens[end].isWord() ? "word" : brief.tokens[end].key;
        return brief.sameSentence(start, end - 1) ? mark : "later " + mark;
    }

    /** Behind a colon, or bare; in small letters or not; on a line of its own or not. */
    private String way(int start) {
        boolean colon = brief.mark(start - 1, ':');
        boolean line = start == 0 || brief.tokens[start - 1].isBreak();
        return (colon ? ":" : line ? "n" : " ") + (brief.tokens[start].capital ? "C" : "x");
    }

    private int sentences(int start, int end) {
        return Math.min(MANY, brief.tokens[end - 1].sentence - brief.tokens[start].sentence);
    }

    private void edge(int end, String at) {
        clues.add(Clue.LINE_END_SHAPES, Shapes.of(brief, end - 1) * 31 + Shapes.of(brief, end));
        clues.add(Clue.LINE_END_WORD, at + BanClues.word(brief, end - 1));
        for (int i = end; i < end + 2 && i < brief.size(); i++) {
            int by = i - end;
            clues.add(Clue.LINE_END_WORD, by * 31 + BanClues.word(brief, i));
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_END_KIND, by * 31 + kind.name().hashCode());
            }
            for (Cue cue : brief.cues(i)) {
                clues.add(Clue.LINE_END_CUE, by * 31 + cue.name().hashCode());
            }
        }
    }

    /** "... and the logo", "... apareça na tela": what the film has besides. */
    private void beside(int end, String at) {
        for (int i = end; i < end + MANY && brief.sameSentence(i, end - 1); i++) {
            clues.add(Clue.LINE_BEHIND, BanClues.word(brief, i));
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_BEHIND_KIND, kind.name());
            }
            if (brief.cue(Cue.LINE_LEAD, i) || brief.cue(Cue.LINE_SAID, i)) {
                clues.add(Clue.LINE_BEHIND_CUE, at);
            }
        }
    }

    /** The sentences behind the first, and what a line seldom holds. */
    private void later(int start, int end) {
        for (int i = start; i < end; i++) {
            Token token = brief.tokens[i];
            boolean first = token.sentence == brief.tokens[start].sentence;
            String how = first ? "first " : "later ";
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_LATER_KIND, how + kind.name());
            }
            if (!first && brief.sentenceStart(i) == i) {
                clues.add(Clue.LINE_LATER_WORD, BanClues.word(brief, i));
                clues.add(Clue.LINE_LATER_KIND, SentenceKind.of(brief, i) + way(start));
                clues.add(Clue.LINE_LATER_LENGTH, alike(start, i));
                clues.add(Clue.LINE_LATER_LENGTH, DenyingWords.far(brief.sentenceEnd(i) - i));
            }
        }
    }

    /** "Tastes like coffee. Thinks like a forest.": sentences of a line are much alike. */
    private String alike(int start, int other) {
        int length = brief.sentenceEnd(start) - start;
        int apart = Math.abs(length - (brief.sentenceEnd(other) - other));
        boolean ending =
                brief.raw(brief.sentenceEnd(start) - 1)
                        .equals(brief.raw(brief.sentenceEnd(other) - 1));
        return "apart " + Math.min(MANY, apart) + ending;
    }

    private void next(int start, int end) {
        int at = end;
        while (at < brief.size() && !brief.tokens[at].isWord() && !brief.tokens[at].isNumber()) {
            at++;
        }
        if (at >= brief.size()) {
            clues.add(Clue.LINE_NEXT_WORD, "nothing");
            return;
        }
        clues.add(Clue.LINE_NEXT_WORD, BanClues.word(brief, at));
        clues.add(
                Clue.LINE_NEXT_LENGTH,
                DenyingWords.far(brief.sentenceEnd(at) - at) * 2
                        + (brief.tokens[at].capital ? 1 : 0));
        if (!brief.sameSentence(at, end - 1)) {
            int last = brief.sentenceEnd(at);
            boolean closes = last >= brief.size() || brief.tokens[last - 1].isBreak();
            String next = SentenceKind.of(brief, at) + way(start);
            clues.add(Clue.LINE_NEXT_KIND, next);
            clues.add(Clue.LINE_NEXT_KIND, next + closes);
            clues.add(Clue.LINE_NEXT_LENGTH, alike(start, at));
        }
        for (int i = at; i < brief.sentenceEnd(at); i++) {
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_NEXT_KIND, kind.name());
            }
        }
    }
}
