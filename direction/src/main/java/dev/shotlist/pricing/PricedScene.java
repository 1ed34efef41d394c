package dev.shotlist.pricing;

import dev.shotlist.fitting.FittedScene;
import dev.shotlist.generator.Offer;
import org.jspecify.annotations.Nullable;

/**
 * A scene with what its clips cost.
 *
 * @param fitted by an offer with a price
 * @param takes on average until one is usable
 */
record PricedScene(FittedScene fitted, Risk risk, double takes) {
    Offer offer() {
        return fitted.offer();
    }

    double usd() {
        return usd(fitted.offer());
    }

    double draftUsd() {
        return fitted.draft() == null ? usd() : usd(fitted.draft());
    }

    double finalUsd() {
        return fitted.finished().usd() == null ? usd() : usd(fitted.finished());
    }

    private static double usd(@Nullable Offer offer) {
        var usd = offer == null ? null : offer.usd();
        return usd == null ? 0 : usd.doubleValue();
    }
}
