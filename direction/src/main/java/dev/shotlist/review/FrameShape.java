package dev.shotlist.review;

import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Resolution;
import java.util.List;
import java.util.function.Consumer;

/** The frame's ratio is one that the placement takes, and its pixels have it. */
final class FrameShape implements Rule {
    static final Code NOT_TAKEN =
            Code.warning(
                    "aspect_conflict",
                    "The placement does not take this ratio, or the brief asks for two.",
                    "Ratios of the placement in defaults/platforms.json, with source and date.");

    static final Code OTHER_PIXELS =
            Code.warning(
                            "resolution_conflict",
                            "The resolution has another shape than the ratio.",
                            "More than 1 % apart; codecs round a side to even pixels, no more.")
                    .mendedBy("sets the width that the ratio gives at this height");

    /** Sides are rounded to even pixels: 1080 at 2.39:1 is 2580 wide, 0.05 % off. */
    private static final double ROUNDING = 0.01;

    @Override
    public List<Code> codes() {
        return List.of(NOT_TAKEN, OTHER_PIXELS);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Ratio ratio = subject.specs().aspectRatio();
        Platform platform = subject.specs().platform();
        boolean anywhere = platform == Platform.GENERIC || platform == Platform.WEB;
        boolean known = subject.placement().ratios() != null;
        if (!anywhere && known && !subject.placement().takes(ratio)) {
            found.accept(
                    Finding.of(NOT_TAKEN, At.SPECS + "/aspect_ratio")
                            .says(
                                    "{} {} does not take {}.",
                                    platform.wire().replace('_', ' '),
                                    subject.placement().id().replace('_', ' '),
                                    ratio)
                            .suggests(instead(ratio, subject.placement().ratio())));
        }
        pixels(subject.specs().resolution(), ratio, found);
    }

    /** A wider picture can be shown inside the screen's own, at the price of its height. */
    private static String instead(Ratio asked, Ratio usual) {
        return asked.value() > usual.value() && usual.isLandscape()
                ? "Frame for "
                        + asked
                        + " and deliver it inside "
                        + usual
                        + ", black above and below."
                : "Use " + usual + ".";
    }

    private static void pixels(Resolution frame, Ratio ratio, Consumer<Finding> found) {
        double shape = frame.width() / (double) frame.height();
        if (Math.abs(shape / ratio.value() - 1) <= ROUNDING) {
            return;
        }
        int width = (int) Math.round(frame.height() * ratio.value() / 2) * 2;
        Resolution right = new Resolution(Math.max(2, width), frame.height());
        String path = At.SPECS + "/resolution";
        found.accept(
                Finding.of(OTHER_PIXELS, path)
                        .says("{} is {}:1 and the ratio is {}.", frame, shape, ratio)
                        .figure("shape", shape)
                        .figure("ratio", ratio.value())
                        .suggests("Render at " + right + ".")
                        .mends(Mend.replace(path, right)));
    }
}
