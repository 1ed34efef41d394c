package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;

/** Whether a sentence speaks of the film, names somebody, or may be said in one. */
final class SentenceKind {
    private static final int SHORT = 8;

    /** What is said of a film and seldom in it. */
    private static final Kind[] TALK = {
        Kind.PLATFORM,
        Kind.FORMAT,
        Kind.VIDEO_WORD,
        Kind.UNIT,
        Kind.MUST,
        Kind.TEXT_WORD,
        Kind.VOICE,
        Kind.MUSIC_WORD,
        Kind.SCENE_WORD,
        Kind.SIZE,
        Kind.ORDER,
        Kind.MOOD,
        Kind.CTA_MARK
    };

    private SentenceKind() {}

    static String of(BriefText brief, int start) {
        int end = brief.sentenceEnd(start);
        int words = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            Token token = brief.tokens[i];
            if (brief.isAny(i, TALK) || token.isMark(':')) {
                return "talk ";
            }
            if (token.denied) {
                return "denied ";
            }
            words += token.isWord() ? 1 : 0;
            capitals += token.isWord() && token.capital && !brief.lexicon.knows(token.key) ? 1 : 0;
        }
        boolean name = capitals > 0 && capitals * 2 >= words;
        return name ? "name " : words <= SHORT ? "short " : "long ";
    }
}
