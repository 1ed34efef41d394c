package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says of a part of an instruction that asked for something that nothing was done for it. */
final class Unread {
    /** Kinds of clauses that are no wish, or one that others see to. */
    private static final Set<String> IDLE =
            Set.of("wish", "own_mood", "correction", "remark", "note", "undo", "even");

    /** Acts that change something. */
    private static final Set<String> CHANGING =
            Set.of("add", "remove", "swap", "change", "move", "split", "merge");

    /** Kinds by which something is asked for, whatever it is. */
    private static final Set<String> ASKING =
            Set.of(
                    "show",
                    "by",
                    "nomore",
                    "size_of",
                    "pace",
                    "louder",
                    "distance",
                    "size",
                    "move",
                    "angle",
                    "text_size",
                    "text_place",
                    "transition",
                    "light",
                    "light_kind",
                    "condition",
                    "set",
                    "become",
                    "tint",
                    "color",
                    "unit",
                    "ratio",
                    "platform",
                    "resolution",
                    "language",
                    "genre",
                    "instrument",
                    "wears",
                    "aims",
                    "thereto");

    /** Kinds of a clause that only says that something is done. */
    private static final Set<String> BARE =
            Set.of(
                    "act",
                    "by",
                    "stop",
                    "pronoun",
                    "can",
                    "in",
                    "courtesy",
                    "become",
                    "off",
                    "on",
                    "join",
                    "puts_on",
                    "cut_out",
                    "show",
                    "be");

    /** Letters of a part that is repeated to its writer. */
    private static final int LONGEST = 80;

    /** Words of the shortest wish that is no set phrase: "soften her smile". */
    private static final int WISH = 3;

    private final SceneFinder finder;
    private final List<Clause> left = new ArrayList<>();

    Unread(SceneFinder finder) {
        this.finder = finder;
    }

    /** A clause that nothing came of. */
    void hear(Clause clause) {
        if (asks(clause)) {
            left.add(clause);
        }
    }

    /** What only named something is what the next clause speaks of. */
    void answered(Clause before) {
        boolean named =
                !left.isEmpty()
                        && left.getLast() == before
                        && before.marks.stream().noneMatch(Unread::changes);
        if (named) {
            left.removeLast();
        }
    }

    /** Clauses that asked for something, and nothing came of it. */
    List<Clause> clauses() {
        return List.copyOf(left);
    }

    /** Whether anything is named beside what is done to it: "put that in" names nothing. */
    private static boolean says(Clause clause) {
        return clause.marks.stream().anyMatch(mark -> !BARE.contains(mark.kind()));
    }

    private static boolean changes(Mark mark) {
        return mark.is("act") && CHANGING.contains(mark.value());
    }

    private boolean asks(Clause clause) {
        boolean idle =
                clause.marks.stream().map(Mark::kind).anyMatch(IDLE::contains)
                        || clause.act("keep")
                        || clause.act("undo")
                        || clause.act("lock")
                        || clause.word(0, FunctionWord.REASON)
                        || narrows(clause);
        if (idle) {
            return false;
        }
        boolean named = false;
        for (int i = 0; i < clause.size(); i++) {
            named |= finder.isContent(clause, i);
        }
        boolean thing =
                named
                        || clause.has("scene")
                        || clause.has("topic")
                        || clause.has("thing")
                        || clause.has("shown");
        boolean wishes =
                clause.marks.stream().anyMatch(mark -> ASKING.contains(mark.kind()))
                        || (clause.has("neg", 0) && named)
                        || clause.says(FunctionWord.WISH)
                        || clause.word(0, FunctionWord.MAKE)
                        || isOrder(clause);
        return clause.quote() != null
                || (clause.marks.stream().anyMatch(Unread::changes) && (named || says(clause)))
                || (thing && wishes);
    }

    /** "..., not petrol", "..., only that one": of what was asked for before. */
    private static boolean narrows(Clause clause) {
        int at = clause.has("join", 0) || clause.has("but", 0) ? 1 : 0;
        at += clause.word(at, FunctionWord.BUT) ? 1 : 0;
        boolean plain = clause.word(at, FunctionWord.NOT) || clause.has("instead", at);
        boolean other = clause.has("neg", at) && (clause.has("all") || clause.has("act"));
        boolean elsewhere = clause.has("neg", at) && clause.has("in") && !clause.has("act");
        boolean kept = clause.has("neg") && clause.has("topic") && !clause.has("act");
        boolean only = clause.has("only", at) && !clause.has("act");
        return plain || other || only || kept || elsewhere;
    }

    /** "soften her smile": a word that means nothing here, and then an article. */
    private boolean isOrder(Clause clause) {
        int at = 0;
        while (at < clause.size()
                && (clause.has("join", at)
                        || clause.has("courtesy", at)
                        || clause.has("can", at))) {
            at++;
        }
        boolean object =
                clause.word(at + 1, FunctionWord.THE)
                        || clause.word(at + 1, FunctionWord.A)
                        || clause.word(at + 1, FunctionWord.ITS_OWN);
        return clause.size() - at >= WISH
                && finder.isContent(clause, at)
                && clause.at(at).isEmpty()
                && object;
    }

    static EditWarning note(Clause whole) {
        boolean but = whole.word(0, FunctionWord.BUT) && whole.size() > 1;
        Clause clause = but ? whole.part(1, whole.size()) : whole;
        String said = clause.ownWords();
        String part = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
        return new EditWarning(
                "edit_not_understood",
                "Nothing was done for this part, which was not understood: " + part);
    }
}
