package dev.shotlist.style;

import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.picture.Tone;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The look of the reference that came first, and a warning where another is not like it. */
final class FirstLook {
    /** Difference of mean lightness that nobody would call the same light. */
    private static final double OTHER_LIGHT = 0.3;

    /** Difference of warmth, on a scale from -1 to 1, from which one is warm and the other cool. */
    private static final double OTHER_WARMTH = 0.4;

    /** Likeness from which two are one look, though one of them shows other scenes as well. */
    private static final double ONE_LOOK = 0.9;

    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable Tone firstTone;
    private List<StyleVector> firstStyles = List.of();

    /** Takes a reference's look as the first, or compares it with that. */
    void compare(Tone tone, List<StyleVector> styles) {
        Tone first = firstTone;
        if (first == null) {
            firstTone = tone;
            firstStyles = styles;
            return;
        }
        double likeness = StyleVector.likeness(firstStyles, styles);
        double sameLook = styles.isEmpty() ? 0 : styles.getFirst().space().sameLook();
        double light = Math.abs(first.brightness() - tone.brightness());
        double warmth = Math.abs(first.warmth() - tone.warmth());
        boolean apart = light > OTHER_LIGHT || warmth > OTHER_WARMTH;
        if ((apart && likeness < ONE_LOOK) || likeness < sameLook) {
            warnings.add(
                    new Warning(
                            "reference_conflict",
                            Severity.WARNING,
                            "/extracted_references",
                            String.format(
                                    Locale.ROOT,
                                    "Two references disagree: lightness %.2f against %.2f, warmth"
                                            + " %.2f against %.2f, likeness %.2f (%.2f passes for"
                                            + " one look).",
                                    first.brightness(),
                                    tone.brightness(),
                                    first.warmth(),
                                    tone.warmth(),
                                    likeness,
                                    sameLook),
                            "Keep the one whose look is meant; film goes before picture, the first"
                                    + " before the others.",
                            null));
        }
    }

    List<Warning> warnings() {
        return warnings;
    }
}
