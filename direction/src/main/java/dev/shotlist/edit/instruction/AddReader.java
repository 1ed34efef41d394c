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
import org.jspecify.annotations.Nullable;

/** A scene that comes in: what it shows, from what distance, and after which one it stands. */
final class AddReader {
    private final Workbench bench;
    private final SceneFinder finder;

    AddReader(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
    }

    boolean isMeant(Clause clause) {
        if (clause.has("comes")) {
            return true;
        }
        Mark place = clause.first("place");
        boolean shown = false;
        boolean listed = false;
        if (place != null && isRelative(place)) {
            shown = place.from() == 0 && clause.has("show");
            listed =
                    clause.mark(':') > place.from()
                            && clause.word(0, FunctionWord.A)
                            && clause.has("scene", 1);
        }
        return (clause.act("add") || shown || listed || wanted(clause))
                && !(isThere(clause) && placed(clause))
                && (clause.has("scene")
                        || clause.has("size")
                        || wanted(clause)
                        || AddedSubject.timed(clause) >= 0)
                && !clause.topic("music")
                && !clause.has("surroundings")
                && !(Seconds.named(clause) && AddedSubject.timed(clause) < 0 && !isFresh(clause))
                && !clause.has("move", "static")
                && !clause.has("size_of");
    }

    /** "put the marble shot first": a scene that is there already is moved. */
    static boolean isThere(Clause clause) {
        Mark scene = clause.first("scene");
        if (scene == null || isFresh(clause)) {
            return false;
        }
        boolean known =
                clause.word(scene.from() - 1, FunctionWord.THE)
                        && (!clause.word(scene.from() - 1, FunctionWord.A)
                                || clause.says(FunctionWord.PORTUGUESE));
        boolean counted =
                clause.before("ordinal", scene.from(), 0)
                        && clause.word(scene.from() - 2, FunctionWord.THE);
        return known || counted || isNumbered(clause, scene);
    }

    /** "a scene", "a new one": one that is not there yet, or its description behind a colon. */
    private static boolean isFresh(Clause clause) {
        return clause.mark(':') >= 0
                || clause.marks.stream()
                        .anyMatch(mark ->
                                (mark.is("size") || mark.is("move"))
                                        && clause.word(mark.from() - 1, FunctionWord.A)
                                        && !clause.word(mark.from() - 1, FunctionWord.THE)
                                        && AddedSubject.from(clause) > 0)
                || clause.all("size").stream()
                        .anyMatch(mark ->
                                clause.word(mark.from() - 1, FunctionWord.A)
                                        && clause.word(mark.to(), FunctionWord.OF))
                || clause.all("scene").stream()
                        .anyMatch(mark ->
                                (clause.word(mark.from() - 1, FunctionWord.A)
                                                && !clause.word(mark.from() - 1, FunctionWord.THE))
                                        || clause.all("act").stream()
                                                .anyMatch(act ->
                                                        act.length() > 1
                                                                && act.from() <= mark.from()
                                                                && act.to() >= mark.to()));
    }

    /** "put scene 3 after the fourth": named by its number before it is said where it goes. */
    private static boolean isNumbered(Clause clause, Mark scene) {
        Mark place = clause.first("place");
        return place != null
                && scene.from() < place.from()
                && !Double.isNaN(clause.number(scene.to()));
    }

    /** "can we get a drone shot of Geneva before the hotel": one that is not there yet. */
    private static boolean wanted(Clause clause) {
        Mark move = clause.first("move");
        Mark framed = move == null ? clause.first("size") : move;
        Mark shot = framed == null ? clause.first("scene") : framed;
        Mark place = clause.first("place");
        return shot != null
                && place != null
                && isRelative(place)
                && clause.word(shot.from() - 1, FunctionWord.A)
                && clause.word(
                        clause.has("scene", shot.to()) ? shot.to() + 1 : shot.to(),
                        FunctionWord.OF);
    }

    private boolean placed(Clause clause) {
        boolean somewhere = clause.has("place") || clause.has("ordinal");
        return somewhere && clause.mark(':') < 0 && !scenesIn(clause).isEmpty();
    }

