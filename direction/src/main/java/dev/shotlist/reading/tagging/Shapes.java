package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Token;

/** How tokens look, apart from what they say. */
final class Shapes {
    private Shapes() {}

    static int of(BriefText brief, int at) {
        if (at < 0 || at >= brief.size()) {
            return at < 0 ? 1 : 2;
        }
        Token token = brief.tokens[at];
        if (token.isNumber()) {
            return '9';
        }
        if (token.isBreak()) {
            return 'n';
        }
        if (token.shape == Token.Shape.ADDRESS) {
            return '@';
        }
        if (!token.isWord()) {
            return token.key.hashCode();
        }
        if (token.camel) {
            return 'X';
        }
        return !token.capital ? 'x' : brief.firstOfSentence(at) ? 'F' : 'C';
    }

    /** A word as one number: all numbers are alike, and so is all that lies outside. */
    static int word(BriefText brief, int at) {
        if (at < 0 || at >= brief.size()) {
            return at < 0 ? 1 : 2;
        }
        Token token = brief.tokens[at];
        return token.isNumber() ? '#' : token.key.hashCode();
    }

    /** A coarse length of the whole brief: terse, short, middling, long. */
    static int size(BriefText brief) {
        int tokens = brief.size();
        return tokens < 15 ? 0 : tokens < 30 ? 1 : tokens < 60 ? 2 : 3;
    }

    /** Whether a token is a mark that parts what it stands between. */
    static boolean parts(BriefText brief, int at) {
        if (at < 0 || at >= brief.size()) {
            return true;
        }
        Token token = brief.tokens[at];
        return !token.isWord() && !token.isNumber() && token.shape != Token.Shape.ADDRESS;
    }
}
