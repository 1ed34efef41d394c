package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One stretch of an instruction that says one thing. */
public final class Clause {

    final Tokens source;
    public final List<Token> tokens;
    public final List<Mark> marks;
    public final int sentence;
    private final List<List<Mark>> begun;
    private final List<Mark> times;
    private final Written written;
    private final FunctionWords words;

    Clause(Tokens source, List<Token> tokens, Phrasebook book, int sentence) {
        this(source, tokens, book.marks(tokens), sentence, book.functionWords());
    }

    private Clause(
            Tokens source,
            List<Token> tokens,
            List<Mark> marks,
            int sentence,
            FunctionWords words) {
        this.source = source;
        this.tokens = List.copyOf(tokens);
        this.marks = List.copyOf(marks);
        this.begun = Mark.byStart(this.marks, this.tokens.size());
        this.times = all("when");
        this.written = new Written(source, this.tokens);
        this.sentence = sentence;
        this.words = words;
    }

    /** The meanings that begin at a token. */
    public List<Mark> at(int from) {
        return from < 0 || from >= size() ? List.of() : begun.get(from);
    }

    private Clause of(List<Token> tokens, List<Mark> marks) {
        return new Clause(source, tokens, marks, sentence, words);
    }

    /** A stretch of this clause with the meanings that lie wholly in it. */
    public Clause part(int from, int to) {
        int end = Math.clamp(to, 0, size());
        int start = Math.clamp(from, 0, end);
        return of(
                tokens.subList(start, end),
                marks.stream()
                        .filter(mark -> mark.from() >= start && mark.to() <= end)
                        .map(mark -> mark.moved(-start))
                        .toList());
    }

    /** The clause with what it names, and without what it asks for. */
    public Clause named() {
        return of(
                tokens, marks.stream().filter(mark -> Kinds.NAMING.contains(mark.kind())).toList());
    }

    /** Whether a word has another within it: "wegzunehmen". */
    public boolean holds(int at, FunctionWord part) {
        return words.isWithin(part, tokens.get(at).key());
    }

    /** Whether a word ends with another: "súbelo" with its pronoun. */
    boolean endsWith(int at, FunctionWord part) {
        return words.endsWith(part, tokens.get(at).key());
    }

    /** The same words with this meaning and no other. */
    Clause only(Mark mark) {
        return of(tokens, List.of(mark));
    }

    /** Without marks of punctuation at its ends. */
    Clause trimmed() {
        int from = 0;
        int to = size();
        while (from < to && token(from).isMark()) {
            from++;
        }
        while (to > from && token(to - 1).isMark()) {
            to--;
        }
        return part(from, to);
    }

    /** The same words with one meaning more. */
    Clause marked(Mark mark) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return of(tokens, more);
    }

    /** This clause and the next as one. */
    public Clause with(Clause next) {
        List<Token> both = new ArrayList<>(tokens);
        both.addAll(next.tokens);
        List<Mark> all = new ArrayList<>(marks);
        next.marks.forEach(mark -> all.add(mark.moved(size())));
        return of(both, all);
    }

    /** Place of a mark such as a colon, or -1. */
    public int mark(char mark) {
        for (int i = 0; i < size(); i++) {
            if (tokens.get(i).is(mark)) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(String kind) {
        return first(kind) != null;
    }

    public boolean has(String kind, String value) {
        return marks.stream().anyMatch(mark -> mark.is(kind, value));
    }

    public boolean topic(String value) {
        return has("topic", value);
    }

    public boolean act(String value) {
        return has("act", value);
    }

    public @Nullable Mark first(String kind) {
        for (Mark mark : marks) {
            if (mark.is(kind)) {
                return mark;
            }
        }
        return null;
    }

    public List<Mark> all(String kind) {
        return marks.stream().filter(mark -> mark.is(kind)).toList();
    }

    /** "the scenes", not "scene", which is one or many in Italian. */
    public boolean speaksOfAllScenes() {
        for (Mark mark : all("scene")) {
            boolean many = mark.value().equals("many");
            boolean one = marks.contains(new Mark("scene", "one", mark.from(), mark.to()));
            if (many && (!one || word(mark.from() - 1, FunctionWord.MANY_THE))) {
                return true;
            }
        }
        return false;
    }

    /** The number that begins at a token, in digits or as a word; NaN where none does. */
    public double number(int at) {
        if (at < 0 || at >= size()) {
            return Double.NaN;
        }
        for (Mark mark : at(at)) {
            if (mark.is("number")) {
                return Double.parseDouble(mark.value());
            }
        }
        return isTime(at) ? Double.NaN : tokens.get(at).number();
    }

    /** The place after the number that begins at a token. */
    public int numberEnd(int at) {
        for (Mark mark : at(at)) {
            if (mark.is("number")) {
                return mark.to();
            }
        }
        return at + 1;
    }

    public boolean has(String kind, int from) {
        for (Mark mark : at(from)) {
            if (mark.is(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is part of a time in the piece, such as "at 0:12". */
    boolean isTime(int at) {
        for (Mark time : times) {
            if (time.from() <= at && time.to() > at) {
                return true;
            }
        }
        return false;
    }

    public boolean word(int at, FunctionWord word) {
        return at >= 0 && at < size() && words.is(word, tokens.get(at).key());
    }

    /** Whether the word stands anywhere in the clause. */
    public boolean says(FunctionWord word) {
        return tokens.stream().anyMatch(token -> words.is(word, token.key()));
    }

    public boolean word(int at, Set<String> keys) {
        return at >= 0 && at < size() && keys.contains(tokens.get(at).key());
    }

    /** Whether a mark of the kind ends at most so many words before the place. */
    public boolean before(String kind, int place, int words) {
        for (int i = Math.max(0, place - words - Phrasebook.LONGEST); i < place; i++) {
            for (Mark mark : at(i)) {
                if (mark.is(kind) && mark.to() <= place && place - mark.to() <= words) {
                    return true;
                }
            }
        }
        return false;
    }

    public @Nullable String quote() {
        return written.quote();
    }

    public List<String> quotes() {
        return written.quotes();
    }

    /** Whether a hyphen ties a word to the next: "soft-spoken". */
    public boolean isHyphened(int at) {
        return written.isHyphened(at);
    }

    /** The words from one token to before another, as they were written. */
    public String words(int from, int to) {
        return written.words(from, to);
    }

    /** The same of the whole clause, without what a pronoun in it stands for. */
    public String ownWords() {
        return written.own();
    }

    /** Where what begins at a token ends: at a mark, or at a word of these kinds behind it. */
    public int end(int from, Set<String> closing) {
        for (int i = from; i < size(); i++) {
            boolean dash = tokens.get(i).is('-');
            boolean closes =
                    (tokens.get(i).isMark() && !dash)
                            || (i > from
                                    && at(i).stream()
                                            .anyMatch(mark -> closing.contains(mark.kind())));
            if (closes) {
                return i;
            }
        }
        return size();
    }

    public int size() {
        return tokens.size();
    }

    /** Whether such a meaning lies between two tokens. */
    boolean any(int from, int to, Predicate<Mark> wanted) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            for (Mark mark : at(i)) {
                if (mark.to() <= to && wanted.test(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    Token token(int at) {
        return tokens.get(at);
    }
}
