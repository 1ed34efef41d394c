package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.ContinuityKind;
import java.util.ArrayList;
import java.util.List;

/** What has to look the same in every scene that shows it. */
final class ContinuitySheet {
    /** Id of the product among what recurs. */
    static final String PRODUCT = "product";

    /** Id of the person who plays. */
    static final String PERSON = "person";

    private ContinuitySheet() {}

    static List<Continuity> of(Settled settled, Casting casting, List<DraftScene> scenes) {
        List<Continuity> all = new ArrayList<>();
        if (scenes.stream().anyMatch(scene -> scene.visual().shows().contains(PRODUCT))) {
            all.add(
                    new Continuity(
                            PRODUCT,
                            ContinuityKind.PRODUCT,
                            casting.prop().look(),
                            settled.lead().productImage()));
        }
        boolean seen = scenes.stream().anyMatch(scene -> scene.visual().shows().contains(PERSON));
        if (casting.person() != null && seen) {
            all.add(
                    new Continuity(
                            PERSON,
                            ContinuityKind.CHARACTER,
                            casting.person().look(),
                            settled.lead().characterImage()));
        }
        return all;
    }
}
