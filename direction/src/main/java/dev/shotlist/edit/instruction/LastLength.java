package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.timeline.Shares;
import dev.shotlist.edit.tree.Pointers;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a clause says of the length that was asked for just before it: "longer, by 2 seconds". */
final class LastLength {
    private final Workbench bench;

    LastLength(Workbench bench) {
        this.bench = bench;
    }

    /** Kinds of a clause that only says which length was meant. */
    private static final Set<String> SETTLING =
            Set.of("number", "unit", "more", "stop", "thereto", "instead", "courtesy", "by");

    /** Of a clause that only says a length. */
    private static final int FEW_WORDS = 4;

    /** "... and take the time from scene 3": from that one and no other. */
    boolean taken(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<Integer> from = scenes.isEmpty() ? bare(clause) : scenes;
        boolean takes = clause.has("taken_from") && !from.isEmpty() && !operations.isEmpty();
        if (!takes
                || !(operations.getLast() instanceof CutOperation.RetimeScene told)
                || told.keep() != null) {
            return false;
        }
        List<Integer> open = new ArrayList<>(from);
        open.add(Pointers.index(told.scene()));
        List<String> keep = Places.names(Places.others(bench.scenes().size(), open));
        operations.set(
                operations.size() - 1,
                new CutOperation.RetimeScene(
                        told.scene(), told.seconds(), keep.isEmpty() ? null : keep));
        return true;
    }

    /** "taken from 3": a number and no word for a scene. */
    private List<Integer> bare(Clause clause) {
        Mark taken = clause.first("taken_from");
        int at = taken == null ? -1 : taken.to();
        at += clause.word(at, FunctionWord.THE) ? 1 : 0;
        double number = clause.number(at);
        boolean there = number >= 1 && number <= bench.scenes().size();
        return there && number == Math.rint(number) ? List.of((int) number) : List.of();
    }

    /** "a new scene ..., 3 seconds": says how long the new one is. */
    static boolean added(Clause clause, List<Operation> operations) {
        double seconds = Seconds.in(clause);
        boolean bare = seconds > 0 && clause.size() <= FEW_WORDS && !clause.has("scene");
        if (!bare
                || operations.isEmpty()
                || !(operations.getLast() instanceof CutOperation.AddScene one)
                || one.seconds() != null) {
            return false;
        }
        operations.removeLast();
        operations.add(
                new CutOperation.AddScene(
                        one.subject(), one.after(), one.shotType(), seconds, one.cameraMovement()));
        return true;
    }

    /** "too long, make it 20": how long the piece becomes that was to be shorter. */
    static boolean settled(Clause clause, double now, List<Operation> operations) {
        double seconds = Seconds.in(clause);
        seconds = seconds > 0 ? seconds : Seconds.bare(clause);
        boolean bare =
                seconds > 0
                        && clause.size() <= FEW_WORDS
                        && clause.marks.stream().allMatch(mark -> SETTLING.contains(mark.kind()));
        if (!bare
                || operations.isEmpty()
                || !(operations.getLast() instanceof FrameOperation.SetDuration told)
                || !NamedLength.isSomeOf(told.seconds(), now)) {
            return false;
        }
        operations.removeLast();
        operations.add(new FrameOperation.SetDuration(seconds, told.keep()));
        return true;
    }

    /** "... and give it to the end", "... shorter in return": what another scene just lost. */
    boolean handed(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean gives = clause.says(FunctionWord.GIVE) || clause.has("freed");
        boolean returns = clause.has("thereto") && clause.has("size_of");
        int to =
                clause.has("place", "end")
                        ? bench.scenes().size()
                        : scenes.size() == 1 ? scenes.getFirst() : 0;
        if (!(gives || returns)
                || NamedLength.seconds(clause) > 0
                || to == 0
                || operations.isEmpty()
                || !(operations.getLast() instanceof CutOperation.RetimeScene told)) {
            return false;
        }
        int from = Pointers.index(told.scene());
        long lost =
                Workbench.millis(bench.scenes().get(from - 1), "duration")
                        - Math.round(told.seconds() * 1000);
        long now = Workbench.millis(bench.scenes().get(to - 1), "duration");
        boolean fits = from != to && now + lost >= Shares.SHORTEST;
        if (fits) {
            SceneLengths.set(to, (now + lost) / 1000.0, operations);
        }
        return fits;
    }

    /** "merge 3 and 4 into one, 8 seconds": of the one that comes of them. */
    boolean merged(Clause clause, List<Integer> scenes, List<Operation> operations) {
        double seconds = Seconds.in(clause);
        if (!(seconds > 0)
                || operations.isEmpty()
                || !(operations.getLast() instanceof CutOperation.MergeScenes one)) {
            return false;
        }
        List<Integer> both = List.of(Pointers.index(one.first()), Pointers.index(one.second()));
        boolean its =
                both.containsAll(scenes)
                        && !clause.has("grand")
                        && (!clause.topic("length") || seconds * 2 < lasts())
                        && clause.all("act").stream().allMatch(mark -> mark.is("act", "merge"));
        if (its) {
            List<String> keep = Places.names(Places.others(bench.scenes().size(), both));
            operations.add(
                    new CutOperation.RetimeScene(
                            one.first(), seconds, keep.isEmpty() ? null : keep));
        }
        return its;
    }

    /** All scenes together, in seconds. */
    private double lasts() {
        return bench.scenes().stream()
                        .mapToLong(scene -> Math.max(0, Workbench.millis(scene, "duration")))
                        .sum()
                / 1000.0;
    }

    /** "the last shot longer, 8 seconds": says how long a scene becomes that was to be longer. */
    static boolean settles(List<Integer> scenes, List<Operation> operations) {
        return !operations.isEmpty()
                && operations.getLast() instanceof CutOperation.RetimeScene last
                && scenes.size() == 1
                && last.scene().equals(Places.name(scenes.getFirst()))
                && operations.remove(last);
    }

    /** "longer, by 2 seconds": the way of what was just asked of the scene, which this settles. */
    @Nullable Mark wayOf(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (!clause.word(0, FunctionWord.BY) || operations.isEmpty()) {
            return null;
        }
        Operation asked = operations.getLast();
        if (!(asked instanceof CutOperation.RetimeScene one) || !settles(scenes, operations)) {
            return null;
        }
        long now = Workbench.millis(bench.scenes().get(scenes.getFirst() - 1), "duration");
        return new Mark("by", one.seconds() * 1000 > now ? "longer" : "shorter", 0, 1);
    }
}
