package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The stretches of a brief that may be what is sought: inside a sentence, from word to word. */
final class Spans {
    private static final String OUTSIDE = ",:;()";

    private Spans() {}

    static List<Stretch> of(BriefText brief, Sought sought) {
        List<Stretch> all = new ArrayList<>(brief.size() * 6);
        for (int start = 0; start < brief.size(); start++) {
            if (!mayOpen(brief.tokens[start])) {
                continue;
            }
            int last = Math.min(brief.size(), start + sought.longest());
            for (int end = start + 1; end <= last; end++) {
                Token closing = brief.tokens[end - 1];
                if (closing.isBreak() || !brief.sameSentence(end - 1, start)) {
                    break;
                }
                if (mayClose(closing)) {
                    all.add(new Stretch(start, end));
                }
            }
        }
        return all;
    }

    private static boolean mayOpen(Token token) {
        return !token.isBreak() && (!isMark(token) || token.isMark('#') || token.isMark('@'));
    }

    private static boolean mayClose(Token token) {
        return !isMark(token) || OUTSIDE.indexOf(token.key.charAt(0)) < 0;
    }

    private static boolean isMark(Token token) {
        return token.shape == Token.Shape.MARK && token.key.length() == 1;
    }
}
