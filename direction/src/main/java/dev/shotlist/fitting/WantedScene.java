package dev.shotlist.fitting;

import dev.shotlist.generator.Need;
import dev.shotlist.generator.Offer;
import dev.shotlist.plan.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What a scene is to be made by, before its clips are made.
 *
 * @param draft the cheapest way to see whether the shot works; null where no price is known
 * @param finished the offer for clips that are to be shown
 * @param reason why this generator; null where it was named
 */
record WantedScene(
        Scene scene,
        Need need,
        Offer offer,
        @Nullable Offer draft,
        Offer finished,
        @Nullable String reason) {}
