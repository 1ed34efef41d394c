package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;

/**
 * One thing in a picture for another: "a wok instead of the pan", "replace the wall with a fence".
 */
final class Exchange {
    private final Replacement replacement;
    private final Becoming becoming;
    private final InsteadReader instead;
    private final WishedPicture wished;

    Exchange(Workbench bench, Set<String> stop, Phrasebook book, Articles articles) {
        ThingWords things = new ThingWords(stop);
        Substitution descriptions = new Substitution(bench, stop, book, articles);
        this.replacement = new Replacement(stop, things, descriptions);
        this.becoming = new Becoming(things, descriptions);
        this.instead = new InsteadReader(stop, things, descriptions);
        this.wished = new WishedPicture(things, descriptions);
    }

    /** What a scene is wished to show, or where it is to take place. */
    boolean wished(Clause clause, int scene, List<Operation> operations) {
        return wished.read(clause, scene, operations);
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.act("swap") || clause.act("change")) {
            return replacement.read(clause, scenes, operations);
        }
        return becoming.read(clause, scenes, operations)
                || instead.read(clause, scenes, operations);
    }
}
