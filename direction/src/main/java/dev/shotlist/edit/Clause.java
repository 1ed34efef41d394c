package dev.shotlist.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stretch of an instruction that says one thing. */
final class Clause {
    final Tokens source;
    final List<Token> tokens;
    final List<Mark> marks;
    final int sentence;

    Clause(Tokens source, List<Token> tokens, Phrasebook book, int sentence) {
        this.source = source;
        this.tokens = List.copyOf(tokens);
        this.marks = book.marks(this.tokens);
        this.sentence = sentence;
    }

    private Clause(Tokens source, List<Token> tokens, List<Mark> marks, int sentence) {
        this.source = source;
        this.tokens = List.copyOf(tokens);
        this.marks = List.copyOf(marks);
        this.sentence = sentence;
    }

    /** A stretch of this clause with the meanings that lie wholly in it. */
    Clause part(int from, int to) {
        int end = Math.clamp(to, 0, size());
        int start = Math.clamp(from, 0, end);
        return new Clause(
                source,
                tokens.subList(start, end),
                marks.stream()
                        .filter(mark -> mark.from() >= start && mark.to() <= end)
                        .map(mark -> mark.moved(-start))
                        .toList(),
                sentence);
    }

    /** This clause and the next as one. */
    Clause with(Clause next) {
        List<Token> both = new java.util.ArrayList<>(tokens);
        both.addAll(next.tokens);
        List<Mark> all = new java.util.ArrayList<>(marks);
        next.marks.forEach(mark -> all.add(mark.moved(size())));
        return new Clause(source, both, all, sentence);
    }

    /** Place of a mark such as a colon, or -1. */
    int mark(char mark) {
        for (int i = 0; i < size(); i++) {
            if (tokens.get(i).is(mark)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String kind) {
        return first(kind) != null;
    }

    boolean has(String kind, String value) {
        return marks.stream().anyMatch(mark -> mark.is(kind, value));
    }

    boolean topic(String value) {
        return has("topic", value);
    }

    boolean act(String value) {
        return has("act", value);
    }

    @Nullable Mark first(String kind) {
        for (Mark mark : marks) {
            if (mark.is(kind)) {
                return mark;
            }
        }
        return null;
    }

    List<Mark> all(String kind) {
        return marks.stream().filter(mark -> mark.is(kind)).toList();
    }

    /** Whether a mark of the kind ends at most so many words before the place. */
    boolean before(String kind, int place, int words) {
        return marks.stream()
                .anyMatch(
                        mark -> mark.is(kind) && mark.to() <= place && place - mark.to() <= words);
    }

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

    /** The words from one token to before another, as they were written. */
    String words(int from, int to) {
        if (from >= to || from >= tokens.size()) {
            return "";
        }
        return source.text(
                        tokens.get(from).from(), tokens.get(Math.min(to, tokens.size()) - 1).to())
                .strip();
    }

    int size() {
        return tokens.size();
    }
}
