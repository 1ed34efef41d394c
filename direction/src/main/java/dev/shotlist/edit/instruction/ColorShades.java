package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.color.PaletteNames;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import dev.shotlist.plan.Hex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The colour that words such as "a deep teal" name. */
final class ColorShades {
    /**
     * A colour that is to come.
     *
     * @param role the place in the palette that the words name, or null
     */
    record Shade(String name, Hex hex, int sentence, @Nullable String role) {}

    /** Words that tell two colours of one family apart, the plainest first. */
    private static final List<String> SHADES = List.of("bright", "light", "deep", "pale", "dark");

    private final ColorWords colors;
    private final PaletteNames palette;

    ColorShades(ColorWords colors, PaletteNames palette) {
        this.colors = colors;
        this.palette = palette;
    }

    /** Null where no value is known for the name. */
    @Nullable Shade of(Clause clause, Mark mark) {
        Hex hex = hex(mark.value());
        if (hex == null) {
            return null;
        }
        Mark role = clause.first("role");
        String name = mark.value().startsWith("#") ? colors.name(hex) : mark.value();
        for (Mark shade : clause.all("shade")) {
            if (shade.to() == mark.from()) {
                name = shade.value() + " " + mark.value();
                hex = colors.shaded(hex, shade.value());
                break;
            }
        }
        return new Shade(name, hex, clause.sentence, role == null ? null : role.value());
    }

    /** A colour with another word for its shade; null where no value is known for its name. */
    @Nullable Shade shaded(Clause clause, Mark mark, String word) {
        Hex hex = hex(mark.value());
        return hex == null
                ? null
                : new Shade(
                        word + " " + mark.value(), colors.shaded(hex, word), clause.sentence, null);
    }

    /**
     * A colour of a family that the palette already has, as a shade that can be told from it; null
     * where no value is known for the name, or no shade is free.
     */
    @Nullable Shade apart(Clause clause, Mark mark, String leaving) {
        Shade plain = of(clause, mark);
        Hex known = colors.hex(mark.value());
        if (plain == null || known == null) {
            return null;
        }
        ObjectNode gone = palette.like(leaving);
        if (palette.isApart(plain.name(), plain.hex(), gone)) {
            return plain;
        }
        for (String shade : SHADES) {
            String name = shade + " " + mark.value();
            Hex hex = colors.shaded(known, shade);
            if (palette.isApart(name, hex, gone)) {
                return new Shade(name, hex, plain.sentence(), plain.role());
            }
        }
        return null;
    }

    private @Nullable Hex hex(String name) {
        Hex known = colors.hex(name);
        ObjectNode entry = known == null ? palette.like(name) : null;
        String own = entry == null ? null : Workbench.text(entry, "hex");
        return own == null ? known : Hex.of(own);
    }
}
