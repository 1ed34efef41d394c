package dev.shotlist.director.look;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.shotlist.defaults.Ban;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Prop;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Hex;
import dev.shotlist.world.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The colours that products have by themselves: a gold watch brings gold into its film. */
public final class ProductColors {
    private final Map<String, Hex> colors;

    private final Set<String> metals;

    private ProductColors(Map<String, Hex> colors, Set<String> metals) {
        this.colors = colors;
        this.metals = metals;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ColorFile(String source, String asOf, Map<String, String> colors) {}

    /**
     * @param metals that the words of a product may name
     */
    public static ProductColors from(FactFiles files, Set<String> metals) {
        Map<String, Hex> colors = new HashMap<>();
        files.read("reading/colors.json", ColorFile.class)
                .colors()
                .forEach((name, hex) -> colors.put(name, Hex.of(hex)));
        return new ProductColors(colors, metals);
    }

    /** A colour by its English name. */
    record Named(String name, Hex hex) {}

    /**
     * What the thing's own words or its look say of its colour; null for what stands in for a
     * product, which takes the film's colour instead.
     */
    public @Nullable Named of(Kind kind, Settled settled) {
        boolean standsIn = kind.thing() != null && (kind.sort() == null || kind.isSubject());
        if (standsIn || kind.sort() == Kind.Sort.CONCEPT || kind.sort() == Kind.Sort.OPEN) {
            return null;
        }
        String color = Prop.ownColor(settled, kind, metals);
        return color.isEmpty() ? null : named(color);
    }

    /** The colours that the brief does not want to see. */
    public List<Named> forbidden(Settled settled) {
        List<Named> forbidden = new ArrayList<>();
        for (Ban ban : settled.bans()) {
            Hex hex = colors.get(ban.name());
            if (hex != null) {
                forbidden.add(new Named(ban.name(), hex));
            }
        }
        return forbidden;
    }

    /** The longest known name at the end of the words: "dark tortoiseshell" is none. */
    private @Nullable Named named(String words) {
        for (int from = 0; from >= 0; ) {
            String rest = words.substring(from);
            Hex hex = colors.get(rest);
            if (hex != null) {
                return new Named(words, hex);
            }
            int blank = words.indexOf(' ', from);
            from = blank < 0 ? -1 : blank + 1;
        }
        return null;
    }
}
