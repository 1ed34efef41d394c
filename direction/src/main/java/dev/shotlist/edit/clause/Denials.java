package dev.shotlist.edit.clause;

import java.util.List;

/** What a clause denies. */
public final class Denials {
    private Denials() {}

    /**
     * Whether what is denied is something to do and not something to have: "don't ... the voice"
     * and "not the music", but not "no voice".
     */
    public static boolean ofAct(Clause clause) {
        // "we sell nothing anymore so no button": what is not to be had is named right behind.
        boolean denied =
                clause.all("neg").stream()
                        .anyMatch(mark ->
                                !clause.word(mark.from(), FunctionWord.NOT)
                                        && clause.has("topic", mark.to()));
        for (Mark mark : denied ? List.<Mark>of() : clause.all("neg")) {
            boolean verbal =
                    clause.word(mark.from(), FunctionWord.NOT) && !clause.has("topic", mark.to());
            boolean article = clause.word(mark.to(), FunctionWord.THE) && !clause.act("remove");
            if (verbal || article) {
                return true;
            }
        }
        return false;
    }
}
