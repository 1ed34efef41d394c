package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.tree.PromptText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One noun for another in a description: articles agree, and numbers and colours are those of what
 * comes.
 */
final class NounExchange {
    /** So many words at most stand between an article and its noun. */
    private static final int ADJECTIVES = 4;

    private final Set<String> stop;
    private final Phrasebook book;
    private final Articles articles;

    NounExchange(Set<String> stop, Phrasebook book, Articles articles) {
        this.stop = stop;
        this.book = book;
        this.articles = articles;
    }

    /**
     * A description with what comes for the words themselves, else for what it calls the same thing
     * in another language; null where it holds neither.
     */
    @Nullable String changed(String text, String old, String fresh) {
        for (String name : book.names(old)) {
            int at = PromptText.find(text, name, 0);
            if (at >= 0) {
                boolean person = !name.equals(old) && book.means(fresh, "person");
                String known = person ? book.sameLanguage(fresh) : fresh;
                String rest = text.substring(at + name.length());
                if (counts(fresh)) {
                    int from = determiner(text, at);
                    return text.substring(0, from) + withoutEcho(known, rest) + rest;
                }
                int from = old.indexOf(' ') < 0 ? described(text, at, known) : at;
                return agreeing(text, from, name, known) + withoutEcho(known, rest) + rest;
            }
        }
        return null;
    }

    /** Where the words begin that describe what goes; something described otherwise has its own. */
    private int described(String text, int at, String fresh) {
        List<Token> before = Tokens.of(text.substring(0, at)).all();
        boolean own = Tokens.of(fresh).all().size() > 1;
        for (int i = before.size() - 1; own && i >= 0 && i >= before.size() - ADJECTIVES; i--) {
            Token token = before.get(i);
            if (book.functionWords().is(FunctionWord.A, token.key())
                    || book.functionWords().is(FunctionWord.THE, token.key())) {
                return i + 1 < before.size() ? before.get(i + 1).from() : at;
            }
            if (token.isMark() || stop.contains(token.key())) {
                return at;
            }
        }
        return at;
    }

    /** What stands before a noun, with an article that fits the one that comes for it. */
    private String agreeing(String text, int at, String old, String fresh) {
        List<Token> before = Tokens.of(text.substring(0, at)).all();
        if (before.isEmpty()) {
            return text.substring(0, at);
        }
        Token last = before.getLast();
        String article = text.substring(last.from(), last.to());
        return text.substring(0, last.from())
                + articles.agreeing(article, old, fresh, text)
                + text.substring(last.to(), at);
    }

    /** "three friends" for the "four" of "four friends": what follows already is not said again. */
    private static String withoutEcho(String fresh, String rest) {
        int last = fresh.lastIndexOf(' ');
        String word = fresh.substring(last + 1);
        boolean echoes = last > 0 && PromptText.find(rest, word, 0) == 1;
        return echoes ? fresh.substring(0, last) : fresh;
    }

    /** "two grandmothers" take the place of "four friends", number and all. */
    private boolean counts(String fresh) {
        List<Token> tokens = Tokens.of(fresh).all();
        return !tokens.isEmpty() && isNumber(tokens.getFirst());
    }

    private int determiner(String text, int at) {
        List<Token> before = Tokens.of(text.substring(0, at)).all();
        boolean takes =
                !before.isEmpty()
                        && (isNumber(before.getLast()) || stop.contains(before.getLast().key()));
        return takes ? before.getLast().from() : at;
    }

    private boolean isNumber(Token token) {
        return token.isNumber()
                || book.marks(List.of(token)).stream().anyMatch(mark -> mark.is("number"));
    }
}
