package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import java.util.List;
import java.util.Set;

/** Where a scene takes place: "set it on a beach", "scene 2, the setting is a workshop". */
final class PlaceReader {
    /** Kinds of a clause that is nothing but a place: "au bord de la mer". */
    private static final Set<String> PLACE = Set.of("in", "stop", "thing", "shown", "on", "about");

    private final Set<String> stop;

    PlaceReader(Set<String> stop) {
        this.stop = stop;
    }

    boolean read(Clause clause, int scene, List<Operation> operations) {
        return (clause.has("set") && set(clause, scene, operations))
                || surroundings(clause, scene, operations)
                || relocated(clause, scene, operations)
                || besides(clause, scene, operations);
    }

    /** "scene 1: background instead of black a workshop", "scene 2, the setting is a beach". */
    private boolean surroundings(Clause clause, int scene, List<Operation> operations) {
        Mark named = clause.first("surroundings");
        if (named == null || clause.has("neg") || clause.act("remove") || clause.has("color")) {
            return false;
        }
        int from = named.to();
        for (Mark mark : clause.marks) {
            boolean leads = mark.is("say") || mark.is("become") || mark.is("be");
            from = leads && mark.from() >= named.to() ? Math.max(from, mark.to()) : from;
        }
        from = clause.mark(':') >= named.to() ? Math.max(from, clause.mark(':') + 1) : from;
        int end = clause.size();
        for (Mark instead : clause.all("instead")) {
            if (instead.from() <= from + 1) {
                // "instead of the black background a workshop": an article begins what comes.
                for (int i = instead.to() + 1; i < clause.size(); i++) {
                    from = clause.word(i, FunctionWord.A) && from <= instead.to() ? i : from;
                }
            } else {
                end = Math.min(end, instead.from());
            }
        }
        String words = bare(clause, from, end);
        boolean said = from > named.to() && !words.isBlank();
        if (said) {
            environment(scene, words, operations);
        }
        return said;
    }

    /** "..., sondern auf ein Segelboot": where the scene that was spoken of is instead. */
    private static boolean relocated(Clause clause, int scene, List<Operation> operations) {
        boolean turns = clause.word(0, FunctionWord.RATHER) || clause.has("thereto", 0);
        for (Mark in : turns ? clause.all("in") : List.<Mark>of()) {
            int end = clause.size();
            for (Mark mark : clause.all("instead")) {
                end = mark.from() > in.to() ? Math.min(end, mark.from()) : end;
            }
            boolean somewhere = clause.word(in.to(), FunctionWord.A) && in.to() + 1 < end;
            if (somewhere) {
                environment(scene, clause.words(in.to() + 1, end), operations);
                return true;
            }
        }
        return false;
    }

    /** "set it on a beach instead of the lakeshore". */
    private boolean set(Clause clause, int scene, List<Operation> operations) {
        int from = -1;
        int end = clause.size();
        Mark set = clause.first("set");
        if (set != null && set.length() > 1 && clause.word(set.to() - 1, FunctionWord.IN_SET)) {
            from = set.to();
        }
        for (int i = 1; i < clause.size() && from < 0; i++) {
            for (Mark in : clause.all("in")) {
                boolean when = clause.has("condition", i);
                from = in.from() == i && !when && !namesScene(clause, i) ? in.to() : from;
            }
        }
        if (from < 0) {
            return false;
        }
        for (Mark mark : clause.marks) {
            boolean ends = mark.is("instead") || mark.is("set") || mark.is("neg");
            end = ends && mark.from() > from ? Math.min(end, mark.from()) : end;
        }
        while (end > from && clause.tokens.get(end - 1).isMark()) {
            end--;
        }
        String words = bare(clause, from, end);
        if (words.isBlank()) {
            return false;
        }
        environment(scene, words, operations);
        return true;
    }

    private static boolean namesScene(Clause clause, int at) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("scene") || mark.is("ordinal"))
                                && mark.from() > at
                                && mark.from() - at <= 2);
    }

    /** "..., au bord de la mer": a place and nothing else, of the scene that is spoken of. */
    private boolean besides(Clause clause, int scene, List<Operation> operations) {
        boolean bare =
                clause.has("in", 0)
                        && clause.size() > 2
                        && clause.marks.stream().allMatch(mark -> PLACE.contains(mark.kind()))
                        && (clause.has("thing") || clause.has("shown"));
        boolean seen =
                !operations.isEmpty()
                        && operations.getLast() instanceof PictureOperation.SetConditions last
                        && last.scenes().equals(List.of(Places.name(scene)));
        boolean indefinite =
                bare && (clause.word(1, FunctionWord.A) || clause.word(0, FunctionWord.IN_A));
        if (bare && !seen && indefinite && clause.has("thing")) {
            environment(
                    scene,
                    clause.words(clause.word(1, FunctionWord.A) ? 2 : 1, clause.size()),
                    operations);
            return true;
        }
        if (!bare || !seen) {
            return false;
        }
        // Day and weather are said of the place, which comes first.
        Operation conditions = operations.removeLast();
        environment(scene, clause.words(0, clause.size()), operations);
        operations.add(conditions);
        return true;
    }

    private static void environment(int scene, String words, List<Operation> operations) {
        operations.add(new PictureOperation.SetEnvironment(Places.name(scene), words));
    }

    private String bare(Clause clause, int from, int end) {
        int start = from;
        while (start < end && stop.contains(clause.tokens.get(start).key())) {
            start++;
        }
        return clause.words(start, end);
    }
}
