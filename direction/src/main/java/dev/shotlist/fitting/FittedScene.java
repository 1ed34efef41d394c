package dev.shotlist.fitting;

import dev.shotlist.generator.Offer;
import dev.shotlist.plan.Scene;
import org.jspecify.annotations.Nullable;

/**
 * A scene with the offer that its clips are made by.
 *
 * @param draft the cheapest way to see whether the shot works; null where no price is known
 * @param finished the offer for clips that are to be shown
 * @param fromPicture whether its clips refer to a picture or start from one
 * @param reason why this generator; null where it was named by the caller
 */
public record FittedScene(
        Scene scene,
        Offer offer,
        @Nullable Offer draft,
        Offer finished,
        boolean fromPicture,
        @Nullable String reason) {}
