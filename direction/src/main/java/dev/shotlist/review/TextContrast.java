package dev.shotlist.review;

import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.style.Contrast;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Text stands out from what is likely behind it: its plate, its outline, or the palette. */
final class TextContrast implements Rule {
    static final Code LOW =
            Code.warning(
                            "text_low_contrast",
                            "Text does not stand out from its likely background.",
                            "4.5:1, large text 3:1 (WCAG 2.2, 1.4.3), against its plate, else its"
                                    + " outline, else the palette's background colour.")
                    .mendedBy("gives the text an outline that it stands out from");

    private static final Hex BLACK = Hex.of("#111111");
    private static final Hex WHITE = Hex.of("#FFFFFF");

    @Override
    public List<Code> codes() {
        return List.of(LOW);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Hex outline = subject.direction().textStrategy().outlineColor();
        for (int i = 0; i < subject.overlays().size(); i++) {
            Overlay overlay = subject.overlays().get(i);
            Hex own = overlay.color();
            Hex text = own == null ? subject.direction().textStrategy().textColor() : own;
            Hex plate = overlay.plateColor();
            Hex ground = plate != null ? plate : outline != null ? outline : ground(subject);
            if (ground == null) {
                continue;
            }
            double ratio = Contrast.ratio(text, ground);
            double least =
                    overlay.fontSize() == FontSize.LARGE ? Contrast.LARGE_TEXT : Contrast.BODY_TEXT;
            if (ratio < least) {
                found.accept(
                        Finding.of(LOW, At.overlay(i))
                                .says(
                                        "{} on {} is {}:1; it takes {}:1 to be read.",
                                        text,
                                        ground,
                                        ratio,
                                        least)
                                .figure("contrast", ratio)
                                .figure("least", least)
                                .suggests("Use a lighter or darker colour, a plate or an outline.")
                                .mends(mend(text, plate, i)));
            }
        }
    }

    /** The palette's background; without one, its heaviest colour. */
    private static @Nullable Hex ground(Subject subject) {
        PaletteColor heaviest = null;
        for (PaletteColor color : subject.direction().visualDirection().colorPalette()) {
            if (color.role() == PaletteRole.BACKGROUND) {
                return color.hex();
            }
            boolean heavier =
                    heaviest == null || PaletteRule.weight(color) > PaletteRule.weight(heaviest);
            if (heavier && color.role() != PaletteRole.TEXT) {
                heaviest = color;
            }
        }
        return heaviest == null ? null : heaviest.hex();
    }

    private static @Nullable Mend mend(Hex text, @Nullable Hex plate, int index) {
        boolean dark = Contrast.ratio(text, BLACK) >= Contrast.ratio(text, WHITE);
        Hex behind = dark ? BLACK : WHITE;
        if (Contrast.ratio(text, behind) < Contrast.BODY_TEXT) {
            return null;
        }
        return plate == null
                ? Mend.replace(At.TEXT + "/outline_color", behind)
                : Mend.replace(At.overlay(index) + "/plate_color", behind);
    }
}
