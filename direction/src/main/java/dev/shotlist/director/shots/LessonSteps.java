package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.lesson.Lessons;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson's ordered steps as they are seen, each usual step of such products once at most. */
final class LessonSteps {
    private final Settled settled;
    private final Casting casting;
    private final TaughtSteps known;
    private final ShotWords words;
    private final @Nullable String worked;

    /** The usual steps that were shown for one of the brief's own. */
    private final List<Step> shown = new ArrayList<>();

    /**
     * @param worked what the steps are done to where that is not what is sold; else null
     */
    LessonSteps(Settled settled, Casting casting, ShotWords words, @Nullable String worked) {
        this.settled = settled;
        this.casting = casting;
        this.known = words.steps();
        this.words = words;
        this.worked = worked;
    }

    /**
     * @param before what the shot before was done to
     * @param index of the order among all
     */
    TaughtStep step(String asked, WordedShot worded, String before, int index) {
        List<Step> open = new ArrayList<>(casting.kind().steps());
        open.removeAll(shown);
        Language language = settled.reading().language();
        if (casting.idea().id().equals(Lessons.BODY)) {
            return known.ofBody(asked, worded, language);
        }
        TaughtStep step = known.of(asked, worded, before, open, language, index);
        if (step.usual() != null) {
            shown.add(step.usual());
        }
        TaughtStep named = isOld(step) ? step.changing(changed()) : step;
        return worked == null ? named : named.on(worked);
    }

    private static boolean isOld(TaughtStep step) {
        return step.shot().subject().contains(TaughtStep.OLD_ONE)
                || step.shot().subject().contains(TaughtStep.NEW_ONE);
    }

    /** What is taken off and put on, where the brief says it once. */
    private @Nullable String changed() {
        return words.changed().in(settled.reading().text(), settled.reading().language());
    }
}
