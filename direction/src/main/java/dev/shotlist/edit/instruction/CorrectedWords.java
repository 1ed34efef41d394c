package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.color.Rewording;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.NamedPart;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words of the plan that are wrong, named beside those that are right and without quotation marks:
 * "it's Le Locle, not Geneva", "nicht 15 Kilo sondern 14", "swap neighbours for cousins".
 */
final class CorrectedWords {
    /** Words of a name that is put right, at most. */
    private static final int LONGEST = 6;

    /** Kinds behind which words that come for others may begin, or before which they end. */
    private static final Set<String> EDGES =
            Set.of(
                    "topic",
                    "scene",
                    "ordinal",
                    "act",
                    "say",
                    "be",
                    "become",
                    "in",
                    "speak",
                    "written",
                    "courtesy",
                    "thereto",
                    "wanted",
                    "instead",
                    "neg",
                    "nomore",
                    "when",
                    "all");

    private final Workbench bench;
    private final PlanWords plan;
    private final Set<String> stop;

    CorrectedWords(Workbench bench, PlanWords plan, Set<String> stop) {
        this.bench = bench;
        this.plan = plan;
        this.stop = stop;
    }

    private record Stretch(int from, int to) {}

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.quote() != null || clause.has("said")) {
            return false;
        }
        for (Mark turn : turns(clause)) {
            Stretch old = standing(clause, turn.to());
            Stretch fresh = old == null ? null : fresh(clause, turn, old);
            if (old != null && fresh != null && exchanged(clause, old, fresh, scenes, operations)) {
                return true;
            }
        }
        Stretch old = clause.act("swap") || clause.act("change") ? swapped(clause) : spoken(clause);
        Stretch fresh = old == null ? null : after(clause, old.to() + 1);
        return old != null && fresh != null && exchanged(clause, old, fresh, scenes, operations);
    }

    private static List<Mark> turns(Clause clause) {
        List<Mark> turns = new ArrayList<>(clause.all("instead"));
        turns.addAll(clause.all("neg"));
        turns.addAll(clause.all("nomore"));
        return turns;
    }

    /** The longest words from there on that the plan reads or says, behind articles. */
    private @Nullable Stretch standing(Clause clause, int at) {
        int from = at;
        while (from < clause.size() && (isStop(clause, from) || clause.has("topic", from))) {
            from++;
        }
        for (int to = Math.min(clause.size(), from + LONGEST); to > from; to--) {
            if (isStanding(clause, from, to)) {
                return new Stretch(from, to);
            }
        }
        return null;
    }

    private boolean isStanding(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.tokens.get(i).isMark() || clause.tokens.get(i).isQuote()) {
                return false;
            }
        }
        return plan.names(clause.words(from, to));
    }

    /** What comes for it: right before the word of turning, or behind the old where that leads. */
    private @Nullable Stretch fresh(Clause clause, Mark turn, Stretch old) {
        Stretch before = before(clause, turn.from());
        return before == null || !agrees(clause, old, before) ? after(clause, old.to()) : before;
    }

    private @Nullable Stretch before(Clause clause, int end) {
        int to = end;
        while (to > 0 && (clause.tokens.get(to - 1).isMark() || isStop(clause, to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < LONGEST && !isEdge(clause, from - 1)) {
            from--;
        }
        return trimmed(clause, from, to);
    }

    private @Nullable Stretch after(Clause clause, int start) {
        int from = start;
        while (from < clause.size() && (isEdge(clause, from) || isStop(clause, from))) {
            from++;
        }
        int to = from;
        while (to < clause.size() && to - from < LONGEST && !isEdge(clause, to)) {
            to++;
        }
        return trimmed(clause, from, to);
    }

    private @Nullable Stretch trimmed(Clause clause, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isStop(clause, start)) {
            start++;
        }
        while (end > start && isStop(clause, end - 1)) {
            end--;
        }
        return start < end ? new Stretch(start, end) : null;
    }

    /** "swap neighbours for cousins", "change the word Geneva to Zurich". */
    private @Nullable Stretch swapped(Clause clause) {
        for (int i = 2; i + 1 < clause.size(); i++) {
            boolean turn =
                    clause.word(i, FunctionWord.FOR)
                            || clause.has("say", i)
                            || clause.has("become", i);
            for (int from = Math.max(1, i - LONGEST); turn && from < i; from++) {
                if (!isStop(clause, from) && isStanding(clause, from, i)) {
                    return new Stretch(from, i);
                }
            }
        }
        return null;
    }

    /** "where he says slowly make him say carefully". */
    private @Nullable Stretch spoken(Clause clause) {
        List<Mark> says = clause.all("speak");
        if (says.size() != 2) {
            return null;
        }
        Stretch old = standing(clause, says.getFirst().to());
        return old != null && old.to() < says.getLast().from()
                ? new Stretch(old.from(), says.getLast().from())
                : null;
    }

    private boolean exchanged(
            Clause clause,
            Stretch old,
            Stretch fresh,
            List<Integer> scenes,
            List<Operation> operations) {
        Stretch left = standing(clause, old.from());
        if (left == null) {
            return false;
        }
        String from = clause.words(left.from(), left.to());
        boolean voice = clause.topic("voice") || clause.has("speak");
        boolean text = clause.topic("text") || clause.has("written");
        Stretch right = isName(clause, left) ? name(clause, fresh, isNumber(clause, left)) : fresh;
        boolean called = !voice && !text && scenes.isEmpty() && part(from) != null;
        boolean words = voice || text || (isName(clause, left) && (called || !isShown(from)));
        if (!words || right == null || !agrees(clause, left, right)) {
            return false;
        }
        String to = clause.words(right.from(), right.to());
        if (called) {
            renamed(from, to, operations);
            return true;
        }
        return new WordExchange(
                        from,
                        to,
                        clause.topic("voice") && !clause.topic("text"),
                        clause.topic("text") && !clause.topic("voice"),
                        scenes)
                .write(plan, operations);
    }

    /** A name of the brand or the product, whole or a word of it. */
    private @Nullable NamedPart part(String words) {
        for (NamedPart part : NamedPart.values()) {
            String name = plan.name(part);
            int at = name == null ? -1 : PromptText.find(name, words, 0);
            boolean proper = name != null && at >= 0 && isProper(name, at, words);
            if (proper || (at >= 0 && part == NamedPart.BRAND)) {
                return part;
            }
        }
        return null;
    }

    /** "Fjella" of "E-Bike Fjella", but not the "gold" of "gold watch". */
    private static boolean isProper(String name, int at, String words) {
        return Character.isUpperCase(name.charAt(at)) && Character.isUpperCase(words.charAt(0));
    }

    /** With a word of it wherever that stands by itself. */
    private void renamed(String from, String to, List<Operation> operations) {
        NamedPart part = Objects.requireNonNull(part(from));
        String name = Objects.requireNonNull(plan.name(part));
        if (!name.equalsIgnoreCase(from)) {
            new WordExchange(from, to, false, false, List.of()).write(plan, operations);
        }
        String fresh = new Rewording(from, to).of(name);
        operations.add(new BriefOperation.Rename(part, fresh == null ? to : fresh));
    }

    /** A number comes for a number, a name for a name. */
    private static boolean agrees(Clause clause, Stretch old, Stretch fresh) {
        boolean names = isName(clause, old);
        return !names || name(clause, fresh, isNumber(clause, old)) != null;
    }

    /** A name, or a number: no word that could be said of anything else. */
    private static boolean isName(Clause clause, Stretch words) {
        return isName(clause, words.from());
    }

    private static boolean isNamed(Clause clause, int at, boolean number) {
        return number ? clause.tokens.get(at).isNumber() : isName(clause, at);
    }

    private static boolean isNumber(Clause clause, Stretch words) {
        return clause.tokens.get(words.from()).isNumber();
    }

    private static boolean isName(Clause clause, int at) {
        return clause.tokens.get(at).isNumber()
                || Character.isUpperCase(clause.words(at, at + 1).charAt(0));
    }

    /** The last name in a stretch: "Le Locle" of "spelled Le Locle". */
    private static @Nullable Stretch name(Clause clause, Stretch words, boolean number) {
        int to = words.to();
        while (to > words.from() && !isNamed(clause, to - 1, number)) {
            to--;
        }
        int from = to;
        while (from > words.from() && isNamed(clause, from - 1, number)) {
            from--;
        }
        return from < to ? new Stretch(from, to) : null;
    }

    /** A thing that a picture shows is meant there and not in what is read. */
    private boolean isShown(String words) {
        for (ObjectNode scene : bench.scenes()) {
            ObjectNode visual = Workbench.object(scene, "visual");
            for (String field : List.of("subject", "environment")) {
                String text = visual == null ? null : Workbench.text(visual, field);
                if (text != null && PromptText.find(text, words, 0) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isStop(Clause clause, int at) {
        return stop.contains(clause.tokens.get(at).key())
                && !Character.isUpperCase(clause.words(at, at + 1).charAt(0));
    }

    private static boolean isEdge(Clause clause, int at) {
        return clause.tokens.get(at).isMark()
                || clause.word(at, FunctionWord.RATHER)
                || clause.word(at, FunctionWord.BUT)
                || clause.marks.stream()
                        .anyMatch(mark ->
                                mark.from() <= at && mark.to() > at && EDGES.contains(mark.kind()));
    }
}
