package dev.shotlist.variants;

import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Visual;

/** One draft's pictures in another draft's palette, light and finish. */
final class Dressing {
    private Dressing() {}

    static Draft like(Draft draft, Draft other) {
        String anchor = draft.visual().styleAnchor();
        return draft.dressedAs(other)
                .withScenes(
                        draft.scenes().stream()
                                .map(scene -> prompt(scene, anchor, other.visual().styleAnchor()))
                                .toList());
    }

    /** The scene with another style anchor in its prompt. */
    static DraftScene prompt(DraftScene scene, String anchor, String other) {
        Visual visual = scene.visual();
        return scene.withVisual(
                new Visual(
                        visual.shotType(),
                        visual.subject(),
                        visual.cameraMovement(),
                        visual.environment(),
                        visual.generationPrompt().replace(anchor, other),
                        visual.negativePrompt(),
                        visual.referenceImageIndex(),
                        visual.cameraAngle(),
                        visual.shows()));
    }
}
