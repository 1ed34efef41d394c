package dev.shotlist.director.look;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import java.util.List;

/** What lines on the screen are set in: the font, and colours of the palette. */
public record TypeFace(String font, Hex color, Hex outline) {
    public static TypeFace of(Settled settled, List<PaletteColor> palette, Dice dice) {
        return new TypeFace(
                font(settled, dice),
                byRole(palette, PaletteRole.TEXT).hex(),
                byRole(palette, PaletteRole.BACKGROUND).hex());
    }

    private static String font(Settled settled, Dice dice) {
        List<String> brand = settled.brand().fonts();
        return brand.isEmpty() ? dice.pick(settled.mood().fonts(), "font") : brand.getFirst();
    }

    /** The palette's last colour where none has that role. */
    private static PaletteColor byRole(List<PaletteColor> palette, PaletteRole role) {
        for (PaletteColor color : palette) {
            if (color.role() == role) {
                return color;
            }
        }
        return palette.getLast();
    }
}
