package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets a voice name the steps that the brief itself orders. */
public final class Narration {
    private static final Set<Format> EXPLAINING =
            EnumSet.of(Format.EXPLAINER, Format.TUTORIAL, Format.PRODUCT_DEMO);

    /**
     * @param steps how an ordered step is named, the first pattern for the first, the last for the
     *     last
     */
    public record Lines(String asOf, String source, Map<Language, List<String>> steps) {}

    private final Lines lines;
    private final Settled settled;

    public Narration(Lines lines, Settled settled) {
        this.lines = lines;
        this.settled = settled;
    }

    /**
     * Names what is done in each step that the brief orders, before anything else is said of it.
     */
    void name(Script script, List<Shot> shots) {
        List<String> ways = lines.steps().getOrDefault(settled.language(), List.of());
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            if (shots.get(i).ordered() && shots.get(i).label() != null) {
                steps.add(i);
            }
        }
        if (settled.sound().voice() == null || ways.isEmpty() || !speaksThroughout()) {
            return;
        }
        for (int k = 0; k < steps.size(); k++) {
            int scene = steps.get(k);
            String label = String.valueOf(shots.get(scene).label());
            boolean last = k > 0 && k == steps.size() - 1;
            String way =
                    last ? ways.getLast() : ways.get(k == 0 ? 0 : 1 + (k - 1) % (ways.size() - 2));
            script.lead(scene, way.replace("{step}", Words.uncounted(label)));
        }
    }

    /** Pieces that explain, and advertisements for which the brief asks for a voice. */
    private boolean speaksThroughout() {
        Format format = settled.specs().format();
        boolean asked = settled.reading().voice() != null;
        return EXPLAINING.contains(format) || (asked && format == Format.AD_CREATIVE);
    }
}
