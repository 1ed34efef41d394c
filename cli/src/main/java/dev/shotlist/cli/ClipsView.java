package dev.shotlist.cli;

import dev.shotlist.generator.Dollars;
import dev.shotlist.plan.Clip;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A scene's clips in a line. */
final class ClipsView {
    private ClipsView() {}

    /** "veo-3.1 at 1080p, 6 + 4 s, $4.00": what is rendered, and the list price of one take. */
    static String of(List<Clip> clips) {
        if (clips.isEmpty()) {
            return "none";
        }
        Clip first = clips.getFirst();
        String size = first.resolution() == null ? "" : " at " + first.resolution();
        String lengths =
                clips.stream()
                        .map(clip -> clip.renderDuration().toString())
                        .collect(Collectors.joining(" + "));
        return first.model() + size + ", " + lengths + " s" + price(clips);
    }

    private static String price(List<Clip> clips) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Clip clip : clips) {
            if (clip.usd() == null) {
                return "";
            }
            sum = sum.add(BigDecimal.valueOf(clip.usd()));
        }
        return ", " + Dollars.text(sum);
    }
}
