package dev.shotlist.edit;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a scene shows, from where, and how the whole is lit and feels. */
final class PictureReader {
    private static final Set<String> IN =
            Set.of(
                    "in", "on", "at", "im", "am", "en", "dans", "sur", "au", "no", "na", "em",
                    "nel", "nella", "su", "sul", "sulla", "inside", "into", "auf");

    private final Workbench bench;
    private final SceneFinder finder;
    private final Set<String> stop;

    PictureReader(Workbench bench, SceneFinder finder, Set<String> stop) {
        this.bench = bench;
        this.finder = finder;
        this.stop = stop;
    }

    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        List<Integer> meant = meant(clause, found, scenes);
        boolean read = false;
        if (!meant.isEmpty()) {
            List<String> names = Places.names(meant);
            Mark size = wanted(clause, "size");
            if (size != null) {
                for (ShotSize one : ShotSize.values()) {
                    if (one.wire().equals(size.value())) {
                        operations.add(new Operation.SetShot(names, one));
                        read = true;
                    }
                }
            }
            Mark move = wanted(clause, "move");
            if (move != null
                    && (size == null || move.from() >= size.to() || size.from() >= move.to())) {
                for (CameraMovement one : CameraMovement.values()) {
                    if (one.wire().equals(move.value())) {
                        operations.add(new Operation.SetCamera(names, one));
                        read = true;
                    }
                }
            }
        }
        return read || shown(clause, found, scenes, operations);
    }

    private static @Nullable Mark wanted(Clause clause, String kind) {
        for (Mark mark : clause.all(kind)) {
            if (!clause.before("neg", mark.from(), 1)
                    && !clause.before("instead", mark.from(), 1)) {
                return mark;
            }
        }
        return null;
    }

    private List<Integer> meant(Clause clause, SceneFinder.Found found, List<Integer> scenes) {
        if (clause.has("except")) {
            return Places.others(finder.count(), found.scenes());
        }
        boolean everywhere =
                clause.has("all") || (clause.has("scene", "many") && found.scenes().isEmpty());
        boolean camera = clause.topic("camera") && scenes.isEmpty();
        return scenes.isEmpty() && (everywhere || camera)
                ? Places.others(finder.count(), List.of())
                : scenes;
    }

    private boolean shown(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        if (clause.has("topic")
                || clause.has("pace")
                || clause.has("unit")
                || clause.has("size_of")) {
            return false;
        }
        if (scenes.size() == 1
                && clause.has("set")
                && place(clause, scenes.getFirst(), operations)) {
            return true;
        }
        int to = clause.act("move") && !clause.has("place") ? afterTo(clause) : 0;
        if (to > 0 && scenes.size() == 1) {
            String place = bare(clause, to, clause.size());
            operations.add(new Operation.SetEnvironment(String.valueOf(scenes.getFirst()), place));
            return true;
        }
        if (exchanged(clause, scenes, operations)) {
            return true;
        }
        if (scenes.size() == 1 && !found.byContent() && !found.scenes().isEmpty()) {
            int from = clause.mark(':') + 1;
            Mark show = clause.first("show");
            from = show != null ? show.to() : from;
            if (clause.act("change") || clause.act("swap")) {
                from = afterTo(clause);
            }
            boolean idle = from > 0 && !clause.has("move") && !clause.has("size");
            String subject = idle ? clause.words(from, clause.size()) : "";
            if (!subject.isBlank()) {
                operations.add(
                        new Operation.SetSubject(String.valueOf(scenes.getFirst()), subject));
                return true;
            }
        }
        return false;
    }

    /** Where the words after "change the third scene to" begin; 0 where they do not. */
    private static int afterTo(Clause clause) {
        for (Mark mark : clause.all("say")) {
            boolean to = List.of("to", "=>", "->").contains(mark.value());
            if (to && mark.to() < clause.size()) {
                return mark.to();
            }
        }
        return 0;
    }

    private boolean place(Clause clause, int scene, List<Operation> operations) {
        int from = -1;
        int end = clause.size();
        for (int i = 0; i < clause.size(); i++) {
            if (from < 0 && i > 0 && IN.contains(clause.tokens.get(i).key()) && !named(clause, i)) {
                from = i + 1;
            }
        }
        if (from < 0) {
            return false;
        }
        for (Mark mark : clause.marks) {
            boolean ends = mark.is("instead") || mark.is("set") || mark.is("neg");
            end = ends && mark.from() > from ? Math.min(end, mark.from()) : end;
        }
        String words = bare(clause, from, end);
        if (words.isBlank()) {
            return false;
        }
        operations.add(new Operation.SetEnvironment(String.valueOf(scene), words));
        return true;
    }

    /** "in scene 3" says which scene, not where it plays. */
    private static boolean named(Clause clause, int at) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("scene") || mark.is("ordinal"))
                                && mark.from() > at
                                && mark.from() - at <= 2);
    }

    /** Without the article: words that a plan's field begins with. */
    private String bare(Clause clause, int from, int end) {
        int start = from;
        while (start < end && stop.contains(clause.tokens.get(start).key())) {
            start++;
        }
        return clause.words(start, end);
    }

    /** "a grandfather, not a grandmother": words of a subject or of a place become others. */
    private boolean exchanged(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.act("swap") || clause.act("change")) {
            return replaced(clause, scenes, operations);
        }
        Mark instead = clause.first("instead");
        Mark neg = clause.first("neg");
        Mark turn = instead == null ? neg : instead;
        if (turn == null || turn.from() == 0) {
            return false;
        }
        String old = bare(clause, turn.to(), clause.size());
        int from = Math.max(clause.mark(':') + 1, 0);
        Mark show = clause.first("show");
        from = show != null && show.to() < turn.from() ? show.to() : from;
        int end = turn.from();
        while (end > from && clause.tokens.get(end - 1).isMark()) {
            end--;
        }
        String fresh = bare(clause, from, end);
        return exchanged(old, fresh, scenes, operations);
    }

    /** "replace the yellow wall with a brick wall". */
    private boolean replaced(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark act = clause.first("act");
        int end = clause.size();
        for (Mark mark : clause.marks) {
            boolean scene = mark.is("scene") || mark.is("ordinal");
            int before = mark.from();
            while (scene && before > 0 && stop.contains(clause.tokens.get(before - 1).key())) {
                before--;
            }
            end = scene && act != null && before > act.to() ? Math.min(end, before) : end;
        }
        for (Mark turn : clause.marks) {
            boolean by =
                    turn.is("join")
                            || turn.is("say", "to")
                            || (turn.is("stop")
                                    && List.of("for", "durch", "por", "par", "gegen", "per", "für")
                                            .contains(turn.value()));
            if (act != null && by && turn.from() > act.to() && turn.to() < clause.size()) {
                String old = bare(clause, act.to(), turn.from());
                String fresh = bare(clause, turn.to(), end > turn.to() ? end : clause.size());
                if (exchanged(old, fresh, scenes, operations)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean exchanged(
            String old, String fresh, List<Integer> scenes, List<Operation> operations) {
        if (old.isBlank() || fresh.isBlank()) {
            return false;
        }
        List<ObjectNode> all = bench.scenes();
        for (int i = 0; i < all.size(); i++) {
            boolean meant = scenes.isEmpty() || scenes.contains(i + 1);
            ObjectNode visual = meant ? Workbench.object(all.get(i), "visual") : null;
            for (String field : List.of("subject", "environment")) {
                String text = visual == null ? null : Workbench.text(visual, field);
                String changed = text == null ? null : PromptText.swapped(text, old, fresh);
                if (changed != null) {
                    String scene = String.valueOf(i + 1);
                    operations.add(
                            field.equals("subject")
                                    ? new Operation.SetSubject(scene, changed)
                                    : new Operation.SetEnvironment(scene, changed));
                    return true;
                }
            }
        }
        return false;
    }

    void look(Clause clause, List<Operation> operations) {
        if (clause.quote() != null || clause.has("scene")) {
            return;
        }
        Mark light = wanted(clause, "light");
        if (light != null) {
            operations.add(new Operation.SetLight(light.value()));
            return;
        }
        Mark mood = wanted(clause, "mood");
        boolean asks =
                clause.has("more")
                        || clause.topic("mood")
                        || clause.tokens.stream().anyMatch(t -> t.key().equals("make"));
        if (mood != null
                && asks
                && !clause.has("color")
                && bench.partOrNull("visual_direction") != null) {
            operations.add(new Operation.SetMood(mood.value()));
        }
    }
}
