package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** After which scene one stands that comes in. */
final class AddedPlace {
    private static final Set<String> RELATIVE = Set.of("before", "after", "between");

    private final Workbench bench;
    private final SceneFinder finder;

    AddedPlace(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
    }

    /** Whether a clause places what it adds among the scenes that are there. */
    boolean isNamed(Clause clause) {
        boolean somewhere = clause.has("place") || clause.has("ordinal");
        return somewhere && clause.mark(':') < 0 && namesScenes(clause);
    }

    /** Where what the scene shows, from that token on, gives way to where it stands. */
    int from(Clause clause, int shown) {
        int end = clause.size();
        for (Mark mark : clause.marks) {
            boolean behind = mark.from() > shown;
            boolean named =
                    behind
                            && mark.is("place")
                            && isRelative(mark)
                            && namesScenes(clause.part(mark.to(), clause.size()));
            boolean edge = behind && mark.to() == clause.size() && isEdge(mark);
            end = named || edge ? Math.min(end, mark.from()) : end;
        }
        return end;
    }

    /** "... at the start", behind what the scene shows. */
    private static boolean isEdge(Mark mark) {
        boolean place = mark.is("place", "start") || mark.is("place", "end");
        return mark.length() > 1 && (place || mark.is("ordinal", "-1"));
    }

    /** "..., 2 seconds, after the noodles": where the scene goes that was just added. */
    boolean later(Clause clause, List<Operation> operations) {
        Mark place = clause.first("place");
        boolean bare =
                place != null
                        && place.from() == 0
                        && isRelative(place)
                        && !clause.has("act")
                        && !clause.has("show")
                        && clause.quote() == null;
        if (!bare
                || operations.isEmpty()
                || !(operations.getLast() instanceof CutOperation.AddScene one)) {
            return false;
        }
        operations.removeLast();
        operations.add(
                new CutOperation.AddScene(
                        one.subject(),
                        after(clause),
                        one.shotType(),
                        one.seconds(),
                        one.cameraMovement()));
        return true;
    }

    static boolean isRelative(Mark place) {
        return RELATIVE.contains(place.value());
    }

    /** The scene that the new one follows; null for none. */
    @Nullable String after(Clause where) {
        int count = finder.count();
        Mark place = null;
        for (Mark mark : where.all("place")) {
            place = isRelative(mark) || place == null ? mark : place;
        }
        if (place == null) {
            return unplaced(where);
        }
        int end = where.size();
        for (Mark act : where.all("act")) {
            // "after the first insert ...": the place ends where it is said what to do.
            boolean behind = act.is("act", "add") && act.from() > place.to();
            end = behind ? Math.min(end, act.from()) : end;
        }
        Clause rest = where.part(place.to(), end);
        List<Integer> named = rest.size() == 0 ? List.of() : finder.in(rest, true).scenes();
        double number = named.isEmpty() ? rest.number(0) : Double.NaN;
        if (number >= 1 && number <= count && number == Math.rint(number)) {
            // "between 2 and 3"
            named = List.of((int) number);
        }
        Mark join = place.value().equals("between") ? rest.first("join") : null;
        int first = join == null || !named.isEmpty() ? 0 : finder.only(rest.part(0, join.from()));
        named = first == 0 ? named : List.of(first);
        boolean called = named.isEmpty() && rest.topic("cta");
        int scene = called ? finder.call() : named.isEmpty() ? 0 : named.getFirst();
        return switch (place.value()) {
            case "start" -> null;
            case "before" ->
                    scene <= 1
                            ? scene == 1 ? null : Places.name(Math.max(1, count - 1))
                            : Places.name(scene - 1);
            case "after", "between" -> Places.name(scene == 0 ? count : scene);
            default -> Places.name(count);
        };
    }

    /**
     * "a new opening scene", "at the end"; else before the scene that calls, if the plan has one.
     */
    private @Nullable String unplaced(Clause where) {
        int count = finder.count();
        boolean opens =
                where.has("opening_scene") || where.has("go_first") || where.has("ordinal", "1");
        if (opens || count == 0) {
            return null;
        }
        boolean ends = where.has("ordinal", "-1") || where.has("go_last") || where.has("end_scene");
        boolean called = count > 1 && endsWithCall();
        return Places.name(called && !ends ? count - 1 : count);
    }

    private boolean endsWithCall() {
        return "cta".equals(Workbench.text(bench.scenes().getLast(), "purpose"));
    }

    private boolean namesScenes(Clause part) {
        return part.size() > 0 && !finder.in(part, true).scenes().isEmpty();
    }
}
