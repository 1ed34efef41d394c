package dev.shotlist.director.look;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import org.jspecify.annotations.Nullable;

/**
 * One colour on the way into a palette.
 *
 * @param role where somebody asked for one
 */
record Swatch(Hex hex, String name, @Nullable PaletteRole role) {
    /** Oklab lightness below which a colour works as a dark ground, and above which as a light. */
    static final double DARK = 0.42;

    static final double LIGHT = 0.9;

    /** Oklab lightness below which a colour's relative is the lighter one. */
    private static final double MIDDLE = 0.58;

    private static final double STEP = 0.22;

    /** A relative keeps a little less of the chroma, so that it stays behind. */
    private static final double MUTED = 0.8;

    /** Oklab chroma below which nobody would name a hue. */
    private static final double COLORLESS = 0.02;

    static Swatch of(PaletteColor color) {
        return new Swatch(color.hex(), named(color), color.role());
    }

    /** Its name, else its code. */
    static String named(PaletteColor color) {
        return color.name() == null ? color.hex().value() : color.name();
    }

    Oklab lab() {
        return Oklab.of(Srgb.parse(hex.value()));
    }

    /** In its place in a palette, with its share of the frame. */
    PaletteColor as(PaletteRole part, double weight) {
        return new PaletteColor(hex, part, name, weight);
    }

    /** As black-and-white film sees it. */
    Swatch drained() {
        double lightness = lab().lightness();
        String grey =
                lightness < DARK ? "charcoal" : lightness > LIGHT ? "paper white" : "silver grey";
        return new Swatch(Hex.of(new Oklab(lightness, 0, 0).srgb().hex()), grey, role);
    }

    /** Two colours make no scale: the leading one gets a lighter or a darker relative. */
    Swatch relative() {
        Oklab lab = lab();
        boolean lighter = lab.lightness() < MIDDLE;
        double lightness = lab.lightness() + (lighter ? STEP : -STEP);
        Srgb rgb = new Oklab(lightness, lab.a() * MUTED, lab.b() * MUTED).srgb();
        return new Swatch(Hex.of(rgb.hex()), (lighter ? "pale " : "dark ") + name, null);
    }

    /** A near-black of the same hue. */
    Swatch shade() {
        Oklab lab = lab();
        double keep = lab.chroma() == 0 ? 0 : Math.min(1, 0.04 / lab.chroma());
        Srgb rgb = new Oklab(0.22, lab.a() * keep, lab.b() * keep).srgb();
        String dark = lab.chroma() < COLORLESS ? "near black" : "deep " + name;
        return new Swatch(Hex.of(rgb.hex()), dark, PaletteRole.BACKGROUND);
    }
}
