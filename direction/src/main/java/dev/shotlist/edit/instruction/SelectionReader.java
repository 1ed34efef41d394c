package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Scenes that stay while all others go: "keep 1, 3 and 5, drop the rest", "only the mortar and the
 * jar", "remove everything but scene 2".
 */
final class SelectionReader {
    /** Kinds of a list of nothing but scenes. */
    private static final Set<String> LISTED =
            Set.of("only", "stop", "thing", "shown", "scene", "ordinal", "number", "join");

    private final SceneFinder finder;

    /** Scenes that the instruction has named so far; "the rest" is none of them. */
    private final Set<Integer> named = new LinkedHashSet<>();

    SelectionReader(SceneFinder finder) {
        this.finder = finder;
    }

    /** A clause that says of scenes that they stay, or asks something of them. */
    void hear(Clause clause, SceneFinder.Found found) {
        Set<Integer> items = items(clause, 0);
        named.addAll(items.size() > found.scenes().size() ? items : found.scenes());
    }

    boolean read(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        if (KeptAlone.keepsOnly(clause)) {
            Set<Integer> items = items(clause, 0);
            List<Integer> scenes =
                    items.size() > found.scenes().size() ? List.copyOf(items) : found.scenes();
            boolean alone = KeptAlone.keepsAlone(clause) || scenes.size() > 1;
            return alone && only(scenes, operations);
        }
        if (isList(clause)) {
            return only(List.copyOf(items(clause, 1)), operations);
        }
        boolean goes =
                clause.act("remove")
                        && !clause.has("topic")
                        && !clause.has("color")
                        && !Seconds.named(clause)
                        && clause.quote() == null;
        Mark except = clause.first("except");
        if (goes && except != null && clause.has("all")) {
            Clause what = clause.part(except.to(), clause.size());
            Set<Integer> kept = new LinkedHashSet<>(items(what, 0));
            kept.addAll(kept.isEmpty() ? bare(what) : List.of());
            return only(List.copyOf(kept), operations);
        }
        boolean rest = clause.has("rest") || clause.has("other_scenes");
        return goes && rest && found.scenes().isEmpty() && only(new ArrayList<>(named), operations);
    }

    /** "only the roof, the noodles and the jar": nothing but scenes, and more than one. */
    private boolean isList(Clause clause) {
        return clause.has("only", 0)
                && clause.has("join")
                && clause.marks.stream().allMatch(mark -> LISTED.contains(mark.kind()))
                && items(clause, 1).size() > 1;
    }

    /** "three scenes: gears, plinth and logo": those that a list names stay. */
    boolean listed(Clause clause, List<Operation> operations) {
        int from = clause.mark(':') + 1;
        int count = SceneCounts.count(clause.part(0, from));
        Set<Integer> kept = from > 0 && count > 1 ? items(clause, from) : Set.of();
        if (kept.isEmpty() || kept.size() != count || count >= finder.count()) {
            return false;
        }
        return only(List.copyOf(kept), operations);
    }

    private boolean only(List<Integer> kept, List<Operation> operations) {
        List<Integer> gone = Places.others(finder.count(), kept);
        if (kept.isEmpty() || gone.isEmpty()) {
            return false;
        }
        RemovalReader.remove(gone, operations);
        return true;
    }

    /** "all but 1 and 5". */
    private List<Integer> bare(Clause part) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            double number = part.number(i);
            boolean place = finder.isScene(number);
            boolean parts = part.has("join", i) || part.tokens.get(i).is(',');
            if (!place && !parts && !part.has("stop", i)) {
                return List.of();
            }
            if (place) {
                found.add((int) number);
            }
        }
        return found;
    }

    /** The scenes that the items of a list name, one each. */
    Set<Integer> items(Clause clause, int start) {
        Set<Integer> named = new LinkedHashSet<>();
        int from = start;
        for (int i = start; i <= clause.size(); i++) {
            boolean parts =
                    i == clause.size() || clause.tokens.get(i).is(',') || clause.has("join", i);
            if (parts && i > from) {
                Clause item = clause.part(from, i);
                int shown = finder.only(item);
                if (shown > 0) {
                    named.add(shown);
                } else {
                    SceneFinder.Found found = finder.in(item, true);
                    if (found.scenes().isEmpty() && found.rivals().size() > 1) {
                        // Which of two is to stay is not for us to say.
                        return Set.of();
                    }
                    named.addAll(found.scenes());
                }
            }
            from = parts ? i + 1 : from;
        }
        // "scenes 1, 3 and 5": one list behind one word
        List<Integer> whole = finder.in(clause.part(start, clause.size()), false).scenes();
        return whole.size() > named.size() ? new LinkedHashSet<>(whole) : named;
    }
}
