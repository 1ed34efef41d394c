package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that the plan reads or says and that an instruction quotes to keep them. */
final class KeptWords {
    private final PlanWords plan;
    private final Set<Integer> overlays = new HashSet<>();
    private final Set<Integer> lines = new HashSet<>();
    private boolean button;

    KeptWords(PlanWords plan) {
        this.plan = plan;
    }

    /** Whether a clause only says that words which it quotes stay: "but 'Made by hand' stays". */
    boolean takes(Clause clause) {
        List<String> quotes = clause.quotes();
        boolean stays =
                !quotes.isEmpty()
                        && !clause.has("when")
                        && !clause.has("unit")
                        && (clause.act("keep") || Staying.forbids(clause))
                        && clause.marks.stream()
                                .noneMatch(mark ->
                                        mark.is("become")
                                                || mark.is("thereto")
                                                || mark.is("text_place")
                                                || mark.is("text_size")
                                                || mark.is("say"));
        if (!stays || !quotes.stream().allMatch(this::stands)) {
            return false;
        }
        quotes.forEach(this::keep);
        return true;
    }

    private boolean stands(String words) {
        return plan.overlays().saying(words) > 0
                || !plan.spoken().saying(words).isEmpty()
                || plan.isButton(words);
    }

    private void keep(String words) {
        int overlay = plan.overlays().saying(words);
        if (overlay > 0) {
            overlays.add(overlay);
        }
        lines.addAll(plan.spoken().saying(words));
        button |= plan.isButton(words);
    }

    /** The operation without what it would do to them. */
    Operation narrowed(Operation operation) {
        return switch (operation) {
            case TextOperation.RemoveOverlays one when !overlays.isEmpty() ->
                    new TextOperation.RemoveOverlays(
                            without(one.overlays(), plan.overlays().count(), overlays));
            case SoundOperation.VoiceOff one when !lines.isEmpty() -> {
                List<Integer> meant =
                        one.scenes() == null
                                ? plan.spoken().scenes()
                                : one.scenes().stream().map(Integer::valueOf).toList();
                yield new SoundOperation.VoiceOff(
                        Places.names(meant.stream().filter(at -> !lines.contains(at)).toList()));
            }
            default -> operation;
        };
    }

    private static List<Integer> without(
            @Nullable List<Integer> some, int count, Set<Integer> kept) {
        List<Integer> rest = new ArrayList<>(some == null ? Places.others(count, List.of()) : some);
        rest.removeAll(kept);
        return rest;
    }

    /** Whether an operation leaves them what they are. */
    boolean allows(Operation operation) {
        return switch (operation) {
            case TextOperation.SetOverlay one -> !overlays.contains(one.overlay());
            case TextOperation.SetCta _, TextOperation.RemoveCta _ -> !button;
            case SoundOperation.SetLine one ->
                    lines.stream().noneMatch(at -> Places.name(at).equals(one.scene()));
            default -> true;
        };
    }
}
