package dev.shotlist.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where an instruction passes from one thing to the next. */
final class Clauses {
    private static final Set<String> ANDS = Set.of("and", "und", "y", "et", "e", "ed", "then");
    private static final Set<String> BUTS =
            Set.of("but", "aber", "sondern", "pero", "sino", "mais", "mas", "ma", "porem");

    /** Kinds that begin something new when they follow an "and". */
    private static final Set<String> BEGINNINGS =
            Set.of("act", "pace", "size_of", "topic", "ratio", "neg", "platform");

    private static final Set<String> MAKES =
            Set.of(
                    "make", "give", "let", "mach", "mache", "gib", "haz", "hazlo", "dale", "fais",
                    "faites", "rends", "faz", "faca", "fai", "rendi", "rendilo");

    private Clauses() {}

    static List<Clause> of(String text, Phrasebook book) {
        Tokens tokens = Tokens.of(text);
        List<Token> all = tokens.all();
        List<Clause> clauses = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        int sentence = 0;
        boolean listing = false;
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            boolean hard = token.is('.') || token.is('!') || token.is('?') || token.is(';');
            boolean comma = token.is(',') && (!listing || endsList(open, all, i, book));
            boolean bracket = token.is('(') || token.is(')');
            if (hard || comma || bracket) {
                close(tokens, open, book, sentence, clauses);
                sentence += hard ? 1 : 0;
                listing = false;
                continue;
            }
            boolean but = BUTS.contains(token.key()) && !open.isEmpty() && !isPlus(token, all, i);
            boolean and =
                    ANDS.contains(token.key())
                            && !open.isEmpty()
                            && begins(all.subList(i + 1, Math.min(all.size(), i + 4)), book)
                            && !isPair(open, all, i);
            if (but || and) {
                close(tokens, open, book, sentence, clauses);
                if (!token.key().equals("sondern") && !token.key().equals("sino")) {
                    continue;
                }
            }
            open.add(token);
            listing |= token.is(':');
        }
        close(tokens, open, book, sentence, clauses);
        return clauses;
    }

    /** "mais" and "más" say more before an adjective, and but after a comma only. */
    private static boolean isPlus(Token token, List<Token> all, int at) {
        if (!token.key().equals("mais") && !token.key().equals("mas")) {
            return false;
        }
        boolean comma = at > 0 && all.get(at - 1).is(',');
        return !comma;
    }

    /** After a colon commas belong to what is listed, until it is quoted or something is kept. */
    private static boolean endsList(List<Token> open, List<Token> all, int at, Phrasebook book) {
        List<Token> next = all.subList(at + 1, Math.min(all.size(), at + 5));
        return open.stream().anyMatch(Token::isQuote)
                || book.marks(next).stream()
                        .anyMatch(mark ->
                                mark.is("act", "keep")
                                        || mark.is("act", "change")
                                        || mark.is("all"));
    }

    private static boolean begins(List<Token> next, Phrasebook book) {
        if (next.isEmpty()) {
            return false;
        }
        if (MAKES.contains(next.getFirst().key())) {
            return true;
        }
        if (next.getFirst().isNumber()) {
            return next.size() > 1 && !next.get(1).isMark();
        }
        return book.marks(next).stream()
                .anyMatch(mark -> mark.from() <= 2 && BEGINNINGS.contains(mark.kind()));
    }

    /** "scenes 2 and 3" is one thing, and so are two ratios. */
    private static boolean isPair(List<Token> open, List<Token> all, int at) {
        Token before = open.getLast();
        Token after = at + 1 < all.size() ? all.get(at + 1) : before;
        boolean numbers = before.isNumber() && after.isNumber();
        return numbers && (at + 2 >= all.size() || !isUnit(all.get(at + 2)));
    }

    private static boolean isUnit(Token token) {
        return token.key().startsWith("s") || token.key().equals("bpm");
    }

    private static void close(
            Tokens tokens, List<Token> open, Phrasebook book, int sentence, List<Clause> clauses) {
        if (!open.isEmpty()) {
            clauses.add(new Clause(tokens, open, book, sentence));
            open.clear();
        }
    }
}
