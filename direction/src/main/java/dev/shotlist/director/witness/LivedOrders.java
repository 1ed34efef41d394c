package dev.shotlist.director.witness;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.ShotOrder;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * Tells shots that a brief orders from what its witness went through: "she failed five times, gave
 * up, then ..." stands where shots might, and nobody can film it any more. She tells it.
 */
final class LivedOrders {
    /** So many words of an order have its verb among them. */
    private static final int OPENING = 5;

    /** "Seed" and "speed" are no verbs of what happened. */
    private static final String NOUNS = "eed";

    private LivedOrders() {}

    /** The same without all orders where half of them or more are told of the past. */
    static Settled of(Settled settled, Tongue tongue) {
        List<ShotOrder> orders = settled.shots();
        if (settled.specs().format() != Format.TESTIMONIAL || orders.isEmpty()) {
            return settled;
        }
        long lived = orders.stream().filter(one -> isLived(one, tongue)).count();
        return lived > 0 && lived * 2 >= orders.size() ? settled.withShots(List.of()) : settled;
    }

    private static boolean isLived(ShotOrder order, Tongue tongue) {
        if (order.size() != null || order.move() != null || order.length() != null) {
            return false;
        }
        StringTokenizer words =
                new StringTokenizer(order.words().toLowerCase(Locale.ROOT), " ,;:.()'\u2019");
        for (int i = 0; i < OPENING && words.hasMoreTokens(); i++) {
            String word = words.nextToken();
            boolean happened = tongue.happened(word) != null && !word.endsWith(NOUNS);
            if (happened || tongue.perfect().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
