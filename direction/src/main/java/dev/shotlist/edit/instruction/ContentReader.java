package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;

/** What a scene shows, and where it takes place. */
final class ContentReader {
    private static final Set<String> TO = Set.of("to", "=>", "->");

    /** Words before the one for a scene in "in the wrist scene". */
    private static final int LABEL = 3;

    private final SceneFinder finder;
    private final Exchange exchange;
    private final PersonReader people;
    private final PlaceReader places;
    private final Set<String> stop;

    ContentReader(
            Workbench bench,
            SceneFinder finder,
            Set<String> stop,
            Phrasebook book,
            Articles articles) {
        this.finder = finder;
        this.exchange = new Exchange(bench, stop, book, articles);
        this.people = new PersonReader(bench, book);
        this.places = new PlaceReader(stop);
        this.stop = stop;
    }

    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        boolean other =
                clause.has("topic")
                        || clause.has("pace")
                        || Seconds.named(clause)
                        || clause.has("size_of");
        if (other || clause.quote() != null) {
            return false;
        }
        boolean one = scenes.size() == 1;
        if (one && places.read(clause, scenes.getFirst(), operations)) {
            return true;
        }
        if (ElsewhereReader.read(clause, found, scenes, operations)) {
            return true;
        }
        int to = clause.act("move") && !clause.has("place") ? afterTo(clause) : 0;
        if (to > 0 && one) {
            environment(scenes.getFirst(), bare(clause, to, clause.size()), operations);
            return true;
        }
        if (shownOnly(clause, operations)) {
            return true;
        }
        if (people.read(clause, scenes, operations) || exchange.read(clause, scenes, operations)) {
            return true;
        }
        if (NewSubject.read(clause, finder, found, scenes, operations)) {
            return true;
        }
        boolean named = one && !found.byContent() && !found.scenes().isEmpty();
        if (named && beside(clause, scenes.getFirst(), operations)) {
            return true;
        }
        if (one && ElsewhereReader.placed(clause, found, operations)) {
            return true;
        }
        boolean labelled = one && found.byContent() && isLabelled(clause);
        if (labelled && exchange.wished(clause, scenes.getFirst(), operations)) {
            return true;
        }
        return named
                && (subject(clause, scenes.getFirst(), operations)
                        || exchange.wished(clause, scenes.getFirst(), operations));
    }

    /** "scene 2 on a rooftop in Tokyo": nothing but a scene and where it is. */
    private static boolean beside(Clause clause, int scene, List<Operation> operations) {
        Mark first = clause.first("scene");
        if (first == null && clause.word(0, FunctionWord.THE)) {
            // "la 2 dans une gare", "die zweite in einem Zug"
            Mark ordinal = clause.first("ordinal");
            int to = ordinal == null || ordinal.from() != 1 ? 1 : ordinal.to();
            first = to > 1 || isNumber(clause, 1) ? new Mark("scene", "one", 0, to) : null;
        }
        boolean bare =
                first != null
                        && first.from() <= 1
                        && clause.marks.stream()
                                .noneMatch(mark ->
                                        mark.is("act")
                                                || mark.is("move")
                                                || mark.is("size")
                                                || mark.is("neg")
                                                || mark.is("light")
                                                || mark.is("condition")
                                                || mark.is("place")
                                                || mark.is("color")
                                                || mark.is("ratio"));
        int in = bare && first != null ? first.to() : clause.size();
        in += Double.isNaN(clause.number(in)) ? 0 : clause.numberEnd(in) - in;
        boolean inA = clause.word(in, FunctionWord.IN_A);
        if (!(clause.has("in", in) || inA) || in + (inA ? 1 : 2) >= clause.size()) {
            return false;
        }
        String words = clause.words(in + 1, clause.size());
        environment(scene, words, operations);
        return true;
    }

    /** "in the hotel only show his hands", "im Hotel nur seine Hände zeigen". */
    private boolean shownOnly(Clause clause, List<Operation> operations) {
        Mark show = clause.first("show");
        Mark only = clause.first("only");
        boolean asks = show != null && only != null && clause.has("in", 0) && show.from() > 1;
        if (!asks || show == null || only == null || clause.act("remove") || clause.act("add")) {
            return false;
        }
        List<Integer> where = finder.named(clause.part(0, Math.min(show.from(), only.from())));
        int from = Math.max(only.to(), show.to());
        int end = clause.size();
        if (from >= end) {
            // The verb closes the clause.
            from = only.to();
            end = show.from();
        }
        while (from < end && clause.has("stop", from) && !clause.has("possessive", from)) {
            from++;
        }
        String words = from < end ? clause.words(from, end) : "";
        boolean one = where.size() == 1 && !words.isBlank();
        if (one) {
            operations.add(new PictureOperation.SetSubject(Places.name(where.getFirst()), words));
        }
        return one;
    }

    /** "in the wrist scene I want ...": the scene comes first, and by what it shows. */
    private static boolean isLabelled(Clause clause) {
        Mark scene = clause.first("scene");
        return scene != null && scene.from() <= LABEL && clause.has("in", 0);
    }

    private static void environment(int scene, String words, List<Operation> operations) {
        operations.add(new PictureOperation.SetEnvironment(Places.name(scene), words));
    }

    /** "scene 3: rain on a window", "in scene 1 show a goat on the roof". */
    private boolean subject(Clause clause, int scene, List<Operation> operations) {
        int from = clause.mark(':') + 1;
        Mark show = clause.first("show");
        from = show != null ? show.to() : from;
        if (clause.act("change") || clause.act("swap")) {
            from = afterTo(clause);
        }
        boolean idle =
                from > 0
                        && !clause.has("move")
                        && !clause.has("size")
                        && !clause.has("light")
                        && !clause.has("neg");
        int end = idle ? described(clause, from) : 0;
        if (end > from && clause.has("in", from)) {
            environment(scene, bare(clause, from + 1, end), operations);
            return true;
        }
        from = afterMaking(clause, from);
        String subject = end > from ? clause.words(from, end) : "";
        boolean number = end > from && clause.numberEnd(from) >= end && isNumber(clause, from);
        boolean unnamed =
                subject.isBlank() || number || finder.in(clause.part(from, end), false).missing();
        if (!unnamed) {
            operations.add(new PictureOperation.SetSubject(Places.name(scene), subject));
        }
        return !unnamed;
    }

    private static boolean isNumber(Clause clause, int at) {
        return !Double.isNaN(clause.number(at));
    }

    /** The place behind "make it". */
    private static int afterMaking(Clause clause, int from) {
        for (Mark mark : clause.at(from)) {
            if (mark.is("more") && clause.word(from, FunctionWord.LOOK_LIKE)) {
                return mark.to();
            }
        }
        return clause.word(from, FunctionWord.LOOK_LIKE) ? from + 1 : from;
    }

    /**
     * A description ends where the scene is named again or something is left: "a goat in scene 1".
     */
    private int described(Clause clause, int from) {
        int end = clause.size();
        for (Mark mark : clause.marks) {
            boolean ends = mark.is("scene") || mark.is("instead") || mark.is("ordinal");
            if (ends && mark.from() > from && mark.from() < end) {
                end = mark.from();
                while (end > from && stop.contains(clause.tokens.get(end - 1).key())) {
                    end--;
                }
            }
        }
        return end;
    }

    private static int afterTo(Clause clause) {
        for (Mark mark : clause.all("say")) {
            if (TO.contains(mark.value()) && mark.to() < clause.size()) {
                return mark.to();
            }
        }
        return 0;
    }

    private String bare(Clause clause, int from, int end) {
        int start = from;
        while (start < end && stop.contains(clause.tokens.get(start).key())) {
            start++;
        }
        return clause.words(start, end);
    }
}
