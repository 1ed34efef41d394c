package dev.shotlist.fitting;

import dev.shotlist.dialect.ClipBrief;
import dev.shotlist.dialect.PromptCompiler;
import dev.shotlist.dialect.Seen;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Visual;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what a clip is to show, from its scene and the direction. */
final class BriefWriter {
    private final PromptCompiler compiler;
    private final CreativeDirection direction;

    BriefWriter(PromptCompiler compiler, CreativeDirection direction) {
        this.compiler = compiler;
        this.direction = direction;
    }

    /**
     * @param heard whether the generator's sound is used
     * @param from of the clip within the scene; so {@code to}
     * @param cropped whether part of the picture will be cut off
     */
    ClipBrief brief(
            Scene scene,
            boolean heard,
            List<String> pictured,
            Seconds from,
            Seconds to,
            boolean continues,
            boolean cropped) {
        Visual visual = scene.visual();
        String anchor = direction.visualDirection().styleAnchor();
        List<String> verbatim = verbatim(visual);
        Seen seen =
                compiler.seen(
                        visual.generationPrompt(),
                        visual.subject(),
                        visual.cameraMovement(),
                        anchor,
                        verbatim);
        return new ClipBrief(
                visual.shotType(),
                visual.cameraAngle(),
                visual.cameraMovement(),
                seen.move(),
                seen.parts(),
                verbatim,
                anchor,
                avoid(visual.negativePrompt()),
                heard ? Spoken.within(scene, from, to) : null,
                heard ? scene.audio().soundEffects() : List.of(),
                pictured,
                continues,
                cropped);
    }

    private List<String> verbatim(Visual visual) {
        return direction.continuity().stream()
                .filter(recurring -> visual.shows().contains(recurring.id()))
                .map(Continuity::description)
                .toList();
    }

    private static List<String> avoid(@Nullable String negative) {
        return negative == null
                ? List.of()
                : Arrays.stream(negative.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
