package dev.shotlist.review;

import dev.shotlist.brief.BrandGuidelines;
import dev.shotlist.defaults.Settled;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Doubt;
import java.util.List;

/**
 * What the brief asks beyond what the plan itself holds.
 *
 * @param doubts what the reader found contradictory or infeasible
 * @param colors how many colours it asks for
 * @param avoid what must not appear
 */
public record Asked(List<Doubt> doubts, int colors, List<Avoidance> avoid, BrandGuidelines brand) {

    /** For a plan whose brief is not at hand. */
    public static final Asked NOTHING = new Asked(List.of(), 0, List.of(), BrandGuidelines.NONE);

    public Asked {
        doubts = List.copyOf(doubts);
        avoid = List.copyOf(avoid);
    }

    public static Asked of(Settled settled) {
        return new Asked(
                settled.reading().doubts(),
                settled.reading().colors().size(),
                settled.avoid(),
                settled.brand());
    }
}
