package dev.shotlist.edit;

import dev.shotlist.plan.ShotSize;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Scenes that come, go, change places, are split or merged. */
final class StructureReader {
    /** A removal without the word scene is one only where little else is said. */
    private static final int FEW_WORDS = 6;

    private final Workbench bench;
    private final SceneFinder finder;

    StructureReader(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
    }

    /** "add, right before the end, a shot of ..." goes on after its commas. */
    boolean unfinished(Clause clause) {
        return clause.act("add")
                && clause.quote() == null
                && clause.mark(':') < 0
                && !clause.has("color")
                && !clause.topic("voice")
                && !clause.topic("text")
                && !clause.topic("music")
                && !clause.has("scene")
                && !clause.has("size")
                && (clause.has("place") || clause.has("ordinal"));
    }

    boolean read(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        List<Integer> scenes = found.scenes();
        if (clause.act("add")
                && (clause.has("scene") || clause.has("size"))
                && !clause.topic("music")
                && !clause.has("move", "static")
                && !isCount(clause)) {
            return added(clause, operations);
        }
        if (clause.act("merge")) {
            List<Integer> pair = pair(clause, scenes);
            if (pair.size() == 2) {
                operations.add(new Operation.MergeScenes(name(pair.get(0)), name(pair.get(1))));
                return true;
            }
        }
        if (clause.act("split") && scenes.size() == 1) {
            operations.add(new Operation.SplitScene(name(scenes.getFirst())));
            return true;
        }
        if (clause.act("swap") || clause.act("move")) {
            if (moved(clause, scenes, operations)) {
                return true;
            }
        }
        boolean removes =
                (clause.act("remove") && !clause.has("color") && !clause.has("size_of"))
                        || clause.has("nomore");
        boolean scene =
                clause.has("scene") || (clause.size() <= FEW_WORDS && finder.isHead(clause));
        if (removes
                && scene
                && !scenes.isEmpty()
                && !clause.has("instead", "instead of")
                && !clause.has("move")
                && !clause.has("topic")) {
            scenes.forEach(one -> operations.add(new Operation.RemoveScene(name(one))));
            return true;
        }
        return false;
    }

    private static boolean isCount(Clause clause) {
        return clause.has("size_of");
    }

    private static String name(int scene) {
        return String.valueOf(scene);
    }

    private List<Integer> pair(Clause clause, List<Integer> scenes) {
        if (scenes.size() == 2) {
            return scenes;
        }
        Mark join = clause.first("join");
        if (join != null) {
            int one = finder.only(clause.part(0, join.from()));
            int other = finder.only(clause.part(join.to(), clause.size()));
            if (one > 0 && other > 0 && one != other) {
                return List.of(one, other);
            }
        }
        boolean two = clause.has("number", "2");
        if (two && scenes.size() == 1) {
            int first = scenes.getFirst();
            return first == finder.count() ? List.of(first - 1, first) : List.of(first, first + 1);
        }
        return List.of();
    }

    private boolean moved(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark place = clause.first("place");
        if (place != null && (place.value().equals("before") || place.value().equals("after"))) {
            List<Integer> what = scenesIn(clause.part(0, place.from()));
            List<Integer> where = scenesIn(clause.part(place.to(), clause.size()));
            if (what.size() == 1 && where.size() == 1) {
                int from = what.getFirst();
                int to = where.getFirst() + (place.value().equals("after") ? 1 : 0);
                operations.add(new Operation.MoveScene(name(from), from < to ? to - 1 : to));
                return true;
            }
        }
        boolean end = place != null && place.value().equals("end");
        boolean start = place != null && place.value().equals("start");
        if ((start || end) && !scenes.isEmpty()) {
            operations.add(
                    new Operation.MoveScene(name(scenes.getFirst()), start ? 1 : finder.count()));
            return true;
        }
        List<Integer> pair = pair(clause, scenes);
        if (pair.size() == 2 && !clause.has("color") && !clause.has("genre")) {
            operations.add(new Operation.SwapScenes(name(pair.get(0)), name(pair.get(1))));
            return true;
        }
        return false;
    }

    private List<Integer> scenesIn(Clause part) {
        return part.size() == 0 ? List.of() : finder.in(part, true).scenes();
    }

    private boolean added(Clause clause, List<Operation> operations) {
        int colon = clause.mark(':');
        int from = colon >= 0 ? colon + 1 : description(clause);
        if (from < 0 || from >= clause.size()) {
            return false;
        }
        int end = clause.size();
        for (Mark mark : clause.all("place")) {
            boolean relative = mark.value().equals("before") || mark.value().equals("after");
            boolean named =
                    relative
                            && mark.from() > from
                            && !scenesIn(clause.part(mark.to(), clause.size())).isEmpty();
            end = named ? Math.min(end, mark.from()) : end;
        }
        String subject = clause.quote() == null ? clause.words(from, end) : clause.quote();
        if (subject == null || subject.isBlank()) {
            return false;
        }
        Clause where = clause.part(0, from);
        where = end < clause.size() ? clause.part(end, clause.size()) : where;
        operations.add(new Operation.AddScene(subject, after(where), size(clause.part(0, from))));
        return true;
    }

    private static @Nullable ShotSize size(Clause clause) {
        Mark named = clause.first("size");
        for (ShotSize one : ShotSize.values()) {
            if (named != null && one.wire().equals(named.value())) {
                return one;
            }
        }
        return null;
    }

    /** Where the words "a shot of" end; the rest is what it shows. */
    private static int description(Clause clause) {
        int from = -1;
        for (Mark mark : clause.marks) {
            if (!mark.is("scene") && !mark.is("size")) {
                continue;
            }
            int next = mark.to();
            if (next < clause.size()) {
                String key = clause.tokens.get(next).key();
                boolean of =
                        List.of(
                                        "of", "with", "showing", "where", "von", "mit", "de", "d",
                                        "con", "com", "avec", "di", "da", "in")
                                .contains(key);
                from = of && from < 0 ? next + 1 : from;
            }
        }
        return from;
    }

    private @Nullable String after(Clause where) {
        int count = finder.count();
        Mark place = null;
        for (Mark mark : where.all("place")) {
            boolean relative = mark.value().equals("before") || mark.value().equals("after");
            place = relative || place == null ? mark : place;
        }
        if (place == null) {
            boolean last = count > 1 && endsWithCall();
            return count == 0 ? null : name(last ? count - 1 : count);
        }
        Clause rest = where.part(place.to(), where.size());
        List<Integer> named = rest.size() == 0 ? List.of() : finder.in(rest, true).scenes();
        int scene =
                named.isEmpty() && rest.topic("cta")
                        ? count
                        : named.isEmpty() ? 0 : named.getFirst();
        return switch (place.value()) {
            case "start" -> null;
            case "before" ->
                    scene <= 1 ? scene == 1 ? null : name(Math.max(1, count - 1)) : name(scene - 1);
            case "after" -> name(scene == 0 ? count : scene);
            default -> name(count);
        };
    }

    private boolean endsWithCall() {
        ObjectNode last = bench.scenes().getLast();
        return "cta".equals(Workbench.text(last, "purpose"));
    }
}
