package dev.shotlist.reading.text;

/** How words are said: asked, spoken without marks, wished politely, in capitals. */
public final class Manner {
    private static final int SPOKEN_SENTENCE = 60;

    private Manner() {}

    /** Whether the sentence of a token ends in a question mark. */
    public static boolean isAsked(BriefText brief, int token) {
        for (int i = token; brief.sameSentence(i, token); i++) {
            if (brief.mark(i, '?')) {
                return true;
            }
        }
        return false;
    }

    /** A sentence this long was spoken, not written: no mark shows where it goes on. */
    public static boolean isSpoken(BriefText brief, int token) {
        return brief.sentenceEnd(token) - brief.sentenceStart(token) > SPOKEN_SENTENCE;
    }

    /** "queria um tutorial": a wish of today, where no "but" takes it back. */
    public static boolean isPolite(BriefText brief, int token) {
        if (!brief.cue(Cue.POLITE, token) || !brief.sameClause(token, token + 1)) {
            return false;
        }
        for (int i = token + 1; brief.sameSentence(i, token); i++) {
            if (brief.at(Kind.BUT, i) != null || brief.at(Kind.CORRECTION, i) != null) {
                return false;
            }
        }
        // "o cliente queria": somebody else did
        return token == brief.clauseStart(token) || !brief.tokens[token - 1].isWord();
    }

    /** A word of three letters or more, all of them capitals, in a text that is not. */
    public static boolean isShout(BriefText brief, int token) {
        Token word = brief.tokens[token];
        if (brief.shouted || !word.isWord() || word.to - word.from < 3) {
            return false;
        }
        for (int i = word.from; i < word.to; i++) {
            if (!Character.isUpperCase(brief.text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
