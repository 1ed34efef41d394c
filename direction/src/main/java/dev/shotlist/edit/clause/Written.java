package dev.shotlist.edit.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of a clause as its writer put them, with case, hyphens and quotations. */
record Written(Tokens source, List<Token> tokens) {

    @Nullable String quote() {
        for (Token token : tokens) {
            if (token.isQuote()) {
                return source.quote(token.quote());
            }
        }
        return null;
    }

    List<String> quotes() {
        return tokens.stream()
                .filter(Token::isQuote)
                .map(token -> source.quote(token.quote()))
                .toList();
    }

    /** Whether a hyphen ties a word to the next: "soft-spoken". */
    boolean isHyphened(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).from() == tokens.get(at).to() + 1
                && source.text(tokens.get(at).to(), tokens.get(at + 1).from()).equals("-");
    }

    /** The words from one token to before another, as they were written. */
    String words(int from, int to) {
        if (from >= to || from >= tokens.size()) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        Token last = null;
        for (Token token : tokens.subList(from, Math.min(to, tokens.size()))) {
            words.append(last == null ? "" : gap(last, token));
            words.append(source.text(token.from(), token.to()));
            last = token;
        }
        return words.toString().strip();
    }

    /** The same of all of them, without what a pronoun among them stands for. */
    String own() {
        List<Token> own =
                tokens.stream().filter(token -> token.from() >= tokens.getFirst().from()).toList();
        return new Written(source, own).words(0, own.size());
    }

    /** What stands between two tokens; a blank where a correction put them next to each other. */
    private String gap(Token one, Token next) {
        String gap = next.from() < one.to() ? "" : source.text(one.to(), next.from());
        boolean own = gap.startsWith("'s") || gap.startsWith("’s");
        boolean apart =
                next.from() < one.to()
                        || (!own && gap.chars().anyMatch(Character::isLetterOrDigit));
        return apart ? " " : gap;
    }
}
