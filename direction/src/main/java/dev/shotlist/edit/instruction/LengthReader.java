package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.Sane;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.timeline.Shares;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How long: the piece, a scene, and how many scenes there are. */
final class LengthReader {

    private static final int PERCENT = 100;

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

    LengthReader(Workbench bench) {
        this.bench = bench;
        this.last = new LastLength(bench);
    }

    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        int more = SceneCounts.more(clause);
        int count = more == 0 ? SceneCounts.count(clause) : bench.scenes().size() + more;
        if (count > 0) {
            operations.add(new CutOperation.SetSceneCount(count));
        }
        if (LastLength.added(clause, operations)
                || LastLength.settled(clause, duration(), operations)
                || last.merged(clause, scenes, operations)
                || last.handed(clause, scenes, operations)
                || last.taken(clause, found.scenes(), operations)) {
            return true;
        }
        if (trimmed(clause, operations) || factored(clause, scenes, operations)) {
            return true;
        }
        if (scenes.isEmpty() && clause.has("each") && each(clause, operations)) {
            return true;
        }
        double percent = NamedLength.percent(clause);
        boolean taken = clause.act("remove") || clause.has("cut_out") || clause.has("by", "less");
        boolean given = clause.has("size_of", "longer") || (clause.has("by", "more") && !taken);
        boolean time =
                scenes.isEmpty()
                        ? clause.topic("length") || clause.has("grand")
                        : !clause.topic("music");
        if (percent > 0 && (clause.has("size_of") || ((taken || given) && time))) {
            double factor = 1 + (given ? percent : -percent) / PERCENT;
            return times(factor, scenes, operations);
        }
        double seconds = NamedLength.seconds(clause);
        boolean on = clause.has("by") && !clause.has("unit") && !scenes.isEmpty();
        boolean told =
                on
                        && !operations.isEmpty()
                        && operations.getLast() instanceof CutOperation.RetimeScene;
        // "2 seconds less in scene 3 and 2 more in scene 2": the unit was said before.
        seconds = told ? NamedLength.besideBy(clause) : seconds;
        if (seconds <= 0 && listed(clause, scenes, operations)) {
            return true;
        }
        // "30 seconds are too long": what it is now, and no length to reach or to take off.
        seconds = clause.has("size_of") && seconds == duration() ? -1 : seconds;
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
            return count > 0;
        }
        boolean whole =
                (clause.topic("length") && (scenes.isEmpty() || clause.has("grand")))
                        || count > 0
                        || (found.scenes().isEmpty() && !clause.has("scene", "one"));
        // "..., still 20 seconds": what the piece lasts already is no scene's.
        boolean grand = found.scenes().isEmpty() && (clause.has("grand") || seconds == duration());
        boolean pieces = !scenes.isEmpty() && count == 0 && !grand;
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
                retime(scene, seconds, setTo ? null : way, clause, operations);
            }
            return true;
        }
        return (whole
                        && (seconds > 0 || !clause.has("scene"))
                        && piece(clause, seconds, way, operations))
                || count > 0;
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
            retimed(scenes.getFirst(), seconds, operations);
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
        if (seconds * count != duration()) {
            piece(seconds * count, operations);
        }
        if (operations.stream().noneMatch(CutOperation.EvenScenes.class::isInstance)) {
            operations.add(new CutOperation.EvenScenes());
        }
        return true;
    }

    private boolean piece(
            Clause clause, double seconds, @Nullable Mark way, List<Operation> operations) {
        double now = duration();
        double wanted = seconds;
        if (way != null && now > 0 && NamedLength.relative(clause, way, seconds, now)) {
            boolean longer = way.value().equals("longer");
            wanted =
                    seconds > 0
                            ? now + (longer ? seconds : -seconds)
                            : Math.round(now * (longer ? NamedLength.LONGER : NamedLength.SHORTER));
        }
        return piece(wanted, operations);
    }

    private static boolean piece(double wanted, List<Operation> operations) {
        boolean sane = wanted > 0 && wanted <= Sane.LONGEST_PIECE;
        if (sane) {
            operations.add(new FrameOperation.SetDuration(wanted));
        }
        return sane;
    }

    /** Scenes, or without any the piece in whole seconds, so many times as long. */
    private boolean times(double factor, List<Integer> scenes, List<Operation> operations) {
        if (scenes.isEmpty()) {
            return piece(Math.rint(duration() * factor), operations);
        }
        for (int scene : scenes) {
            double now = Workbench.millis(bench.scenes().get(scene - 1), "duration") / 1000.0;
            retimed(scene, Math.round(now * factor * 10) / 10.0, operations);
        }
        return true;
    }

    /** "2x longer", "three times as long". */
    private static @Nullable Mark times(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            double number = clause.number(i);
            int end = clause.numberEnd(i);
            boolean longer = clause.has("size_of", "longer") || clause.topic("length");
            if (number > 1 && longer && clause.word(end, FunctionWord.TIMES)) {
                return new Mark("factor", String.valueOf(number), i, end + 1);
            }
        }
        return null;
    }

    private boolean factored(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark factor = clause.first("factor");
        factor = factor == null ? times(clause) : factor;
        boolean other =
                clause.topic("music")
                        || clause.topic("text")
                        || clause.has("size")
                        || clause.act("split")
                        || clause.has("tempo_word");
        if (factor == null || other) {
            return false;
        }
        double times = Double.parseDouble(factor.value());
        if (!scenes.isEmpty()) {
            return times(times, scenes, operations);
        }
        boolean length = factor.length() > 1 || clause.topic("length") || clause.size() <= 3;
        return length && piece(duration() * times, operations);
    }

    /** "cut the last 3 seconds": the piece is shorter by them, and only the scene at that end. */
    private boolean trimmed(Clause clause, List<Operation> operations) {
        Mark edge = clause.first("when");
        boolean shorter =
                clause.act("remove") || clause.has("cut_out") || clause.has("size_of", "shorter");
        int slash = edge == null ? -1 : edge.value().indexOf('/');
        boolean about =
                clause.all("topic").stream()
                        .anyMatch(topic -> !clause.has("cut_out", topic.from()));
        if (edge == null || !shorter || about || slash < 0) {
            return false;
        }
        boolean last = edge.value().startsWith("-");
        boolean first = edge.value().startsWith("0/");
        if (!last && !first) {
            return false;
        }
        String millis = last ? edge.value().substring(1, slash) : edge.value().substring(slash + 1);
        double seconds = Long.parseLong(millis) / 1000.0;
        int count = bench.scenes().size();
        int scene = last ? count : 1;
        double there =
                count == 0
                        ? 0
                        : Workbench.millis(bench.scenes().get(scene - 1), "duration") / 1000.0;
        boolean within = there - seconds >= Shares.SHORTEST / 1000.0;
        List<String> kept = within ? Places.names(Places.others(count, List.of(scene))) : List.of();
        double wanted = duration() - seconds;
        if (wanted > 0) {
            operations.add(new FrameOperation.SetDuration(wanted, kept.isEmpty() ? null : kept));
        }
        return wanted > 0;
    }

    private void retime(
            int scene,
            double seconds,
            @Nullable Mark way,
            Clause clause,
            List<Operation> operations) {
        long now = Workbench.millis(bench.scenes().get(scene - 1), "duration");
        double wanted = seconds;
        boolean relative = way != null && NamedLength.relative(clause, way, seconds, now / 1000.0);
        if (way != null && now > 0 && relative) {
            boolean longer = way.value().equals("longer");
            wanted =
                    seconds > 0
                            ? now / 1000.0 + (longer ? seconds : -seconds)
                            : NamedLength.some(
                                    now, longer ? NamedLength.LONGER : NamedLength.SHORTER);
        }
        retimed(scene, wanted, operations);
    }

    static void retimed(int scene, double wanted, List<Operation> operations) {
        if (wanted > 0 && wanted <= Sane.LONGEST_PIECE) {
            operations.add(new CutOperation.RetimeScene(Places.name(scene), wanted));
        }
    }

    private double duration() {
        ObjectNode specs = bench.partOrNull("technical_specs");
        long millis = specs == null ? -1 : Workbench.millis(specs, "duration");
        return millis < 0 ? -1 : millis / 1000.0;
    }
}
