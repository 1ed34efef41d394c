package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Where an instruction passes from one thing to the next. */
public final class Clauses {

    /**
     * Nobody says one thing in more words; what is longer is read in pieces, and in bounded time.
     */
    private static final int LONGEST = 150;

    /** Kinds of meaning that words before a list may have. */
    private static final Set<String> INTRODUCING =
            Set.of("stop", "number", "join", "more", "from", "in", "pronoun", "noise", "portion");

    private final Clause whole;
    private final Joints joints;
    private final Commas commas;
    private final Phrasebook book;
    private final List<Clause> clauses = new ArrayList<>();
    private int start;
    private int sentence;
    private boolean listing;

    private Clauses(Clause whole, Phrasebook book) {
        this.whole = whole;
        this.joints = new Joints(whole);
        this.commas = new Commas(whole);
        this.book = book;
    }

    /**
     * @param known words that are no slips, though they mean nothing by themselves
     */
    public static List<Clause> of(String text, Phrasebook book, Supplier<Set<String>> known) {
        Tokens tokens = Tokens.of(text);
        List<Token> mended =
                tokens.all().stream()
                        .flatMap(token -> book.apart(token).stream())
                        .map(token -> written(token, book))
                        .toList();
        mended = book.mended(mended, known);
        Phrasebook told = book.spoken(tokens.all());
        return new Clauses(new Clause(tokens, onlyOnce(mended, book), told, 0), told).run();
    }

    private static Token written(Token token, Phrasebook book) {
        boolean comma = book.functionWords().is(FunctionWord.SAID_COMMA, token.key());
        return comma ? new Token(token.from(), token.to(), ",", Double.NaN, -1) : token;
    }

    /**
     * "thirty (30) seconds" as contracts write it, without the figure; "the opening text ('Hello')"
     * without the brackets.
     */
    private static List<Token> onlyOnce(List<Token> tokens, Phrasebook book) {
        List<Token> once = new ArrayList<>(tokens);
        for (int i = once.size() - 3; i > 0; i--) {
            boolean named =
                    once.get(i).is('(') && once.get(i + 1).isQuote() && once.get(i + 2).is(')');
            if (named) {
                once.remove(i + 2);
                once.remove(i);
                continue;
            }
            boolean figure =
                    once.get(i).is('(') && once.get(i + 1).isNumber() && once.get(i + 2).is(')');
            List<Token> word = once.subList(i - 1, i);
            if (figure && book.marks(word).stream().anyMatch(mark -> mark.is("number"))) {
                once.subList(i, i + 3).clear();
            }
        }
        return once;
    }

    private List<Clause> run() {
        for (int i = 0; i < whole.size(); i++) {
            Token token = whole.tokens.get(i);
            if (i - start >= LONGEST) {
                close(i, i);
            }
            if (stops(i)) {
                close(i, i + 1);
                sentence += i > 0 && stops(i - 1) ? 0 : 1;
            } else if (token.is('(') || token.is(')')) {
                close(i, i + 1);
            } else if (token.is(',')) {
                if ((!listing || commas.endsList(start, i)) && !commas.goesOn(start, i)) {
                    close(i, i + 1);
                }
            } else if (i > start && (joints.corrects(i) || joints.isRest(start, i))) {
                close(i, i);
            } else if (i > start && joints.asksOn(start, i)) {
                close(i, i);
            } else if (i > start && whole.word(i, FunctionWord.KEEPING)) {
                close(i, i);
            } else if (i > start && joints.closesSentence(i)) {
                close(i, i);
                sentence++;
            } else if (i > start && (joints.isBut(start, i) || joints.isAnd(start, i))) {
                boolean stays = whole.word(i, FunctionWord.RATHER) || joints.isWithout(i);
                close(i, stays ? i : i + 1);
            }
            if (token.is(':') && (introduces(i) || judges(i))) {
                close(i, i + 1);
            }
            listing |= token.is(':') && i >= start;
        }
        close(whole.size(), whole.size());
        return clauses;
    }

    private boolean stops(int at) {
        Token token = whole.tokens.get(at);
        return token.is('.') || token.is('!') || token.is('?') || token.is(';');
    }

    /**
     * "Three changes: ...", "feedback from the client: ...": names nothing that could be changed.
     */
    private boolean introduces(int colon) {
        boolean spares = whole.any(start, colon, mark -> mark.is("except") && mark.to() == colon);
        boolean stays = whole.any(start, colon, mark -> mark.is("act", "keep"));
        if (whole.any(start, colon, mark -> mark.is("note")) || (spares && stays)) {
            return true;
        }
        if (colon == start + 1 && asksOfScene(colon)) {
            // "4: low angle, handheld"
            return false;
        }
        for (int i = start; i < colon; i++) {
            boolean names =
                    whole.tokens.get(i).isQuote()
                            || whole.at(i).stream()
                                    .anyMatch(mark -> !INTRODUCING.contains(mark.kind()));
            if (names) {
                return false;
            }
        }
        return true;
    }

    /** Whether a bare number before a colon is a scene's: what follows is asked of one. */
    private boolean asksOfScene(int colon) {
        return whole.tokens.get(colon - 1).isNumber()
                && whole.any(
                        colon + 1,
                        colon + 1 + Beginnings.NEXT,
                        mark -> Kinds.SCENE_ASKS.contains(mark.kind()) || mark.is("condition"));
    }

    /** "the text covers the bike: put it at the bottom": said of it first, and then asked. */
    private boolean judges(int colon) {
        int end = colon + 1;
        while (end < whole.size() && !stops(end) && !whole.token(end).isQuote()) {
            end++;
        }
        return whole.any(start, colon, mark -> mark.is("topic", "text"))
                && !whole.any(start, colon, mark -> mark.is("act") || mark.is("say"))
                && Labels.ordersText(whole, colon + 1, end);
    }

    private void close(int end, int next) {
        if (end > start) {
            Clause clause =
                    new Clause(whole.source, whole.tokens.subList(start, end), book, sentence);
            clauses.add(Going.told(clause));
        }
        start = next;
        listing = false;
    }
}
