package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the plan's texts a clause speaks of, by their numbers from 1. */
final class MeantTexts {
    private final Workbench bench;
    private final PlanWords plan;

    MeantTexts(Workbench bench, PlanWords plan) {
        this.bench = bench;
        this.plan = plan;
    }

    /** Those whose words it says. */
    List<Integer> quoted(Clause clause) {
        List<Integer> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>(clause.quotes());
        clause.all("said").forEach(mark -> words.add(mark.value()));
        for (String quote : words) {
            for (int i = 0; i < bench.overlays().size(); i++) {
                String text = Workbench.text(bench.overlays().get(i), "text");
                if (text != null && Folded.text(text).equals(Folded.text(quote))) {
                    numbers.add(i + 1);
                }
            }
        }
        return numbers.stream().distinct().toList();
    }

    /** "the title at the start": right behind what it is called; 0 where it says no such place. */
    private static int atAnEnd(Clause clause, int overlays) {
        for (Mark text : clause.all("topic")) {
            for (Mark place : clause.all("place")) {
                boolean beside =
                        text.value().equals("text")
                                && !clause.has("text_place")
                                && place.from() >= text.to()
                                && place.from() - text.to() <= 1;
                if (beside && place.value().equals("start")) {
                    return Math.min(1, overlays);
                }
                if (beside && place.value().equals("end")) {
                    return overlays;
                }
            }
        }
        return 0;
    }

    /**
     * @param spoken those that the sentence spoke of before
     */
    List<Integer> in(Clause clause, List<Integer> scenes, List<Integer> spoken) {
        List<Integer> quoted = quoted(clause);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        int call = clause.topic("cta") && !clause.has("except") ? plan.overlays().call() : 0;
        if (call > 0) {
            return List.of(call);
        }
        if (clause.quote() != null || clause.mark(':') >= 0) {
            return List.of();
        }
        Mark except = clause.first("except");
        if (except != null && clause.topic("text")) {
            return plan.overlays().but(clause.part(except.to(), clause.size()), scenes);
        }
        int named = clause.topic("text") || clause.topic("voice") ? plan.overlayNamed(clause) : 0;
        if (named > 0) {
            return List.of(named);
        }
        int counted = OverlayReader.counted(clause, bench.overlays().size());
        if (counted > 0 && counted <= bench.overlays().size()) {
            return List.of(counted);
        }
        if (!scenes.isEmpty()) {
            return plan.overlays().of(scenes);
        }
        int edge = atAnEnd(clause, bench.overlays().size());
        if (edge > 0) {
            return List.of(edge);
        }
        if (clause.topic("text") || clause.has("caps")) {
            return IntStream.rangeClosed(1, bench.overlays().size()).boxed().toList();
        }
        return spoken;
    }
}
