package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;

/**
 * One thing in a picture for another: "a wok instead of the pan", "replace the wall with a fence".
 */
final class Exchange {

    private final Set<String> stop;
    private final Substitution descriptions;
    private final ThingWords things;

    Exchange(Workbench bench, Set<String> stop, Phrasebook book, Articles articles) {
        this.stop = stop;
        this.things = new ThingWords(stop);
        this.descriptions = new Substitution(bench, stop, book, articles);
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.act("swap") || clause.act("change")) {
            return replaced(clause, scenes, operations);
        }
        if (became(clause, scenes, operations) || made(clause, scenes, operations)) {
            return true;
        }
        Mark turn = clause.first("instead");
        turn = turn == null ? clause.first("neg") : turn;
        if (turn == null) {
            return false;
        }
        return turn.from() == ThingWords.labelled(clause)
                ? leading(clause, turn, scenes, operations)
                : trailing(clause, turn, scenes, operations);
    }

    /** "black skillet -> red skillet": a thing in another colour, and not the palette. */
    private static boolean sameThing(String old, String fresh) {
        int one = old.lastIndexOf(' ');
        int other = fresh.lastIndexOf(' ');
        return one > 0 && other > 0 && old.substring(one).equalsIgnoreCase(fresh.substring(other));
    }

    /** "make the man a woman", "mach aus dem Mann eine Frau". */
    private boolean made(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean framed =
                clause.has("size")
                        || clause.has("move")
                        || clause.has("angle")
                        || clause.has("topic");
        if (framed) {
            return false;
        }
        int from = clause.word(1, FunctionWord.OUT_OF) ? 2 : 1;
        for (int i = from + 1; clause.word(0, FunctionWord.MAKE) && i + 1 < clause.size(); i++) {
            if (clause.word(i, FunctionWord.A) && !clause.word(i - 1, FunctionWord.A)) {
                String old = things.bare(clause, from, i);
                String fresh = things.bare(clause, i, things.end(clause, i));
                return descriptions.exchanged(old, fresh, scenes, operations);
            }
        }
        return false;
    }

    /** "the man should be a woman", "turn the wall into a fence". */
    private boolean became(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark turn = null;
        boolean asked = clause.has("can", 0);
        for (int i = 1; asked && i < clause.size(); i++) {
            turn =
                    turn == null && clause.word(i, FunctionWord.BE)
                            ? new Mark("be", "be", i, i + 1)
                            : turn;
        }
        for (Mark mark : clause.marks) {
            boolean becomes =
                    mark.is("become")
                            || mark.is("say", "should be")
                            || mark.is("say", "->")
                            || mark.is("be");
            turn = becomes && turn == null ? mark : turn;
        }
        if (turn == null || turn.from() == 0 || clause.has("condition")) {
            return false;
        }
        // "aus der Frau wird ein Mann"
        String old = things.bare(clause, clause.word(0, FunctionWord.OUT_OF) ? 1 : 0, turn.from());
        int end = things.end(clause, turn.to());
        // "die Frau soll ein Mann sein"
        end -= clause.word(end - 1, FunctionWord.BECOME_LAST) && end - 1 > turn.to() ? 1 : 0;
        for (Mark mark : clause.all("thereto")) {
            end = mark.to() == end && mark.from() > turn.to() ? mark.from() : end;
        }
        String fresh = things.bare(clause, turn.to(), end);
        boolean painted = clause.has("color") && !sameThing(old, fresh);
        if (painted || clause.all("instead").stream().anyMatch(mark -> mark.length() > 1)) {
            return false;
        }
        if (descriptions.exchanged(old, fresh, scenes, operations)) {
            return true;
        }
        if (scenes.size() == 1 && placed(clause, turn, end, scenes.getFirst(), operations)) {
            return true;
        }
        // "the guy in the hotel": where he is only says which one is meant.
        Mark in = clause.first("in");
        boolean placed = in != null && in.from() > 0 && in.to() < turn.from() && !scenes.isEmpty();
        return placed
                && in != null
                && descriptions.exchanged(
                        things.bare(clause, 0, in.from()), fresh, scenes, operations);
    }

    /** "in the car scene the watch should be on a hand": the thing stays and is elsewhere. */
    private boolean placed(
            Clause clause, Mark turn, int end, int scene, List<Operation> operations) {
        int from = 0;
        for (Mark mark : clause.all("scene")) {
            int behind =
                    Double.isNaN(clause.number(mark.to()))
                            ? mark.to()
                            : clause.numberEnd(mark.to());
            from = behind < turn.from() ? Math.max(from, behind) : from;
        }
        while (from < turn.from() && clause.tokens.get(from).isMark()) {
            from++;
        }
        boolean elsewhere = clause.has("in", turn.to()) && end - turn.to() > 1;
        String thing = things.bare(clause, from, turn.from());
        return elsewhere
                && descriptions.moved(
                        clause.words(from, turn.from()),
                        thing,
                        clause.words(turn.to(), end),
                        scene,
                        operations);
    }

    /** "instead of noodles rice", "statt der Nudeln lieber Reis". */
    private boolean leading(
            Clause clause, Mark turn, List<Integer> scenes, List<Operation> operations) {
        for (int i = turn.to() + 1; i < clause.size(); i++) {
            boolean parts =
                    clause.tokens.get(i).is(',')
                            || (clause.word(i, FunctionWord.A) && i + 1 < clause.size())
                            || clause.has("thereto", i)
                            || clause.word(i, FunctionWord.OUT_OF)
                            || clause.has("show", i);
            if (parts) {
                int edge = i;
                for (Mark mark : clause.marks) {
                    boolean ends = mark.is("say") || mark.is("scene") || mark.is("in");
                    edge = ends && mark.from() > turn.to() ? Math.min(edge, mark.from()) : edge;
                }
                int end = things.end(clause, i + 1);
                for (Mark mark : clause.all("show")) {
                    end = mark.from() > i + 1 ? Math.min(end, mark.from()) : end;
                }
                while (end > i + 1
                        && (stop.contains(clause.tokens.get(end - 1).key())
                                || clause.word(end - 1, FunctionWord.BECOME_LAST))) {
                    end--;
                }
                int last = ThingWords.wishes(clause, turn.to(), edge);
                while (last > turn.to() + 1 && stop.contains(clause.tokens.get(last - 1).key())) {
                    last--;
                }
                String old = things.bare(clause, turn.to(), last);
                return descriptions.exchanged(
                        old, things.bare(clause, i + 1, end), scenes, operations);
            }
        }
        return false;
    }

    private boolean trailing(
            Clause clause, Mark turn, List<Integer> scenes, List<Operation> operations) {
        String old = things.bare(clause, turn.to(), things.end(clause, turn.to()));
        int from = clause.mark(':') + 1;
        // "in scene 2 a man instead of a woman": where it is comes first, and is no part of it.
        for (Mark mark : clause.marks) {
            boolean scene = mark.is("scene") || mark.is("ordinal");
            if (scene && mark.to() <= turn.from()) {
                int behind = mark.to();
                behind = Double.isNaN(clause.number(behind)) ? behind : clause.numberEnd(behind);
                from = behind < turn.from() ? Math.max(from, behind) : from;
            }
        }
        Mark show = clause.first("show");
        from = show != null && show.to() < turn.from() ? show.to() : from;
        for (Mark scene : clause.all("scene")) {
            // "show in scene 5 the box instead of the dial"
            boolean next = scene.from() >= from && scene.from() - from <= 2;
            int behind =
                    Double.isNaN(clause.number(scene.to()))
                            ? scene.to()
                            : clause.numberEnd(scene.to());
            from = show != null && next && behind < turn.from() ? behind : from;
        }
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

    /** "replace the yellow wall with a brick wall". */
    private boolean replaced(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark act = clause.first("act");
        if (act != null && act.from() > 0 && act.to() == clause.size()) {
            return replacedBefore(clause, act, scenes, operations);
        }
        for (Mark turn : clause.marks) {
            boolean by =
                    turn.is("join")
                            || turn.is("say", "to")
                            || (turn.is("stop") && clause.word(turn.from(), FunctionWord.FOR));
            if (act != null && by && turn.from() > act.to() && turn.to() < clause.size()) {
                String old = things.bare(clause, act.to(), turn.from());
                int end = things.end(clause, turn.to());
                while (end > turn.to() && clause.tokens.get(end - 1).isMark()) {
                    end--;
                }
                String fresh = things.bare(clause, turn.to(), end);
                boolean paints = scenes.isEmpty() && isColor(clause, act.to(), turn.from());
                if (!paints && descriptions.exchanged(old, fresh, scenes, operations)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "die Frau durch einen Mann ersetzen": the act comes last. */
    private boolean replacedBefore(
            Clause clause, Mark act, List<Integer> scenes, List<Operation> operations) {
        for (int i = 1; i + 1 < act.from(); i++) {
            if (clause.word(i, FunctionWord.FOR)) {
                String old = things.bare(clause, 0, i);
                return descriptions.exchanged(
                        old, things.bare(clause, i + 1, act.from()), scenes, operations);
            }
        }
        return false;
    }

    /** A bare colour is the palette's; a thing's own colour is named with the thing. */
    private boolean isColor(Clause clause, int from, int end) {
        int start = from;
        while (start < end && stop.contains(clause.tokens.get(start).key())) {
            start++;
        }
        int first = start;
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("color") || mark.is("weak_color"))
                                && mark.from() == first
                                && mark.to() == end);
    }
}
