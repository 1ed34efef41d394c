package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.WordForms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Which instruments play: "add a harmonica", "lose the strings, just piano". */
final class InstrumentReader {
    /** Of a clause that only names what is to play. */
    private static final int FEW_WORDS = 3;

    private final Workbench bench;

    InstrumentReader(Workbench bench) {
        this.bench = bench;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<Mark> named = clause.all("instrument");
        boolean about =
                !named.isEmpty()
                        && scenes.isEmpty()
                        && !clause.has("scene")
                        && !clause.topic("text")
                        && !clause.topic("voice")
                        && !(clause.has("genre") && clause.act("swap"))
                        && clause.quote() == null;
        if (!about) {
            return scenes.isEmpty() && !clause.has("topic") && silenced(clause, operations);
        }
        // "not feeling the piano. cello?"
        boolean follows =
                named.size() == 1
                        && clause.size() <= FEW_WORDS
                        && !clause.has("act")
                        && !operations.isEmpty()
                        && operations.getLast() instanceof SoundOperation.RemoveInstrument;
        boolean comes = follows || clause.act("add") || clause.has("also") || clause.has("more");
        boolean goes = clause.act("remove") || clause.has("nomore") || clause.has("dislike");
        boolean only = clause.has("only") && !comes && !goes;
        boolean played = named.stream().anyMatch(mark -> plays(mark) != null);
        if (!(clause.topic("music") || comes || goes || only || played || clause.has("neg"))) {
            return false;
        }
        if (only) {
            others(named, operations);
        }
        boolean swaps = named.size() > 1 && (clause.act("swap") || turns(clause, named));
        for (Mark mark : named) {
            boolean left =
                    (goes && !clause.before("thereto", mark.from(), 2))
                            || clause.before("neg", mark.from(), 1)
                            || clause.before("instead", mark.from(), 2)
                            || (swaps && mark.equals(named.getFirst()));
            String there = plays(mark);
            if (left) {
                operations.add(
                        new SoundOperation.RemoveInstrument(there == null ? mark.value() : there));
            } else if (there == null) {
                operations.add(new SoundOperation.AddInstrument(mark.value()));
            }
        }
        return true;
    }

    /** "the stomping has to stop": what plays, in a word that means nothing else. */
    private boolean silenced(Clause clause, List<Operation> operations) {
        boolean goes = clause.act("remove") || clause.has("nomore") || clause.has("dislike");
        for (int i = 0; goes && clause.quote() == null && i < clause.size(); i++) {
            String word = clause.tokens.get(i).key();
            if (clause.tokens.get(i).isMark() || !clause.at(i).isEmpty()) {
                continue;
            }
            for (String one : instruments()) {
                if (WordForms.names(one, word) || WordForms.sharesStem(one, word)) {
                    operations.add(new SoundOperation.RemoveInstrument(one));
                    return true;
                }
            }
        }
        return false;
    }

    /** "could the piano be a guitar": one that plays, a word of turning, and another. */
    private static boolean turns(Clause clause, List<Mark> named) {
        int from = named.getFirst().to();
        int to = named.getLast().from();
        for (int i = from; i < to; i++) {
            boolean turn =
                    clause.has("be", i)
                            || clause.has("become", i)
                            || clause.has("say", i)
                            || clause.word(i, FunctionWord.BE);
            if (turn) {
                return true;
            }
        }
        return false;
    }

    /** "just piano": what else plays goes. */
    private void others(List<Mark> named, List<Operation> operations) {
        List<String> kept =
                named.stream().map(this::plays).filter(java.util.Objects::nonNull).toList();
        for (String one : instruments()) {
            SoundOperation gone = new SoundOperation.RemoveInstrument(one);
            if (!kept.contains(one) && !operations.contains(gone)) {
                operations.add(gone);
            }
        }
    }

    private List<String> instruments() {
        ObjectNode sound = bench.partOrNull("audio_direction");
        List<String> all = new ArrayList<>();
        if (sound != null) {
            sound.path("instruments").forEach(one -> all.add(one.asString("")));
        }
        return all;
    }

    /** What the plan calls an instrument that it has; null where it has none of that name. */
    private @Nullable String plays(Mark named) {
        for (String one : instruments()) {
            if (WordForms.names(one, named.value())) {
                return one;
            }
        }
        return null;
    }
}
