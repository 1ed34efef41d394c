package dev.shotlist.edit;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.Hex;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Colours by their English names, and which of two names mean one colour. */
final class ColorWords {
    /** Euclidean, in OKLab; within it people call two colours by one plain name. */
    private static final double ALIKE = 0.11;

    private final Map<String, Hex> hexes = new HashMap<>();

    ColorWords(FactFiles files) {
        JsonNode colors = files.read("reading/colors.json", JsonNode.class).path("colors");
        for (String name : colors.propertyNames()) {
            hexes.put(name, Hex.of(colors.path(name).asString()));
        }
    }

    boolean knows(String name) {
        return hexes.containsKey(plain(name));
    }

    @Nullable Hex hex(String name) {
        return hexes.get(plain(name));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("gray", "grey");
    }

    /** Whether a palette's colour, called so or of that hex code, may be meant by a name. */
    boolean alike(String name, @Nullable String called, @Nullable String hex) {
        String wanted = plain(name);
        if (called != null && PromptText.find(plain(called), wanted, 0) >= 0) {
            return true;
        }
        Hex known = hexes.get(wanted);
        if (known == null || hex == null) {
            return false;
        }
        try {
            return distance(known, Hex.of(hex)) < ALIKE;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static double distance(Hex one, Hex other) {
        return lab(one).distance(lab(other));
    }

    private static Oklab lab(Hex color) {
        String hex = color.toString();
        return Oklab.of(
                new Srgb(
                        Integer.parseInt(hex, 1, 3, 16),
                        Integer.parseInt(hex, 3, 5, 16),
                        Integer.parseInt(hex, 5, 7, 16)));
    }
}
