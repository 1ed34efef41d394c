package dev.shotlist.edit.clause;

/** "súbelo", "mettetela": verbs of Romance languages that hold the pronoun of their object. */
public final class Enclitics {
    /** Letters of "dale", whose pronoun names nobody. */
    private static final int SHORT_VERB = 4;

    private Enclitics() {}

    /** Whether a verb holds the pronoun of what it is done to. */
    public static boolean in(Clause clause) {
        return verb(clause) >= 0;
    }

    /** Where such a verb stands; -1 where none does. */
    static int verb(Clause clause) {
        for (Mark mark : clause.marks) {
            boolean verb = mark.is("act") || mark.is("louder") || mark.is("size_of");
            int letters = clause.token(mark.from()).key().length();
            if (verb
                    && mark.length() == 1
                    && letters > SHORT_VERB
                    && clause.endsWith(mark.from(), FunctionWord.ENCLITIC)) {
                return mark.from();
            }
        }
        return -1;
    }
}
