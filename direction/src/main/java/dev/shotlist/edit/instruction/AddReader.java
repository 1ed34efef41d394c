package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import java.util.List;

/** A scene that comes in: what it shows, from what distance, and after which one it stands. */
final class AddReader {
    private final AddedPlace places;

    AddReader(AddedPlace places) {
        this.places = places;
    }

    boolean isMeant(Clause clause) {
        if (clause.has("comes")) {
            return true;
        }
        Mark place = clause.first("place");
        boolean shown = false;
        boolean listed = false;
        if (place != null && AddedPlace.isRelative(place)) {
            shown = place.from() == 0 && clause.has("show");
            listed =
                    clause.mark(':') > place.from()
                            && clause.word(0, FunctionWord.A)
                            && clause.has("scene", 1);
        }
        return (clause.act("add") || shown || listed || NewScenes.isWanted(clause))
                && !(NewScenes.isThere(clause) && places.isNamed(clause))
                && (clause.has("scene")
                        || clause.has("size")
                        || NewScenes.isWanted(clause)
                        || AddedSubject.timed(clause) >= 0)
                && !clause.topic("music")
                && !clause.has("surroundings")
                && !(Seconds.named(clause)
                        && AddedSubject.timed(clause) < 0
                        && !NewScenes.isFresh(clause))
                && !clause.has("move", "static")
                && !clause.has("size_of");
    }

    /** "add, right before the end, a shot of ..." goes on after its commas. */
    boolean unfinished(Clause clause, Clause next) {
        Mark place = next.first("place");
        boolean placed = place != null && place.from() == 0 && AddedPlace.isRelative(place);
        if (isMeant(clause) && placed && !clause.has("place")) {
            return true;
        }
        boolean described =
                next.word(0, FunctionWord.A)
                        && clause.all("place").stream().anyMatch(AddedPlace::isRelative)
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
        int end = places.from(clause, from);
        // "füge ... von Händen ein": an article at the end is half of a verb.
        end -= end > from + 1 && clause.word(end - 1, FunctionWord.A) ? 1 : 0;
        Mark seen = AddedFraming.atStart(clause, from, end);
        from = seen != null && clause.word(seen.to(), FunctionWord.OF) ? seen.to() + 1 : from;
        int size = AddedFraming.behind(clause, from, end);
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
                        places.after(where),
                        AddedFraming.size(framed),
                        seconds,
                        AddedFraming.move(framed)));
        return true;
    }
}
