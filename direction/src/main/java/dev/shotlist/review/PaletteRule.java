package dev.shotlist.review;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A palette is few colours that can be told apart. */
final class PaletteRule implements Rule {
    /** More colours hold nothing together; dominant colours of a picture are six at the most. */
    private static final int MOST = 6;

    /** Nearer than this in Oklab two swatches side by side look like one. */
    private static final double SAME = 0.03;

    static final Code TOO_LARGE =
            Code.warning(
                            "palette_too_large",
                            "The palette, or the brief, has more colours than hold together.",
                            "Six: more are no palette.")
                    .mendedBy("takes out the lightest accent or second colour that is no brand's");

    static final Code ALIKE =
            Code.info(
                    "palette_colors_alike",
                    "Two colours of the palette cannot be told apart.",
                    "An Oklab distance of 0.03, about where two swatches look like one; our own. The"
                            + " colour of text may be one of the picture's.");

    @Override
    public List<Code> codes() {
        return List.of(TOO_LARGE, ALIKE);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        List<PaletteColor> colors = subject.direction().visualDirection().colorPalette();
        if (colors.size() > MOST) {
            found.accept(
                    tooLarge("The palette has {} colours", colors.size())
                            .mends(oneFewer(subject, colors)));
        } else if (subject.asked().colors() > MOST) {
            found.accept(tooLarge("{} colours are asked for", subject.asked().colors()));
        }
        for (int i = 0; i < colors.size(); i++) {
            for (int j = 0; j < i; j++) {
                alike(colors, j, i, found);
            }
        }
    }

    private static Finding tooLarge(String words, int colors) {
        return Finding.of(TOO_LARGE, At.PALETTE)
                .says(words + "; a palette that holds together has at most {}.", colors, MOST)
                .figure("colors", colors)
                .figure("most", MOST)
                .suggests("Keep the first few and let the others be small things in the scenes.");
    }

    private static void alike(
            List<PaletteColor> colors, int first, int second, Consumer<Finding> found) {
        Hex one = colors.get(first).hex();
        Hex other = colors.get(second).hex();
        double distance = distance(one, other);
        boolean text =
                colors.get(first).role() == PaletteRole.TEXT
                        || colors.get(second).role() == PaletteRole.TEXT;
        if (!text && distance < SAME) {
            found.accept(
                    Finding.of(ALIKE, At.PALETTE + "/" + second + "/hex")
                            .says("{} and {} look the same.", one, other)
                            .figure("distance", distance)
                            .figure("least", SAME)
                            .suggests("Keep one of them."));
        }
    }

    static double distance(Hex one, Hex other) {
        return Oklab.of(Srgb.parse(one.value())).distance(Oklab.of(Srgb.parse(other.value())));
    }

    private static @Nullable Mend oneFewer(Subject subject, List<PaletteColor> colors) {
        int lightest = -1;
        for (int i = 0; i < colors.size(); i++) {
            PaletteColor color = colors.get(i);
            boolean free =
                    color.role() == PaletteRole.ACCENT || color.role() == PaletteRole.SECONDARY;
            boolean lighter = lightest < 0 || weight(color) <= weight(colors.get(lightest));
            if (free && lighter && !subject.asked().brand().colors().contains(color.hex())) {
                lightest = i;
            }
        }
        return lightest < 0 ? null : Mend.remove(At.PALETTE + "/" + lightest);
    }

    static double weight(PaletteColor color) {
        return color.weight() == null ? 0 : color.weight();
    }
}
