package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one thing instead of another: "a wok instead of the pan". */
final class InsteadReader {
    private final Set<String> stop;
    private final Substitution descriptions;
    private final ThingWords things;

    InsteadReader(Set<String> stop, ThingWords things, Substitution descriptions) {
        this.stop = stop;
        this.things = things;
        this.descriptions = descriptions;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark turn = clause.first("instead");
        turn = turn == null ? clause.first("neg") : turn;
        if (turn == null) {
            return false;
        }
        return turn.from() == ThingWords.labelled(clause)
                ? leading(clause, turn, scenes, operations)
                : trailing(clause, turn, scenes, operations);
    }

    /** "instead of noodles rice", "statt der Nudeln lieber Reis". */
    private boolean leading(
            Clause clause, Mark turn, List<Integer> scenes, List<Operation> operations) {
        int comma = comma(clause, turn.to() + 1);
        if (comma > 0) {
            return parted(clause, turn, comma, scenes, operations);
        }
        for (int i = turn.to() + 1; i < clause.size(); i++) {
            boolean parts =
                    clause.tokens.get(i).is(',')
                            || (clause.word(i, FunctionWord.A) && i + 1 < clause.size())
                            || clause.has("thereto", i)
                            || clause.word(i, FunctionWord.OUT_OF)
                            || clause.has("show", i);
            if (parts) {
                return parted(clause, turn, i, scenes, operations);
            }
        }
        return false;
    }

    /** "instead of a man and a boy, two girls": the one comma parts them; 0 without it. */
    private static int comma(Clause clause, int from) {
        int comma = 0;
        for (int i = from; i + 1 < clause.size(); i++) {
            if (clause.tokens.get(i).is(',')) {
                if (comma > 0) {
                    return 0;
                }
                comma = i;
            }
        }
        return comma;
    }

    /** What stands before and behind the word that parts the old from the new. */
    private boolean parted(
            Clause clause, Mark turn, int at, List<Integer> scenes, List<Operation> operations) {
        int edge = at;
        for (Mark mark : clause.marks) {
            boolean ends = mark.is("say") || mark.is("scene") || mark.is("in");
            edge = ends && mark.from() > turn.to() ? Math.min(edge, mark.from()) : edge;
        }
        int end = things.end(clause, at + 1);
        for (Mark mark : clause.all("show")) {
            end = mark.from() > at + 1 ? Math.min(end, mark.from()) : end;
        }
        while (end > at + 1
                && (stop.contains(clause.tokens.get(end - 1).key())
                        || clause.word(end - 1, FunctionWord.BECOME_LAST))) {
            end--;
        }
        int last = ThingWords.wishes(clause, turn.to(), edge);
        while (last > turn.to() + 1 && stop.contains(clause.tokens.get(last - 1).key())) {
            last--;
        }
        String old = things.bare(clause, turn.to(), last);
        return descriptions.exchanged(old, things.bare(clause, at + 1, end), scenes, operations);
    }

    private boolean trailing(
            Clause clause, Mark turn, List<Integer> scenes, List<Operation> operations) {
        String old = things.bare(clause, turn.to(), things.end(clause, turn.to()));
        Mark show = clause.first("show");
        int from = start(clause, turn, show);
        int end = Math.min(turn.from(), things.end(clause, from));
        while (end > from && clause.tokens.get(end - 1).isMark()) {
            end--;
        }
        String fresh = onlyThing(clause, from, end);
        boolean painted = operations.stream().anyMatch(LookOperation.class::isInstance);
        if (descriptions.isColor(old) && !scenes.isEmpty() && !painted) {
            return descriptions.recolored(clause, turn, old, scenes, operations);
        }
        if (descriptions.exchanged(old, fresh, scenes, operations)) {
            return true;
        }
        // The picture says it in other words; the scene is named and so is what it should show.
        boolean told =
                show != null
                        && from == show.to()
                        && scenes.size() == 1
                        && turn.is("instead")
                        && !descriptions.isColor(old);
        if (told && !fresh.isBlank() && !clause.has("move") && !clause.has("size")) {
            operations.add(new PictureOperation.SetSubject(Places.name(scenes.getFirst()), fresh));
        }
        return told && !fresh.isBlank();
    }

    /** Where what comes begins: behind the scene and behind "show". */
    private static int start(Clause clause, Mark turn, @Nullable Mark show) {
        int from = clause.mark(':') + 1;
        // "in scene 2 a man instead of a woman": where it is comes first, and is no part of it.
        for (Mark mark : clause.marks) {
            boolean scene = mark.is("scene") || mark.is("ordinal");
            if (scene && mark.to() <= turn.from()) {
                int behind = ThingWords.behind(clause, mark);
                from = behind < turn.from() ? Math.max(from, behind) : from;
            }
        }
        from = show != null && show.to() < turn.from() ? show.to() : from;
        for (Mark scene : clause.all("scene")) {
            // "show in scene 5 the box instead of the dial"
            boolean next = scene.from() >= from && scene.from() - from <= 2;
            int behind = ThingWords.behind(clause, scene);
            from = show != null && next && behind < turn.from() ? behind : from;
        }
        return from;
    }

    /** "put the watch on a cushion instead of ...": what comes is behind the last "on a". */
    private String onlyThing(Clause clause, int from, int end) {
        int start = from;
        for (Mark in : clause.all("in")) {
            boolean leads = in.from() > from && clause.word(in.to(), FunctionWord.A);
            start = leads && in.to() < end && clause.act("move") ? in.to() : start;
        }
        for (int i = from; i + 1 < end; i++) {
            boolean asked = clause.has("can", 0) && clause.word(i, FunctionWord.BE);
            boolean wished = i > from && clause.word(i, FunctionWord.WISH);
            start = asked || wished ? i + 1 : start;
            if (wished) {
                return clause.words(start, end);
            }
        }
        return things.bare(clause, start, end);
    }
}
