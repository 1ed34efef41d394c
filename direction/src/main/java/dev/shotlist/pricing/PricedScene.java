package dev.shotlist.pricing;

import dev.shotlist.generator.Offer;
import dev.shotlist.plan.Scene;
import org.jspecify.annotations.Nullable;

/**
 * A scene with what its clips cost.
 *
 * @param offer with a price
 * @param draft the cheapest way of seeing it; null where no price is known
 * @param takes on average until one is usable
 */
record PricedScene(Scene scene, Offer offer, @Nullable Offer draft, Risk risk, double takes) {
    double usd() {
        return offer.usd() == null ? 0 : offer.usd().doubleValue();
    }

    double draftUsd() {
        return draft == null || draft.usd() == null ? usd() : draft.usd().doubleValue();
    }
}
