package dev.shotlist.cli;

import dev.shotlist.media.ReferenceOutcome.Measured;
import dev.shotlist.media.embedding.StyleVector;
import java.util.List;
import java.util.Locale;

/** How alike several references are, each pair on a line. */
final class LikenessView {
    private LikenessView() {}

    /** Empty for fewer than two references with pictures in them. */
    static String of(List<Measured> measured, Terminal terminal) {
        TerminalPage page = new TerminalPage(terminal);
        boolean any = false;
        for (int i = 0; i < measured.size(); i++) {
            for (int k = i + 1; k < measured.size(); k++) {
                List<StyleVector> some = measured.get(i).look().styles();
                List<StyleVector> others = measured.get(k).look().styles();
                double likeness = StyleVector.likeness(some, others);
                if (Double.isNaN(likeness)) {
                    continue;
                }
                boolean one = likeness >= some.getFirst().space().sameLook();
                page.text(
                        any ? "" : "Likeness",
                        String.format(
                                Locale.ROOT,
                                "%.2f  %s and %s: %s",
                                likeness,
                                Escaped.of(measured.get(i).offer().name()),
                                Escaped.of(measured.get(k).offer().name()),
                                one ? "one look" : "two looks"));
                any = true;
            }
        }
        page.gap();
        return any ? page.toString() : "";
    }
}
