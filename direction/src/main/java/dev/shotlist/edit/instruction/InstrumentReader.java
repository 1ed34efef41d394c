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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Which instruments play: "add a harmonica", "lose the strings, just piano". */
final class InstrumentReader {
    /** Of a clause that only names what is to play. */
    private static final int FEW_WORDS = 3;

    /** By which a clause says that what it names is to play. */
    private static final Set<String> COMING =
            Set.of("also", "more", "thereto", "wanted", "dash", "hear");

    /** Words between "only" and what it is said of. */
    private static final int BESIDE = 2;

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
            return scenes.isEmpty()
                    && !clause.has("topic")
                    && (silenced(clause, operations) || alone(clause, operations));
        }
        // "not feeling the piano. cello?"
        boolean follows =
                named.size() == 1
                        && clause.size() <= FEW_WORDS
                        && !clause.has("act")
                        && !operations.isEmpty()
                        && (operations.getLast() instanceof SoundOperation.RemoveInstrument
                                || operations.getLast() instanceof SoundOperation.SetGenre
                                || operations.getLast() instanceof SoundOperation.AddInstrument);
        boolean comes =
                follows
                        || COMING.stream().anyMatch(clause::has)
                        || clause.act("add")
                        || clause.says(FunctionWord.WITH);
        int end = clause.size() - 1;
        comes |= end > 0 && (clause.has("in", end) || clause.has("on", end));
        boolean goes =
                clause.act("remove")
                        || clause.has("nomore")
                        || clause.has("dislike")
                        || (end > 0 && clause.has("off", end));
        boolean spared = goes && spares(clause, named);
        boolean only = spared || (!comes && !goes && isAlone(clause, named, operations));
        boolean played = named.stream().anyMatch(mark -> plays(mark) != null);
        if (!(clause.topic("music") || comes || goes || only || played || clause.has("neg"))) {
            return false;
        }
        if (only) {
            others(named, operations);
        }
        if (spared) {
            return true;
        }
        boolean swaps = named.size() > 1 && (clause.act("swap") || turns(clause, named));
        Mark last = null;
        for (Mark mark : named) {
            // "instead of the piano and the strings": what is listed goes together.
            boolean listed = last != null && isListed(clause, last, mark);
            boolean left =
                    (goes && !clause.before("thereto", mark.from(), 2))
                            || clause.before("neg", mark.from(), 1)
                            || clause.before("instead", mark.from(), 2)
                            || (swaps && mark.equals(named.getFirst()))
                            || listed;
            last = left && !goes ? mark : null;
            String there = plays(mark);
            if (left) {
                operations.add(
                        new SoundOperation.RemoveInstrument(there == null ? mark.value() : there));
            } else if (there == null
                    || operations.stream().anyMatch(SoundOperation.SetGenre.class::isInstance)) {
                // Another kind of music has other instruments, whatever plays now.
                operations.add(new SoundOperation.AddInstrument(mark.value()));
            }
        }
        return true;
    }

    /** "harp and cello": nothing but an "and" and articles between the two. */
    private static boolean isListed(Clause clause, Mark one, Mark other) {
        boolean joined = false;
        for (int i = one.to(); i < other.from(); i++) {
            boolean join = clause.word(i, FunctionWord.AND) || clause.tokens.get(i).is(',');
            joined |= join;
            if (!join && !clause.has("stop", i) && !clause.word(i, FunctionWord.THE)) {
                return false;
            }
        }
        return joined;
    }

    /** "lose everything but the guitar": what is named behind the exception plays on. */
    private static boolean spares(Clause clause, List<Mark> named) {
        Mark except = clause.first("except");
        return except != null && clause.has("all") && named.getFirst().from() >= except.to();
    }

    /** "just piano": the word stands beside what it is said of, and that is not to come anyway. */
    private static boolean isAlone(Clause clause, List<Mark> named, List<Operation> operations) {
        for (Mark only : clause.all("only")) {
            for (Mark one : named) {
                boolean beside =
                        (only.to() <= one.from() && one.from() - only.to() <= BESIDE)
                                || (only.from() >= one.to() && only.from() - one.to() <= BESIDE);
                boolean asked = operations.contains(new SoundOperation.AddInstrument(one.value()));
                if (beside && !asked) {
                    return true;
                }
            }
        }
        return false;
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

    /** "just the stomp": what plays, in a word that means nothing else, and nothing beside it. */
    private boolean alone(Clause clause, List<Operation> operations) {
        boolean bare =
                clause.has("only")
                        && clause.size() <= FEW_WORDS
                        && clause.quote() == null
                        && clause.marks.stream()
                                .allMatch(mark -> mark.is("only") || mark.is("stop"));
        String last = bare ? clause.tokens.getLast().key() : "";
        for (String one : last.isEmpty() ? List.<String>of() : instruments()) {
            if (WordForms.names(one, last)) {
                instruments().stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other ->
                                operations.add(new SoundOperation.RemoveInstrument(other)));
                return true;
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
