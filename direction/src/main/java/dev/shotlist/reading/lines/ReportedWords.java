package dev.shotlist.reading.lines;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;

/**
 * Quoted words that are told and not demanded: what somebody said of the job, an example of the
 * kind of line, a working title, a line that was dropped.
 */
final class ReportedWords {
    private static final int BEFORE = 6;
    private static final int BEHIND = 16;

    /** Tokens from "nobody" to what is not said. */
    private static final int UNSAID = 4;

    private final BriefText brief;

    ReportedWords(BriefText brief) {
        this.brief = brief;
    }

    /** "My boss said 'just make it nice'", "the vibe is 'Sunday morning'". */
    boolean isTold(Quote quote) {
        int mark = quote.start() - 1;
        for (int i = mark - 1; i >= mark - BEFORE && brief.sameSentence(i, mark); i--) {
            if (isHabit(i)) {
                return true;
            }
            if (brief.tokens[i].quote >= 0 || isDemand(i)) {
                return false;
            }
            // "something like", and not "we like"
            if (brief.cue(Cue.LIKENS, i) && i >= mark - 2 && !brief.cue(Cue.WE, i - 1)) {
                return true;
            }
            if (brief.cue(Cue.MANNER_NOUN, i) || brief.cue(Cue.TOLD_WORDS, i)) {
                return true;
            }
            if (brief.cue(Cue.REPORTED, i)) {
                return !isSpeaker(i) && !isLineSaid(i);
            }
        }
        return false;
    }

    /** "The founder always says 'why not' in meetings". */
    boolean isHabit(Quote quote) {
        int mark = quote.start() - 1;
        for (int i = mark - 1; i >= mark - BEFORE && brief.sameSentence(i, mark); i--) {
            if (isHabit(i)) {
                return true;
            }
        }
        return false;
    }

    /** "... she said it herself: 'I used to hide'": somebody in the film says it. */
    boolean isSpoken(Quote quote) {
        int mark = quote.start() - 1;
        for (int i = mark - 1; i >= mark - BEFORE && brief.sameSentence(i, mark); i--) {
            if (brief.cue(Cue.REPORTED, i) || brief.cue(Cue.SPEAKS, i)) {
                return isSpeaker(i) || isLineSaid(i);
            }
        }
        return false;
    }

    /** "'Heat you can hear': that line is dropped", "... which isn't true, so leave it out". */
    boolean isDropped(Quote quote) {
        int from = quote.end();
        int end = Math.min(brief.size(), from + BEHIND);
        for (int i = from; i < end; i++) {
            boolean near =
                    brief.sameSentence(i, from - 1)
                            || brief.tokens[i].sentence == brief.tokens[from - 1].sentence + 1;
            if (!near || brief.tokens[i].quote >= 0 || brief.is(Kind.MUST, i)) {
                return false;
            }
            if (brief.at(Kind.LINE_DROPPED, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "dice sempre": the Romance languages and German have the adverb behind. */
    private boolean isHabit(int verb) {
        return brief.cue(Cue.REPORTED, verb)
                && (brief.cue(Cue.HABIT, verb + 1) || brief.cue(Cue.HABIT, verb - 1));
    }

    private boolean isDemand(int at) {
        return brief.isAny(at, Kind.TEXT_WORD, Kind.CTA_MARK)
                || brief.cue(Cue.MODAL, at)
                || brief.cue(Cue.CARD, at)
                || brief.cue(Cue.SCREEN, at)
                || (brief.is(Kind.MUST, at) && !brief.cue(Cue.REPORTED, at))
                || brief.is(Kind.ORDER, at);
    }

    /** "una frase detta fuori campo": of a line it tells how it is to be heard. */
    private boolean isLineSaid(int verb) {
        return brief.cue(Cue.LINE_NOUN, verb - 1) && brief.sameClause(verb - 1, verb);
    }

    /** A pronoun, or who else is heard in films, right before or behind the verb. */
    private boolean isSpeaker(int verb) {
        for (int i = verb - 3; i <= verb + 2; i++) {
            if (brief.sameSentence(i, verb)
                    && i != verb
                    && (brief.cue(Cue.SPEAKER, i) || brief.is(Kind.VOICE, i))) {
                return true;
            }
        }
        return false;
    }

    /** "nobody says 'boutique'", "personne ne dit ..." */
    boolean isUnsaid(Quote quote) {
        int mark = quote.start() - 1;
        for (int i = mark - 1; i >= mark - UNSAID && brief.sameSentence(i, mark); i--) {
            if (brief.cue(Cue.NOBODY, i)) {
                return saysBetween(i + 1, mark);
            }
        }
        return false;
    }

    private boolean saysBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.cue(Cue.SAY, i) || brief.cue(Cue.REPORTED, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the word 'artigianale', I don't want to hear it": refused behind the word. */
    boolean isRefusedWord(Quote quote) {
        int before = quote.start() - 2;
        boolean word = brief.cue(Cue.UTTERED, before) || brief.cue(Cue.UTTERED, before - 1);
        for (int i = quote.end() + 1; word && brief.sameSentence(i, quote.end()); i++) {
            if (brief.tokens[i].quote >= 0) {
                return false;
            }
            if (brief.isAny(i, Kind.NEG, Kind.NEG_AFTER) && !brief.is(Kind.NEG_IDIOM, i)) {
                return true;
            }
        }
        return false;
    }
}