    /** "add, right before the end, a shot of ..." goes on after its commas. */
    boolean unfinished(Clause clause, Clause next) {
        Mark place = next.first("place");
        boolean placed = place != null && place.from() == 0 && isRelative(place);
        if (isMeant(clause) && placed && !clause.has("place")) {
            return true;
        }
        boolean described =
                next.word(0, FunctionWord.A)
                        && clause.all("place").stream().anyMatch(AddReader::isRelative)
                        && next.marks.stream()
                                .noneMatch(mark -> mark.is("act") || mark.is("topic"));
        boolean goesOn =
                described
                        || (AddedFraming.isFraming(next) && clause.has("place"))
                        || next.word(0, FunctionWord.OF)
                        || next.word(0, FunctionWord.WITH)
                        || next.word(0, FunctionWord.SHOWING)
                        || next.has("show", 0);
        if (isMeant(clause) && goesOn && clause.quote() == null && AddedSubject.from(clause) < 0) {
            return true;
        }
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

    boolean read(Clause clause, List<Operation> operations) {
        int colon = clause.mark(':');
        int from = colon >= 0 ? colon + 1 : AddedSubject.from(clause);
        if (from < 0 || from >= clause.size()) {
            return false;
        }
        int end = clause.size();
        for (Mark mark : clause.marks) {
            boolean named =
                    mark.is("place")
                            && isRelative(mark)
                            && mark.from() > from
                            && !scenesIn(clause.part(mark.to(), clause.size())).isEmpty();
            boolean edge = mark.from() > from && mark.to() == clause.size() && isEdge(mark);
            end = named || edge ? Math.min(end, mark.from()) : end;
        }
        // "füge ... von Händen ein": an article at the end is half of a verb.
        end -= end > from + 1 && clause.word(end - 1, FunctionWord.A) ? 1 : 0;
        Mark seen = sizeAtStart(clause, from, end);
        from = seen != null && clause.word(seen.to(), FunctionWord.OF) ? seen.to() + 1 : from;
        int size = sizeAtEnd(clause, from, end);
        String subject = clause.quote() == null ? clause.words(from, size) : clause.quote();
        if (subject == null || subject.isBlank()) {
            return false;
        }
        Clause before = clause.part(0, colon >= 0 ? colon : from);
        Clause where = end < clause.size() ? clause.part(end, clause.size()) : before;
        Clause framed =
                size < end
                        ? clause.part(size, end)
                        : seen == null ? before : clause.part(seen.from(), seen.to());
        Double seconds = AddedSubject.timed(clause) < 0 ? null : (Double) Seconds.in(clause);
        operations.add(
                new CutOperation.AddScene(
                        subject,
                        after(where),
                        AddedFraming.size(framed),
                        seconds,
                        AddedFraming.move(framed)));
        return true;
    }

    /** "... at the start", behind what the scene shows. */
    private static boolean isEdge(Mark mark) {
        boolean place = mark.is("place", "start") || mark.is("place", "end");
        return mark.length() > 1 && (place || mark.is("ordinal", "-1"));
    }

    /** "new scene: close on the display", "new scene: a wide shot of trucks"; null without it. */
    private static @Nullable Mark sizeAtStart(Clause clause, int from, int end) {
        int at = clause.word(from, FunctionWord.A) ? from + 1 : from;
        for (Mark mark : clause.at(at)) {
            if (mark.is("size") && mark.to() < end) {
                return clause.has("scene", mark.to())
                        ? new Mark("size", mark.value(), mark.from(), mark.to() + 1)
                        : mark;
            }
        }
        return null;
    }

    /** Where "..., close up" behind what a scene shows begins; the end where it says none. */
    private static int sizeAtEnd(Clause clause, int from, int end) {
        for (Mark mark : clause.all("size")) {
            boolean parted = mark.from() > from && clause.tokens.get(mark.from() - 1).is(',');
            int behind = clause.has("scene", mark.to()) ? mark.to() + 1 : mark.to();
            if (parted && behind >= end) {
                return mark.from() - 1;
            }
        }
        return end;
    }

    /** "..., 2 seconds, after the noodles": where the scene goes that was just added. */
    boolean placedLater(Clause clause, List<Operation> operations) {
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
        return Set.of("before", "after", "between").contains(place.value());
    }

    /** The scene that the new one follows; null for none. */
    private @Nullable String after(Clause where) {
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
        int scene = called ? count : named.isEmpty() ? 0 : named.getFirst();
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

    private List<Integer> scenesIn(Clause part) {
        return part.size() == 0 ? List.of() : finder.in(part, true).scenes();
    }
}
