package dev.shotlist.reading.text;

import java.util.Set;

/** Numbers lines, sentences and clauses. Quoted stretches never end a sentence. */
final class Sentences {
    private static final int WRAPPED = 55;

    private Sentences() {}

    /** Returns how many sentences there are. */
    static int number(Token[] tokens, Set<String> abbreviations) {
        int line = 0;
        int sentence = 0;
        int clause = 0;
        int lineStart = 0;
        for (int i = 0; i < tokens.length; i++) {
            Token token = tokens[i];
            token.line = line;
            token.sentence = sentence;
            token.clause = clause;
            if (token.isBreak()) {
                boolean wraps = wraps(tokens, i, lineStart);
                line++;
                lineStart = i + 1;
                if (!wraps) {
                    sentence++;
                    clause++;
                }
            } else if (token.quote < 0) {
                if (endsSentence(tokens, i, abbreviations) || closesSentence(tokens, i)) {
                    sentence++;
                    clause++;
                } else if (endsClause(tokens, i)) {
                    clause++;
                }
            }
        }
        return sentence + 1;
    }

    /** A line broken by its width, not by its writer. */
    private static boolean wraps(Token[] tokens, int at, int lineStart) {
        if (at == lineStart || at + 1 >= tokens.length) {
            return false;
        }
        Token next = tokens[at + 1];
        return tokens[at - 1].to - tokens[lineStart].from >= WRAPPED
                && (tokens[at - 1].isWord() || tokens[at - 1].isMark(','))
                && next.isWord()
                && !next.capital;
    }

    /** The closing mark of a quoted sentence, before a new one: 'Go.' Then ... */
    private static boolean closesSentence(Token[] tokens, int at) {
        return at > 0
                && at + 1 < tokens.length
                && tokens[at].shape == Token.Shape.MARK
                && tokens[at - 1].quote >= 0
                && (tokens[at - 1].isMark('.')
                        || tokens[at - 1].isMark('!')
                        || tokens[at - 1].isMark('?'))
                && (tokens[at].isMark('\'') || tokens[at].isMark('"') || tokens[at].isMark('»'))
                && tokens[at + 1].isWord()
                && tokens[at + 1].capital;
    }

    private static boolean endsSentence(Token[] tokens, int at, Set<String> abbreviations) {
        Token token = tokens[at];
        if (token.isMark('!') || token.isMark('?') || token.key.equals("…")) {
            return !insideBracket(tokens, at);
        }
        if (!token.isMark('.')) {
            return false;
        }
        Token next = at + 1 < tokens.length ? tokens[at + 1] : token;
        if (next != token && next.glued && next.isWord() && !next.capital) {
            return false;
        }
        if (isOfDate(tokens, at) && next != token && !next.capital && next.isWord()) {
            return false;
        }
        if (at > 0 && token.glued && abbreviations.contains(tokens[at - 1].key)) {
            boolean unit =
                    tokens[at - 1].key.length() == 3
                            && "secsegsekminmax".contains(tokens[at - 1].key);
            return (unit && next.isWord() && next.capital) || next == token;
        }
        return true;
    }

    /** "Opens on 18.5. at noon": the dot behind a month belongs to its figure. */
    private static boolean isOfDate(Token[] tokens, int at) {
        if (at == 0 || !tokens[at].glued || !tokens[at - 1].isNumber()) {
            return false;
        }
        String figure = tokens[at - 1].key;
        int dot = figure.indexOf('.');
        return dot > 0 && dot <= 2 && figure.length() - dot <= 3;
    }

    /** "an old lady (72!) stands below", "the lid creaks (keep that!!), a cat": both go on. */
    private static boolean insideBracket(Token[] tokens, int at) {
        int close = at + 1;
        while (close < tokens.length && (tokens[close].isMark('!') || tokens[close].isMark('?'))) {
            close++;
        }
        return close + 1 < tokens.length
                && tokens[close].isMark(')')
                && tokens[close].glued
                && !(tokens[close + 1].isWord() && tokens[close + 1].capital);
    }

    private static boolean endsClause(Token[] tokens, int at) {
        Token token = tokens[at];
        if (token.shape == Token.Shape.SYMBOL) {
            return true;
        }
        if (token.shape != Token.Shape.MARK || token.key.length() != 1) {
            return false;
        }
        return switch (token.key.charAt(0)) {
            case ',', ';', '(', ')', '[', ']', '|', '/', '>', '•', '·', '+' -> true;
            case ':' ->
                    !(at > 0
                            && at + 1 < tokens.length
                            && tokens[at - 1].isNumber()
                            && tokens[at + 1].isNumber()
                            && tokens[at + 1].glued);
            case '-' -> !token.glued || (at + 1 < tokens.length && !tokens[at + 1].glued);
            default -> false;
        };
    }
}
