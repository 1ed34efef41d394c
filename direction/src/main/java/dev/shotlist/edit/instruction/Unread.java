package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.EditWarning;
import java.util.List;
import java.util.Set;

/** Says of a part of an instruction that asked for something that nothing was done for it. */
final class Unread {
    /** What others read before clauses are read one by one. */
    private static final Set<String> READ_ELSEWHERE =
            Set.of(
                    "color",
                    "weak_color",
                    "unit",
                    "ratio",
                    "platform",
                    "fps",
                    "resolution",
                    "language",
                    "number",
                    "wish",
                    "own_mood",
                    "mood",
                    "even",
                    "correction",
                    "question",
                    "remark",
                    "note",
                    "undo");

    /** Acts that change something. */
    private static final Set<String> CHANGING =
            Set.of("add", "remove", "swap", "change", "move", "split", "merge");

    /** Letters of a part that is repeated to its writer. */
    private static final int LONGEST = 80;

    private Unread() {}

    static void note(Clause clause, List<EditWarning> notes) {
        boolean asks =
                clause.quote() != null
                        || clause.marks.stream()
                                .anyMatch(
                                        mark -> mark.is("act") && CHANGING.contains(mark.value()));
        boolean elsewhere =
                clause.marks.stream().map(Mark::kind).anyMatch(READ_ELSEWHERE::contains)
                        || clause.act("keep")
                        || clause.act("undo")
                        || clause.act("lock");
        if (!asks || elsewhere) {
            return;
        }
        String said = clause.words(0, clause.size());
        String part = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
        notes.add(
                new EditWarning(
                        "edit_not_understood",
                        "Nothing was done for this part, which was not understood: " + part));
    }
}
