package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Sights;
import java.util.List;
import java.util.Locale;

/**
 * A work that is known from its first step to its last, in a brief that says less of it: two words
 * of the brief that were taken for steps teach nobody, and what is known does.
 */
public final class KnownWork {
    /** Who lists more has a way of their own. */
    private static final int FEW = 3;

    /** So few are no way at all. */
    private static final int FEWEST = 2;

    private KnownWork() {}

    /** Without those steps where the whole work is known. */
    public static Settled instead(Settled settled, StoryFile file, Sights sights) {
        List<ShotOrder> steps = settled.shots();
        boolean open = settled.sceneCount() == null && !steps.isEmpty() && steps.size() <= FEW;
        if (settled.specs().format() != Format.TUTORIAL || !open) {
            return settled;
        }
        Language language = settled.reading().language();
        OwnTask task =
                OwnTask.in(new BriefWords(settled), file, language, true, List.of(), List.of());
        boolean known = task != null && task.whole() && task.task().steps().size() > steps.size();
        return known && (steps.size() <= FEWEST || isNamed(steps, language, sights))
                ? settled.withShots(List.of())
                : settled;
    }

    /** Whether most of them name something and tell nothing to be done. */
    private static boolean isNamed(List<ShotOrder> steps, Language language, Sights sights) {
        long told =
                steps.stream()
                        .map(step -> step.words().toLowerCase(Locale.ROOT).strip())
                        .map(words -> words.substring(0, (words + ' ').indexOf(' ')))
                        .filter(first -> sights.phrases().isHandwork(first))
                        .count();
        return language == Language.EN && told * 2 < steps.size();
    }
}
