package dev.shotlist.translation;

import dev.shotlist.translation.PeopleText.Mark;
import dev.shotlist.translation.Word.Kind;
import java.util.ArrayList;
import java.util.List;

/** A German relative clause with its verbs where English has them. */
final class GermanDoings {
    private GermanDoings() {}

    /** "nie gestrickt haben" is "haben nie gestrickt", "kein Auto wollen" "wollen kein Auto". */
    static PeopleText english(PeopleText clause) {
        List<Integer> order = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= clause.size(); i++) {
            // "nicht trinken, aber mitfeiern": each half has its verb at its end
            boolean joins = clause.is(i, Kind.AND) && i > 0 && isVerb(clause, i - 1);
            if (joins || i == clause.size()) {
                order(clause, from, i, order);
                if (joins) {
                    order.add(i);
                }
                from = i + 1;
            }
        }
        return new PeopleText(
                clause.language(),
                order.stream().map(clause.words()::get).toList(),
                order.stream().map(clause.heads()::get).toList(),
                order.stream().map(clause.marks()::get).toList());
    }

    private static void order(PeopleText clause, int from, int end, List<Integer> order) {
        int first = end;
        while (first > from && isVerb(clause, first - 1)) {
            first--;
        }
        for (int i = from; i < first; i++) {
            if (first < end && isBefore(clause, i)) {
                order.add(i);
            }
        }
        for (int i = end - 1; i >= first; i--) {
            order.add(i);
        }
        for (int i = from; i < first; i++) {
            if (first < end && isBefore(clause, i)) {
                continue;
            }
            order.add(i);
        }
    }

    /** What denies the verb or says when stands before it in English. */
    private static boolean isBefore(PeopleText clause, int i) {
        return clause.is(i, Kind.NOT) || clause.is(i, Mark.EARLY) || clause.is(i, Kind.SELF);
    }

    static boolean isVerb(PeopleText clause, int i) {
        Word word = clause.word(i);
        boolean auxiliary = word.is(Kind.BE) || word.is(Kind.HAVE) || clause.is(i, Mark.MODAL);
        return auxiliary || (word.verb() != null && word.small() == null && !word.isCapital());
    }
}
