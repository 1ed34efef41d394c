package dev.shotlist.fitting;

import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.ReferenceImage;
import dev.shotlist.plan.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the reference pictures a scene is made from, and what each shows. */
final class ScenePictures {
    private static final String LAST = "last";

    private final CreativeDirection direction;
    private final List<ReferenceImage> images;

    ScenePictures(CreativeDirection direction, List<ReferenceImage> images) {
        this.direction = direction;
        this.images = images;
    }

    /**
     * A picture by its index.
     *
     * @param what it shows
     * @param endsFilm whether it is how a film ended, so that a clip should end there too
     */
    record Shown(int index, String what, boolean endsFilm) {}

    /**
     * First the picture that the director chose for the scene, then those of what recurs in it. A
     * picture that is only there for its look is sent to no generator: the plan has the look in
     * words.
     */
    List<Shown> of(Scene scene) {
        Map<Integer, String> shown = new LinkedHashMap<>();
        Integer own = scene.visual().referenceImageIndex();
        if (own != null && own < images.size()) {
            shown.put(own, scene.visual().subject());
        }
        for (Continuity recurring : direction.continuity()) {
            if (scene.visual().shows().contains(recurring.id())) {
                for (int index : of(recurring)) {
                    shown.put(index, recurring.description());
                }
            }
        }
        List<Shown> all = new ArrayList<>();
        shown.forEach((index, what) ->
                all.add(new Shown(index, what, LAST.equals(images.get(index).frameType()))));
        return all;
    }

    private List<Integer> of(Continuity recurring) {
        Integer named = recurring.referenceImageIndex();
        if (named != null) {
            return named < images.size() ? List.of(named) : List.of();
        }
        String role = role(recurring.kind());
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            if (role != null && role.equals(images.get(i).role())) {
                all.add(i);
            }
        }
        return all;
    }

    private static @Nullable String role(ContinuityKind kind) {
        return switch (kind) {
            case PRODUCT -> "product";
            case CHARACTER -> "character";
            case LOCATION, PROP -> null;
        };
    }
}
