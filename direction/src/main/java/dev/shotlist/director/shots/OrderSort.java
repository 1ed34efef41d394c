package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.ShotOrder;

/** What the orders of a brief are: steps and features to be named, or pictures to be seen. */
final class OrderSort {
    private final Settled settled;

    OrderSort(Settled settled) {
        this.settled = settled;
    }

    /** Whether the piece shows how something is done. */
    boolean demonstrates() {
        return switch (settled.specs().format()) {
            case TUTORIAL, PRODUCT_DEMO, EXPLAINER -> true;
            default -> false;
        };
    }

    /** Whether the orders are steps or features, which are named as they come. */
    boolean teaches() {
        boolean lesson = settled.specs().format() == Format.TUTORIAL;
        return demonstrates()
                && (lesson || settled.shots().stream().noneMatch(OrderSort::isFilmed));
    }

    /** "Start on dark clouds. Then the bag unzips": how it is filmed, and nothing to read aloud. */
    private static boolean isFilmed(ShotOrder order) {
        return order.then() || order.last() || order.size() != null || order.move() != null;
    }
}
