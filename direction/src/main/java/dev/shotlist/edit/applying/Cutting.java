package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Direction;
import dev.shotlist.edit.timeline.Shares;
import dev.shotlist.edit.timeline.Timeline;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How many scenes there are, and how fast they follow each other. */
public final class Cutting {
    /** A quarter more cuts are seen as faster by anybody, and a fifth fewer take it back. */
    private static final double FASTER = 1.25;

    private static final double SLOWER = 0.8;

    /** Halves shorter than a second are seen as flashes. Milliseconds. */
    private static final long CUT = 2000;

    /** Words that a cut falls into need longer than the picture does. Milliseconds. */
    private static final long CUT_INTO_WORDS = 3000;

    private static final List<String> PACES = List.of("slow", "moderate", "fast");

    private final Splitting splitting;

    Cutting(Splitting splitting) {
        this.splitting = splitting;
    }

    void count(Workbench bench, int count, Set<ObjectNode> keep) {
        while (bench.scenes().size() != count) {
            Timeline time = new Timeline(bench);
            if (time.total() < Shares.SHORTEST * count) {
                throw Shares.tooShort(time.total(), count);
            }
            if (time.count() < count) {
                int index = longest(bench, time, keep);
                splitting.split(bench, time, index, Splitting.place(bench, time, index));
            } else {
                Merging.merge(bench, time, shortestPair(time, keep));
            }
        }
    }

    /** The longest that can be cut without cutting into its words, else the longest of all. */
    private static int longest(Workbench bench, Timeline time, Set<ObjectNode> keep) {
        int longest = -1;
        int best = -1;
        for (int i = 0; i < time.count(); i++) {
            if (keep.contains(time.scene(i))) {
                continue;
            }
            int worth = worth(bench, time, i);
            boolean longer = longest < 0 || time.duration(i) > time.duration(longest);
            if (worth > best || (worth == best && longer)) {
                longest = i;
                best = worth;
            }
        }
        return found(longest);
    }

    /** How well a scene can be cut; the last one calls, and is cut where no other can be. */
    private static int worth(Workbench bench, Timeline time, int scene) {
        boolean last = scene == time.count() - 1 && time.count() > 2;
        boolean clean = Splitting.quiet(bench, time, scene) >= 0;
        long duration = time.duration(scene);
        if (!last && clean && duration >= CUT) {
            return 3;
        }
        if (!last && duration >= CUT_INTO_WORDS) {
            return 2;
        }
        return clean ? 1 : 0;
    }

    /** Faster is not worth a second cut into what is read or spoken. */
    private static boolean cutsQuietly(Workbench bench, Set<ObjectNode> keep) {
        Timeline time = new Timeline(bench);
        for (int i = 0; i < time.count(); i++) {
            boolean spare = i == time.count() - 1 && time.count() > 2;
            if (!spare && !keep.contains(time.scene(i)) && Splitting.quiet(bench, time, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The opening and the call stay apart from their neighbours where there are others to merge.
     */
    private static int shortestPair(Timeline time, Set<ObjectNode> keep) {
        boolean inner = time.count() > 3 && shortest(time, keep, 1, time.count() - 3) >= 0;
        return found(
                shortest(time, keep, inner ? 1 : 0, inner ? time.count() - 3 : time.count() - 2));
    }

    private static int shortest(Timeline time, Set<ObjectNode> keep, int first, int last) {
        int shortest = -1;
        for (int i = first; i <= last; i++) {
            boolean kept = keep.contains(time.scene(i)) || keep.contains(time.scene(i + 1));
            boolean shorter = shortest < 0 || pair(time, i) < pair(time, shortest);
            shortest = shorter && !kept ? i : shortest;
        }
        return shortest;
    }

    private static int found(int scene) {
        if (scene < 0) {
            throw new CannotApply(
                    "edit_impossible", "The scenes that are to stay leave none to split or merge.");
        }
        return scene;
    }

    private static long pair(Timeline time, int index) {
        return time.duration(index) + time.duration(index + 1);
    }

    void pace(Workbench bench, CutOperation.ChangePace operation) {
        boolean faster = operation.direction() == Direction.FASTER;
        ObjectNode pacing = bench.part("pacing");
        int scenes = bench.scenes().size();
        if (scenes == 0) {
            JsonNode cuts = pacing.get("cuts_per_minute");
            if (cuts != null && cuts.isNumber()) {
                double value = cuts.doubleValue() * (faster ? FASTER : SLOWER);
                Workbench.number(pacing, "cuts_per_minute", value, 2);
            }
            JsonNode average = pacing.get("scene_duration_avg");
            if (average != null && average.isNumber()) {
                double value = average.doubleValue() / (faster ? FASTER : SLOWER);
                Workbench.number(pacing, "scene_duration_avg", Math.max(0.01, value), 2);
            }
        } else {
            int cuts = scenes - 1;
            int wanted =
                    faster
                            ? Math.max(cuts + 1, (int) Math.ceil(cuts * FASTER))
                            : Math.min(cuts - 1, (int) Math.floor(cuts * SLOWER));
            if (wanted < 0) {
                throw new CannotApply("edit_impossible", "One scene cannot be cut more slowly.");
            }
            Scenes.full(wanted + 1);
            Set<ObjectNode> keep = bench.scenes(operation.keep());
            count(bench, faster ? scenes + 1 : wanted + 1, keep);
            while (bench.scenes().size() < wanted + 1 && cutsQuietly(bench, keep)) {
                count(bench, bench.scenes().size() + 1, keep);
            }
            bench.follows(bench.scenes().size() + " scenes instead of " + scenes);
        }
        int pace = PACES.indexOf(Workbench.text(pacing, "overall"));
        if (pace >= 0) {
            int next = Math.clamp(pace + (faster ? 1 : -1), 0, PACES.size() - 1);
            Workbench.put(pacing, "overall", PACES.get(next).toLowerCase(Locale.ROOT));
        }
    }
}
