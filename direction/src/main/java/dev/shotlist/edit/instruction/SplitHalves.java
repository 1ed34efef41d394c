package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the two halves of a scene show that was just split: "the first half on the hook, the second
 * a close-up of the handle".
 */
final class SplitHalves {
    private static final String SECOND = "second";

    /** Kinds of words by which a picture is led in. */
    private static final Set<String> FRAMING = Set.of("size", "move", "angle", "scene");

    /** Kinds that close what a half shows. */
    private static final Set<String> CLOSING = Set.of("courtesy", "half_part", "half");

    private record Half(
            @Nullable String subject, @Nullable ShotSize size, @Nullable CameraMovement move) {
        boolean saysNothing() {
            return subject == null && size == null && move == null;
        }
    }

    private final Set<String> stop;

    SplitHalves(Set<String> stop) {
        this.stop = stop;
    }

    boolean read(Clause clause, List<Operation> operations) {
        List<Mark> halves = halves(clause);
        boolean other = clause.quote() != null || Seconds.named(clause);
        if (halves.isEmpty() || split(operations) < 0 || other) {
            return false;
        }
        boolean read = false;
        for (int i = 0; i < halves.size(); i++) {
            Mark half = halves.get(i);
            int end = i + 1 < halves.size() ? halves.get(i + 1).from() : clause.size();
            Half told = told(clause, half.to(), end);
            if (!told.saysNothing()) {
                write(half.value().equals(SECOND), told, split(operations), operations);
                read = true;
            }
        }
        return read;
    }

    /** Each half once, with all words that name it: "la segunda", "la segunda mitad". */
    private static List<Mark> halves(Clause clause) {
        List<Mark> halves = new ArrayList<>();
        for (Mark mark : clause.all("half_part")) {
            Mark last = halves.isEmpty() ? null : halves.getLast();
            if (last != null && mark.from() < last.to()) {
                int to = Math.max(last.to(), mark.to());
                halves.set(halves.size() - 1, new Mark(last.kind(), last.value(), last.from(), to));
            } else {
                halves.add(mark);
            }
        }
        return halves;
    }

    private static int split(List<Operation> operations) {
        for (int i = operations.size() - 1; i >= 0; i--) {
            if (operations.get(i) instanceof CutOperation.SplitScene) {
                return i;
            }
        }
        return -1;
    }

    private static void write(boolean second, Half half, int at, List<Operation> operations) {
        CutOperation.SplitScene split = (CutOperation.SplitScene) operations.get(at);
        if (second) {
            operations.set(
                    at,
                    new CutOperation.SplitScene(
                            split.scene(),
                            half.subject() == null ? split.subject() : half.subject(),
                            half.size() == null ? split.shotType() : half.size(),
                            half.move() == null ? split.cameraMovement() : half.move()));
            return;
        }
        List<String> scene = List.of(split.scene());
        if (half.size() != null) {
            operations.add(new PictureOperation.SetShot(scene, half.size()));
        }
        if (half.move() != null) {
            operations.add(new PictureOperation.SetCamera(scene, half.move()));
        }
        if (half.subject() != null) {
            operations.add(new PictureOperation.SetSubject(split.scene(), half.subject()));
        }
    }

    /** What stands between a half and the next one, or the end of the clause. */
    private Half told(Clause clause, int from, int to) {
        Clause told = clause.part(from, to);
        int at = 0;
        boolean led = false;
        boolean goesOn = true;
        while (goesOn && at < told.size()) {
            int next = behindFraming(told, at);
            int behind = next == at ? behindLead(told, at) : at;
            next = Math.max(next, behind);
            next = next == at && isPlain(told, at) ? at + 1 : next;
            goesOn = next > at && !(led && told.word(at, FunctionWord.THE));
            led |= behind > at;
            at = goesOn ? next : at;
        }
        int end = Math.max(at, told.end(Math.min(at, told.size()), CLOSING));
        int shown = framedEnd(told, at, end);
        Clause framing = told.part(0, at).with(told.part(shown, end));
        String subject = shown > at ? told.words(at, shown) : "";
        Clause shows = told.part(at, shown);
        boolean asks = shows.has("act") || shows.has("pace");
        return new Half(
                subject.isBlank() || asks ? null : subject,
                AddedFraming.size(framing),
                AddedFraming.move(framing));
    }

    /** Where "... in Nahaufnahme zeigen" begins behind what is shown. */
    private int framedEnd(Clause told, int at, int end) {
        int shown = end;
        boolean goesOn = true;
        while (goesOn && shown > at) {
            int last = shown - 1;
            int next = told.tokens.get(last).isMark() || isLast(told, last) ? last : shown;
            for (Mark mark : told.marks) {
                boolean framing = mark.is("size") || mark.is("move") || mark.is("angle");
                boolean closes = framing && mark.to() == shown && mark.from() > at;
                next = closes ? Math.min(next, mark.from()) : next;
            }
            boolean before = next == shown && shown < end;
            boolean in = told.has("in", last) || told.word(last, FunctionWord.A);
            next = before && in ? last : next;
            goesOn = next < shown;
            shown = next;
        }
        return shown;
    }

    private static int behindFraming(Clause told, int at) {
        int next = at;
        for (Mark mark : told.at(at)) {
            next = FRAMING.contains(mark.kind()) ? Math.max(next, mark.to()) : next;
        }
        return next;
    }

    /** Behind a word that leads to what is shown; the same place without one. */
    private static int behindLead(Clause told, int at) {
        int behind = at;
        for (Mark mark : told.at(at)) {
            boolean leads = mark.is("in") || mark.is("show") || mark.is("about");
            behind = leads ? Math.max(behind, mark.to()) : behind;
        }
        boolean word =
                told.tokens.get(at).is(':')
                        || told.word(at, FunctionWord.OF)
                        || told.word(at, FunctionWord.WITH)
                        || told.word(at, FunctionWord.SHOWING);
        return word ? Math.max(behind, at + 1) : behind;
    }

    private boolean isPlain(Clause told, int at) {
        boolean article = told.word(at, FunctionWord.A) && behindFraming(told, at + 1) == at + 1;
        return !article
                && (told.tokens.get(at).isMark()
                        || stop.contains(told.tokens.get(at).key())
                        || told.has("be", at)
                        || told.has("say", at)
                        || told.has("can", at)
                        || told.has("become", at));
    }

    /** The verb that closes a German clause, or an "and" before the next half. */
    private static boolean isLast(Clause told, int at) {
        return told.has("show", at) || told.has("join", at) || told.word(at, FunctionWord.THE);
    }
}
