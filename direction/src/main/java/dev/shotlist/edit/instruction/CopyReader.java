package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.List;

/** Scenes that come again: "repeat the first scene at the end". */
final class CopyReader {
    private final SceneFinder finder;

    CopyReader(SceneFinder finder) {
        this.finder = finder;
    }

    /** "repeat the first scene at the end", "duplicate the noodle shot after scene 4". */
    boolean read(Clause clause, List<Operation> operations) {
        Mark place = null;
        Mark end = null;
        for (Mark mark : clause.all("place")) {
            place = mark.value().equals("after") ? mark : place;
            end = mark.value().equals("end") ? mark : end;
        }
        for (Mark mark : clause.all("ordinal")) {
            end = end == null && mark.value().equals("-1") && mark.length() > 1 ? mark : end;
        }
        int until = place == null ? clause.size() : place.from();
        List<Integer> what = finder.in(clause.part(0, until), true).scenes();
        if (what.size() != 1 && end != null) {
            what = finder.in(clause.part(0, end.from()), true).scenes();
        }
        if (what.size() != 1) {
            return false;
        }
        List<Integer> where =
                place == null ? List.of() : finder.named(clause.part(place.to(), clause.size()));
        String after =
                where.size() == 1
                        ? Places.name(where.getFirst())
                        : place == null && end != null ? Places.name(finder.count()) : null;
        operations.add(new CutOperation.DuplicateScene(Places.name(what.getFirst()), after));
        return true;
    }
}
