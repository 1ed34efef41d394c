package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import org.jspecify.annotations.Nullable;

/** Finds the offer where the brief states it as a clause of its own. */
final class StatedOffer {
    private StatedOffer() {}

    static @Nullable String of(Settled settled) {
        String offer = settled.product().offer();
        if (offer == null || offer.indexOf(". ") >= 0) {
            return null;
        }
        return isWhole(offer, settled.reading().text()) ? offer : null;
    }

    /** Whether the brief's own clause ends where the offer does. */
    private static boolean isWhole(String offer, String text) {
        int end = text.indexOf(offer) + offer.length();
        boolean found = text.contains(offer);
        return found && (end == text.length() || !isWordly(text.substring(end)));
    }

    private static boolean isWordly(String rest) {
        String after = rest.stripLeading();
        return !after.isEmpty()
                && Character.isLetterOrDigit(after.charAt(0))
                && !rest.startsWith("\n");
    }
}
