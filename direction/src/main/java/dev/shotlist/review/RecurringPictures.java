package dev.shotlist.review;

import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneSource;
import java.util.List;
import java.util.function.Consumer;

/** Who and what recurs has a reference picture; words alone give another one each time. */
final class RecurringPictures implements Rule {
    static final Code CHARACTER =
            Code.info(
                    "character_continuity",
                    "Someone recurs in several generated scenes and there is no picture of them.",
                    "Three scenes or more; the same words do not always give the same person.");

    static final Code PACK =
            Code.info(
                    "pack_reference_missing",
                    "The product recurs in several generated scenes and there is no picture of it.",
                    "Three scenes or more, of goods that have a look of their own.");

    private static final int SEVERAL = 3;

    @Override
    public List<Code> codes() {
        return List.of(CHARACTER, PACK);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        List<Continuity> all = subject.direction().continuity();
        for (int i = 0; i < all.size(); i++) {
            Continuity one = all.get(i);
            int scenes = generated(subject, one);
            if (scenes < SEVERAL || one.referenceImageIndex() != null) {
                continue;
            }
            boolean pack =
                    one.kind() == ContinuityKind.PRODUCT
                            && subject.direction().product().category().sold().hasOneLook();
            if (pack || one.kind() == ContinuityKind.CHARACTER) {
                found.accept(
                        Finding.of(pack ? PACK : CHARACTER, "/creative_direction/continuity/" + i)
                                .says(
                                        "{} scenes show the same {}, and no picture says how it looks.",
                                        scenes,
                                        one.id().replace('_', ' '))
                                .figure("scenes", scenes)
                                .suggests(
                                        pack
                                                ? "Hand in a picture of the product as it is sold."
                                                : "Hand in a picture, or render one scene first"
                                                        + " and give a frame of it to the others."));
            }
        }
    }

    private static int generated(Subject subject, Continuity one) {
        int count = 0;
        for (Scene scene : subject.scenes()) {
            boolean generated = scene.source() == null || scene.source() == SceneSource.GENERATE;
            boolean pictured = scene.visual().referenceImageIndex() != null;
            count += generated && !pictured && scene.visual().shows().contains(one.id()) ? 1 : 0;
        }
        return count;
    }
}
