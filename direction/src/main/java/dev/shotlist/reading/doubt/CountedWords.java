package dev.shotlist.reading.doubt;

import dev.shotlist.reading.Span;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;

/**
 * Demands for words in figures: "a 200-word script", "ten bullet points on screen", "3 pages read
 * out".
 */
final class CountedWords {
    private static final int WORDS_OF_PAGE = 250;
    private static final int WORDS_OF_VERSE = 25;
    private static final int WORDS_OF_PIECE = 8;
    private static final int FAR = 8;

    /** Tokens from "the whole list" on to "on screen". */
    private static final int SCREEN_REACH = 16;

    /** "The whole recipe on screen": such texts run to this many words at least. */
    private static final int WORDS_OF_LONG_TEXT = 100;

    private final BriefText brief;
    private final WordDoubts doubts;

    CountedWords(BriefText brief, WordDoubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
    }

    void find(LineFinder lines) {
        for (int i = 0; i + 1 < brief.size(); i++) {
            if (brief.tokens[i].quote >= 0 || brief.tokens[i].denied) {
                continue;
            }
            double value = Numbers.value(brief, i);
            if (value >= 2) {
                counted(i, value, lines.hold(i, i + 1));
            }
            if (brief.cue(Cue.ALL, i) || brief.cue(Cue.ANYTHING, i)) {
                whole(i);
                spelt(i);
            }
        }
    }

    /** The pages of a line count nothing: "Ten years of dog-eared pages". */
    private void counted(int at, double value, boolean inLine) {
        int noun = Numbers.end(brief, at);
        if (noun < brief.size()
                && brief.tokens[noun].isWord()
                && brief.tokens[noun].from == brief.tokens[noun - 1].to) {
            // "12k reviews" counts thousands
            return;
        }
        int end = Math.min(brief.size(), noun + 3);
        for (int i = noun; i < end && brief.sameClause(i, at) && brief.tokens[i].isWord(); i++) {
            Span span = brief.span(at, i + 1);
            if (brief.cue(Cue.WORDS, i)) {
                words(value, at, span);
                return;
            }
            if (brief.cue(Cue.TEXT_PIECE, i)) {
                if (i < noun + 2 && isSpoken(at)) {
                    doubts.spoken(value * WORDS_OF_PIECE, span);
                } else if (i < noun + 2) {
                    doubts.pieces(value * timesEach(at, i), span);
                }
                return;
            }
            if (inLine) {
                continue;
            }
            if (brief.cue(Cue.PAGE, i) && isToBeMet(at)) {
                words(value * WORDS_OF_PAGE, at, span);
                return;
            }
            if (brief.cue(Cue.VERSE, i)) {
                words(value * WORDS_OF_VERSE, at, span);
                return;
            }
        }
    }

    /** "a novel of 412 pages" has them, and nobody reads them out. */
    private boolean isToBeMet(int at) {
        return isSpoken(at) || near(at, Kind.TEXT_WORD) || nearCue(at, Cue.SCREEN);
    }

    /** "Seven steps with three tips each": how often the pieces come. */
    private double timesEach(int at, int piece) {
        if (!brief.cue(Cue.EACH, piece + 1)) {
            return 1;
        }
        for (int i = at - 1; i >= brief.sentenceStart(at); i--) {
            double times = Numbers.value(brief, i);
            if (times > 1 && brief.is(Kind.SCENE_WORD, Numbers.end(brief, i))) {
                return times;
            }
        }
        return 1;
    }

    private void words(double number, int at, Span span) {
        if (near(at, Kind.TEXT_WORD) && !isSpoken(at)) {
            doubts.shownWords(number, span);
        } else {
            doubts.spoken(number, span);
        }
    }

    /** "the full terms and conditions on screen", "the whole manifesto read aloud". */
    private void whole(int at) {
        int from = Math.max(brief.clauseStart(at), at - 3);
        for (int i = from; i < Math.min(brief.size(), at + FAR) && brief.sameClause(i, at); i++) {
            if (brief.cue(Cue.LONG_TEXT, i)) {
                Span span = brief.span(Math.min(at, i), Math.max(at, i) + 1);
                if (isSpoken(at) && !nearCue(at, Cue.SCREEN)) {
                    doubts.spoken(WORDS_OF_LONG_TEXT, span);
                } else if (near(at, Kind.TEXT_WORD) || nearCue(at, Cue.SCREEN)) {
                    doubts.shownWords(WORDS_OF_LONG_TEXT, span);
                }
                return;
            }
        }
    }

    /** "All of this must be readable on screen: ...": what stands behind the colon is the text. */
    private void spelt(int at) {
        boolean shown = false;
        int colon = at;
        while (brief.sameSentence(colon, at) && !brief.mark(colon, ':')) {
            shown |= brief.is(Kind.TEXT_WORD, colon) || brief.cue(Cue.SCREEN, colon);
            colon++;
        }
        if (!shown || !brief.mark(colon, ':') || !brief.sameSentence(colon, at)) {
            return;
        }
        int from = colon + 1;
        while (from < brief.size() && brief.tokens[from].isBreak()) {
            from++;
        }
        int end = from;
        while (end < brief.size()
                && !(brief.tokens[end].isBreak() && brief.tokens[end - 1].isBreak())
                && (brief.sameSentence(end, from) || end - from < FAR)) {
            end++;
        }
        if (end > from && brief.tokens[from].quote < 0) {
            doubts.shownText(brief.slice(from, end), brief.span(at, end));
        }
    }

    private boolean isSpoken(int at) {
        return near(at, Kind.VOICE) || nearCue(at, Cue.SCRIPT);
    }

    private boolean near(int at, Kind kind) {
        for (int i = Math.max(0, at - 12); i < Math.min(brief.size(), at + 12); i++) {
            if (brief.is(kind, i) && brief.sameSentence(i, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean nearCue(int at, Cue cue) {
        for (int i = Math.max(0, at - 8); i < Math.min(brief.size(), at + SCREEN_REACH); i++) {
            if (brief.cue(cue, i) && brief.sameSentence(i, at)) {
                return true;
            }
        }
        return false;
    }
}
