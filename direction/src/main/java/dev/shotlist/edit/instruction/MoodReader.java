package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moods of the plan that are named to go: "less aspirational", "'Poised'?? Playful." */
final class MoodReader {
    /** By which a clause says that something is too much, or not wanted. */
    private static final Set<String> AGAINST =
            Set.of("nomore", "neg", "instead", "fault", "dislike", "too_much");

    /** Kinds of a clause that only repeats a mood, to wonder at it. */
    private static final Set<String> ALONE = Set.of("own_mood", "mood", "stop", "topic", "pronoun");

    private final Workbench bench;

    MoodReader(Workbench bench) {
        this.bench = bench;
    }

    /** Behind the moods that come, so that the last one that is there may go too. */
    void read(List<Clause> asking, List<Operation> operations) {
        boolean comes = operations.stream().anyMatch(LookOperation.SetMood.class::isInstance);
        for (Clause clause : asking) {
            for (String mood : moods()) {
                Mark named = named(clause, mood);
                if (named != null && goes(clause, named, comes)) {
                    operations.removeIf(one -> one.equals(new LookOperation.SetMood(mood)));
                    operations.add(new LookOperation.RemoveMood(mood));
                }
            }
        }
    }

    private static boolean goes(Clause clause, Mark mood, boolean comes) {
        boolean against =
                AGAINST.stream().anyMatch(kind -> clause.before(kind, mood.from(), 2))
                        || (clause.act("remove") && !clause.has("thing"));
        boolean other = clause.has("scene") || clause.topic("music") || clause.topic("voice");
        boolean alone =
                comes
                        && mood.is("own_mood")
                        && clause.marks.stream().allMatch(mark -> ALONE.contains(mark.kind()));
        return !other && (against || alone);
    }

    private static @org.jspecify.annotations.Nullable Mark named(Clause clause, String mood) {
        for (Mark mark : clause.marks) {
            boolean own = mark.is("own_mood") || mark.is("mood") || mark.is("light_kind");
            boolean same =
                    mark.value().equalsIgnoreCase(mood)
                            || clause.words(mark.from(), mark.to()).equalsIgnoreCase(mood);
            if (own && same) {
                return mark;
            }
        }
        for (int i = 0; i < clause.size(); i++) {
            // "aspiracional": the plan's own word as another language writes it.
            boolean alike =
                    clause.at(i).isEmpty() && WordForms.isNearly(mood, clause.words(i, i + 1));
            if (alike) {
                return new Mark("own_mood", mood, i, i + 1);
            }
        }
        return null;
    }

    private List<String> moods() {
        ObjectNode look = bench.partOrNull("visual_direction");
        List<String> moods = new ArrayList<>();
        if (look != null) {
            for (JsonNode one : look.path("mood")) {
                moods.add(one.asString(""));
            }
        }
        return moods;
    }
}
