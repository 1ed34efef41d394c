package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what becomes another thing: "the man should be a woman". */
final class Becoming {
    private final Substitution descriptions;
    private final ThingWords things;

    Becoming(ThingWords things, Substitution descriptions) {
        this.things = things;
        this.descriptions = descriptions;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        return became(clause, scenes, operations) || made(clause, scenes, operations);
    }

    /** "the man should be a woman", "turn the wall into a fence". */
    private boolean became(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark turn = turn(clause);
        if (turned(clause, turn, scenes, operations)) {
            return true;
        }
        if (turn == null
                || turn.from() == 0
                || (clause.has("condition") && !turn.is("say", "->"))) {
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
        boolean painted = descriptions.isColor(fresh) && !sameThing(old, fresh);
        if (painted || clause.all("instead").stream().anyMatch(mark -> mark.length() > 1)) {
            return false;
        }
        int seen = behindSeen(clause, turn.to());
        // "doit être en acier": what it is made of, and nothing that comes for it.
        boolean made =
                seen == turn.to() && clause.has("in", seen) && !clause.word(seen, FunctionWord.A);
        boolean elsewhere = made || (seen > turn.to() && clause.has("in", seen));
        if (!elsewhere && descriptions.exchanged(old, fresh, scenes, operations)) {
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

    /** "turn the campfire into a bonfire": the verb comes before both. */
    private boolean turned(
            Clause clause, @Nullable Mark turn, List<Integer> scenes, List<Operation> operations) {
        boolean first = turn != null && turn.is("become") && turn.from() <= 1;
        for (int i = first && turn != null ? turn.to() + 1 : clause.size();
                i + 1 < clause.size();
                i++) {
            if (turn != null && clause.word(i, FunctionWord.TURNED_INTO)) {
                String old = things.bare(clause, turn.to(), i);
                String fresh = things.bare(clause, i + 1, things.end(clause, i + 1));
                return !descriptions.isColor(fresh)
                        && descriptions.exchanged(old, fresh, scenes, operations);
            }
        }
        return false;
    }

    /** The words between what is and what it becomes; null without them. */
    private static @Nullable Mark turn(Clause clause) {
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
        return turn;
    }

    /** "should be shown on a wrist": that it is seen says nothing of where. */
    private static int behindSeen(Clause clause, int at) {
        int behind = at;
        for (Mark mark : clause.at(at)) {
            behind = mark.is("seen") ? Math.max(behind, mark.to()) : behind;
        }
        return behind;
    }

    /** "in the car scene the watch should be on a hand": the thing stays and is elsewhere. */
    private boolean placed(
            Clause clause, Mark turn, int end, int scene, List<Operation> operations) {
        int from = 0;
        for (Mark mark : clause.all("scene")) {
            int behind = ThingWords.behind(clause, mark);
            from = behind < turn.from() ? Math.max(from, behind) : from;
        }
        while (from < turn.from() && clause.tokens.get(from).isMark()) {
            from++;
        }
        int to = behindSeen(clause, turn.to());
        boolean elsewhere = clause.has("in", to) && end - to > 1;
        String thing = things.bare(clause, from, turn.from());
        return elsewhere
                && descriptions.moved(
                        clause.words(from, turn.from()),
                        thing,
                        clause.words(to, end),
                        scene,
                        operations);
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
}
