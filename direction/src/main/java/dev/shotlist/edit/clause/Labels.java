package dev.shotlist.edit.clause;

/** What stands behind a colon: the words for what it labels, or what is to be done with it. */
public final class Labels {
    private Labels() {}

    /** "text: put it at the bottom": what is to be done with a text, and no words for it. */
    public static boolean ordersText(Clause clause, int from, int to) {
        return clause.any(from, to, mark -> mark.is("text_place") || mark.is("text_size"))
                && clause.any(
                        from,
                        to,
                        mark ->
                                mark.is("pronoun")
                                        || mark.is("topic", "text")
                                        || mark.is("act", "move")
                                        || mark.is("act", "add"));
    }
}
