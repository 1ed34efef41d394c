package dev.shotlist.fitting;

import dev.shotlist.generator.Choosing;
import dev.shotlist.generator.Dollars;
import dev.shotlist.generator.Offer;
import java.util.Objects;

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
        String text = most + usd(offer) + " for " + offer.rendered() + " s";
        text += offer.tier() == null ? "" : " at " + offer.tier();
        Offer next = choice.next();
        return next == null
                ? text
                : text + "; next is " + next.generator().name() + " at " + usd(next);
    }

    private static String usd(Offer offer) {
        return Dollars.text(Objects.requireNonNull(offer.usd()));
    }
}
