package dev.shotlist.review;

import dev.shotlist.defaults.PlacementFacts;
import java.util.List;
import java.util.function.Consumer;

/** The placement takes a piece of this length. */
final class PieceLength implements Rule {
    static final Code OUT_OF_RANGE =
            Code.warning(
                    "duration_out_of_platform_range",
                    "The placement does not take a piece of this length.",
                    "Lengths of the placement in defaults/platforms.json, with source and date.");

    @Override
    public List<Code> codes() {
        return List.of(OUT_OF_RANGE);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        PlacementFacts placement = subject.placement();
        double seconds = subject.specs().duration().value();
        List<Double> exact = placement.exactLengths();
        Double shortest = placement.shortest();
        Double longest = placement.longest();
        if (exact != null && !exact.contains(seconds)) {
            String listed = String.join(" or ", exact.stream().map(PieceLength::plain).toList());
            found.accept(finding(subject, "exactly " + listed));
        } else if (shortest != null && seconds < shortest) {
            found.accept(finding(subject, "no less than " + plain(shortest)));
        } else if (longest != null && seconds > longest) {
            found.accept(finding(subject, "no more than " + plain(longest)));
        }
    }

    private static Finding finding(Subject subject, String takes) {
        String where = subject.specs().platform() + " " + subject.placement().id();
        double seconds = subject.specs().duration().value();
        return Finding.of(OUT_OF_RANGE, At.SPECS + "/duration")
                .says("The piece lasts {} s; {} takes {} s.", seconds, plainWords(where), takes)
                .figure("length_s", seconds)
                .suggests("Change the length, or name the placement it is meant for.");
    }

    private static String plainWords(String where) {
        return where.replace('_', ' ');
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
