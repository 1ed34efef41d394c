package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;

/** How long: the piece, a scene, and how many scenes there are. */
final class LengthReader {
    /** Kinds of a clause that only names one more scene and a number. */
    private static final Set<String> LISTED =
            Set.of(
                    "scene",
                    "ordinal",
                    "number",
                    "join",
                    "stop",
                    "thing",
                    "shown",
                    "end_scene",
                    "opening_scene",
                    "beside",
                    "place",
                    "purpose",
                    "only",
                    "that_scene",
                    "lasts");

    /** No scene that is named so lasts longer. Seconds. */
    private static final double MOST_LISTED = 30;

    private final Workbench bench;
    private final LastLength last;
    private final PieceLength piece;
    private final SceneLengths lengths;
    private final FactorReader factors;
    private final TrimReader trims;

    LengthReader(Workbench bench) {
        this.bench = bench;
        this.last = new LastLength(bench);
        this.piece = new PieceLength(bench);
        this.lengths = new SceneLengths(bench);
        this.factors = new FactorReader(piece, lengths);
        this.trims = new TrimReader(bench, piece);
    }

    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        if (clause.has("later") && !clause.has("size_of") && !clause.has("lasts")) {
            // "the logo should appear a second earlier": when, and not how long.
            return false;
        }
        if (follows(clause, operations)) {
            return true;
        }
        boolean counted = counts(clause, operations);
        if (LastLength.added(clause, operations)
                || LastLength.settled(clause, piece.now(), operations)
                || last.merged(clause, scenes, operations)
                || last.handed(clause, scenes, operations)
                || last.taken(clause, found.scenes(), operations)) {
            return true;
        }
        if (trims.read(clause, operations) || factors.factored(clause, scenes, operations)) {
            return true;
        }
        if (scenes.isEmpty() && clause.has("each") && each(clause, operations)) {
            return true;
        }
        if (FactorReader.isShare(clause, scenes)) {
            return factors.share(clause, scenes, operations);
        }
        return named(clause, found, scenes, operations, counted) || counted;
    }

    /** "the bridge 7 seconds, the rest shorter to fit": what they do anyway. */
    private static boolean follows(Clause clause, List<Operation> operations) {
        return (clause.has("rest") || clause.has("other_scenes"))
                && clause.has("size_of")
                && !Seconds.named(clause)
                && isRetimed(operations);
    }

    private static boolean isRetimed(List<Operation> operations) {
        return !operations.isEmpty() && operations.getLast() instanceof CutOperation.RetimeScene;
    }

    /** Whether the clause says how many scenes there shall be. */
    private boolean counts(Clause clause, List<Operation> operations) {
        int more = SceneCounts.more(clause);
        int count = more == 0 ? SceneCounts.count(clause) : bench.scenes().size() + more;
        if (count > 0) {
            operations.add(new CutOperation.SetSceneCount(count));
        }
        return count > 0;
    }

    /** A length in seconds, or a way from the one that is: of scenes, else of the piece. */
    private boolean named(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations,
            boolean counted) {
        double seconds = NamedLength.seconds(clause);
        boolean on = clause.has("by") && !clause.has("unit") && !scenes.isEmpty();
        // "2 seconds less in scene 3 and 2 more in scene 2": the unit was said before.
        seconds = on && isRetimed(operations) ? NamedLength.besideBy(clause) : seconds;
        if (seconds <= 0 && listed(clause, scenes, operations)) {
            return true;
        }
        // "30 seconds are too long": what it is now, and no length to reach or to take off.
        seconds = clause.has("size_of") && seconds == piece.now() ? -1 : seconds;
        Mark way =
                clause.has("enough") && seconds > 0
                        ? null
                        : NamedLength.way(clause, scenes, seconds);
        // "... and everything else longer to fill": a removed scene's time is shared out as it is.
        boolean filled =
                seconds <= 0
                        && clause.has("all")
                        && operations.stream().anyMatch(CutOperation.RemoveScene.class::isInstance);
        if (filled || (seconds <= 0 && way == null)) {
            return false;
        }
        boolean whole =
                (clause.topic("length") && (scenes.isEmpty() || clause.has("grand")))
                        || counted
                        || (found.scenes().isEmpty() && !clause.has("scene", "one"));
        // "..., still 20 seconds": what the piece lasts already is no scene's.
        boolean grand = found.scenes().isEmpty() && (clause.has("grand") || seconds == piece.now());
        boolean pieces = !scenes.isEmpty() && !counted && !grand;
        boolean by = clause.has("pace") && clause.says(FunctionWord.BY);
        boolean gained = way != null && way.is("by");
        boolean setTo =
                (clause.has("pace") || clause.has("enough")) && seconds > 0 && !by && !gained;
        Mark settled = pieces && way == null ? last.wayOf(clause, scenes, operations) : null;
        way = settled == null ? way : settled;
        boolean bare = way == null || way.is("by");
        boolean exact = pieces && seconds > 0 && bare && LastLength.settles(scenes, operations);
        if (pieces
                && (exact || settled != null || setTo || !whole || (way != null && seconds < 0))) {
            for (int scene : scenes) {
                lengths.change(scene, seconds, setTo ? null : way, clause, operations);
            }
            return true;
        }
        return whole
                && (seconds > 0 || !clause.has("scene"))
                && piece.set(clause, seconds, way, operations);
    }

    /** "the opener two seconds and the closer eight": one more of the kind, and no new unit. */
    private static boolean listed(Clause clause, List<Integer> scenes, List<Operation> operations) {
        double seconds = NamedLength.unitless(clause);
        boolean one =
                scenes.size() == 1
                        && seconds > 0
                        && seconds <= MOST_LISTED
                        && !operations.isEmpty()
                        && operations.getLast() instanceof CutOperation.RetimeScene last
                        && !last.scene().equals(Places.name(scenes.getFirst()))
                        && clause.marks.stream().allMatch(mark -> LISTED.contains(mark.kind()));
        if (one) {
            SceneLengths.set(scenes.getFirst(), seconds, operations);
        }
        return one;
    }

    /** "six seconds each": all alike, and as long together as that makes. */
    private boolean each(Clause clause, List<Operation> operations) {
        double seconds = Seconds.in(clause);
        int count = bench.scenes().size();
        if (!(seconds > 0) || count == 0) {
            return false;
        }
        if (seconds * count != piece.now()) {
            PieceLength.set(seconds * count, operations);
        }
        if (operations.stream().noneMatch(CutOperation.EvenScenes.class::isInstance)) {
            operations.add(new CutOperation.EvenScenes());
        }
        return true;
    }
}
