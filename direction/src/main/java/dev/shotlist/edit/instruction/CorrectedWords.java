package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.color.Rewording;
import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.NamedPart;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
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
    private final Workbench bench;
    private final PlanWords plan;
    private final Errata errata;

    CorrectedWords(Workbench bench, PlanWords plan, Set<String> stop) {
        this.bench = bench;
        this.plan = plan;
        this.errata = new Errata(plan, stop);
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (clause.quote() != null || clause.has("said")) {
            return false;
        }
        for (Mark turn : Errata.turns(clause)) {
            Stretch old = errata.standing(clause, turn.to());
            Stretch fresh = old == null ? null : errata.fresh(clause, turn, old);
            if (old != null && fresh != null && exchanged(clause, old, fresh, scenes, operations)) {
                return true;
            }
        }
        boolean swaps = clause.act("swap") || clause.act("change");
        Stretch old = swaps ? errata.swapped(clause) : errata.spoken(clause);
        Stretch fresh = old == null ? null : errata.after(clause, old.to() + 1);
        return old != null && fresh != null && exchanged(clause, old, fresh, scenes, operations);
    }

    private boolean exchanged(
            Clause clause,
            Stretch old,
            Stretch fresh,
            List<Integer> scenes,
            List<Operation> operations) {
        Stretch left = errata.standing(clause, old.from());
        if (left == null) {
            return false;
        }
        String from = left.words(clause);
        boolean voice = clause.topic("voice") || clause.has("speak");
        boolean text = clause.topic("text") || clause.has("written");
        Stretch right = left.isName(clause) ? fresh.name(clause, left.isNumber(clause)) : fresh;
        boolean called = !voice && !text && scenes.isEmpty() && part(from) != null;
        boolean words = voice || text || (left.isName(clause) && (called || !isShown(from)));
        if (!words || right == null || !right.agrees(clause, left)) {
            return false;
        }
        String to = right.words(clause);
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
}
