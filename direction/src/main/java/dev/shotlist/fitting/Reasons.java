package dev.shotlist.fitting;

import dev.shotlist.generator.Choosing;
import dev.shotlist.generator.Offer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Why a generator was chosen for a scene, in a sentence. */
final class Reasons {
    private Reasons() {}

    /** "cheapest of 9 that make it: $0.336 for 3 s; next is Wan 2.7 at $0.42". */
    static String of(Choosing.Choice choice) {
        Offer offer = choice.offer();
        String most =
                choice.among() == 1
                        ? "the only one with a known price that makes it: "
                        : "cheapest of " + choice.among() + " that make it: ";
        String text = most + usd(offer.usd()) + " for " + offer.rendered() + " s";
        text += offer.tier() == null ? "" : " at " + offer.tier();
        Offer next = choice.next();
        return next == null
                ? text
                : text + "; next is " + next.generator().name() + " at " + usd(next.usd());
    }

    /** Dollars to the cent, or to the hundredth of a cent where it takes that many places. */
    static String usd(@Nullable BigDecimal usd) {
        if (usd == null) {
            return "an unknown price";
        }
        BigDecimal exact = usd.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return "$"
                + exact.setScale(Math.max(2, exact.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString();
    }
}
