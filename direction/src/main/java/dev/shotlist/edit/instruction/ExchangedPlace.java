package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Where a scene takes place when something comes for a place or for a part of it. */
final class ExchangedPlace {
    /** Things of one sort stand next to each other in the list of things. */
    private static final int ALIKE = 6;

    private final Phrasebook book;

    ExchangedPlace(Phrasebook book) {
        this.book = book;
    }

    /** "a terrace on the beach" for the hotel: a place that is named whole is another place. */
    boolean isElsewhere(String around, String old, String fresh) {
        List<Token> tokens = Tokens.of(fresh).all();
        boolean placed =
                tokens.size() > 2
                        && book.marks(tokens).stream()
                                .anyMatch(mark ->
                                        (mark.is("in") || mark.is("condition")) && mark.from() > 0);
        return placed
                && book.names(old).stream().anyMatch(name -> PromptText.find(around, name, 0) >= 0);
    }

    /** "a garden" of "the man in a garden", where the scene shows the man already. */
    String place(ObjectNode visual, String fresh) {
        String subject = Workbench.text(visual, "subject");
        List<Token> tokens = Tokens.of(fresh).all();
        for (Mark in : book.marks(tokens)) {
            boolean led = in.is("in") && in.from() > 0 && in.to() < tokens.size();
            String thing = led ? fresh.substring(0, tokens.get(in.from()).from()).strip() : "";
            if (led && subject != null && PromptText.find(subject, thing, 0) >= 0) {
                int from = in.to();
                from += book.functionWords().is(FunctionWord.A, tokens.get(from).key()) ? 1 : 0;
                return fresh.substring(tokens.get(from).from());
            }
        }
        return fresh;
    }

    /** "the back seat of a car": what is part of a thing is no part of another. */
    boolean isPartOf(String text, String old) {
        for (String name : book.names(old)) {
            int at = PromptText.find(text, name, 0);
            List<Token> before = at < 0 ? List.of() : Tokens.of(text.substring(0, at)).all();
            int last = before.size() - 1;
            boolean article =
                    last > 0 && book.functionWords().is(FunctionWord.A, before.get(last).key());
            if (article && book.functionWords().is(FunctionWord.OF, before.get(last - 1).key())) {
                return true;
            }
        }
        return false;
    }

    /** The whole place, but for a thing of the same sort: "a taxi" has a back seat too. */
    String around(String old, String fresh, String changed) {
        int one = thing(old);
        int other = thing(fresh);
        boolean alike = one >= 0 && other >= 0 && Math.abs(one - other) <= ALIKE;
        return alike ? changed : fresh;
    }

    private int thing(String words) {
        return book.marks(Tokens.of(words).all()).stream()
                .filter(mark -> mark.is("thing"))
                .mapToInt(mark -> Integer.parseInt(mark.value()))
                .findFirst()
                .orElse(-1);
    }
}
