package dev.shotlist.review;

import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is reviewed: the finished direction and scenes, with what was asked. */
public final class Subject {
    private final Asked asked;
    private final CreativeDirection direction;
    private final List<Scene> scenes;
    private final PlacementFacts placement;
    private final ExtractedReferences references;
    private final @Nullable Tokens[] prompts;

    /**
     * @param placement what the placement asks for
     * @param references what was measured in the references
     */
    public Subject(
            Asked asked,
            CreativeDirection direction,
            List<Scene> scenes,
            PlacementFacts placement,
            ExtractedReferences references) {
        this.asked = asked;
        this.direction = direction;
        this.scenes = List.copyOf(scenes);
        this.placement = placement;
        this.references = references;
        this.prompts = new Tokens[scenes.size()];
    }

    /** The same question about another version of the plan. */
    public Subject with(CreativeDirection other, List<Scene> others) {
        return new Subject(asked, other, others, placement, references);
    }

    public CreativeDirection direction() {
        return direction;
    }

    public List<Scene> scenes() {
        return scenes;
    }

    Asked asked() {
        return asked;
    }

    PlacementFacts placement() {
        return placement;
    }

    ExtractedReferences references() {
        return references;
    }

    /** The words of a scene's generation prompt; several rules go through them. */
    Tokens prompt(int scene) {
        Tokens known = prompts[scene];
        if (known == null) {
            known = Tokens.of(scenes.get(scene).visual().generationPrompt());
            prompts[scene] = known;
        }
        return known;
    }

    TechnicalSpecs specs() {
        return direction.technicalSpecs();
    }

    List<Overlay> overlays() {
        return direction.textStrategy().overlays();
    }

    /** The scene that an overlay stands in; null where it names none that there is. */
    @Nullable Scene sceneOf(Overlay overlay) {
        int index = overlay.sceneNumber() - 1;
        return index >= 0 && index < scenes.size() ? scenes.get(index) : null;
    }

    /** Until when a scene's picture stands alone: its end, or where its transition begins. */
    static Seconds clearEnd(Scene scene) {
        return scene.transitionToNext() == null
                ? scene.endTime()
                : scene.endTime().minus(scene.transitionToNext().duration());
    }
}
