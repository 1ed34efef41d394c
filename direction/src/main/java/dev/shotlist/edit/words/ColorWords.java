package dev.shotlist.edit.words;

import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.Hex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Colours by their English names, and which of two names mean one colour. */
public final class ColorWords {
    /** Euclidean, in OKLab; within it people call two colours by one plain name. */
    private static final double ALIKE = 0.11;

    private final Map<String, Hex> hexes = new HashMap<>();
    private final Map<String, String> shades = new HashMap<>();

    /** Names that everybody knows a colour by. */
    private final Set<String> plain;

    public ColorWords(FactFiles files) {
        String names =
                files.read("edit/words.json", JsonNode.class).path("plain_colors").asString();
        plain = Set.of(names.split(", ", -1));
        JsonNode file = files.read("reading/colors.json", JsonNode.class);
        JsonNode mixed = file.path("modifiers");
        mixed.propertyNames().forEach(word -> shades.put(word, mixed.path(word).asString("")));
        JsonNode colors = file.path("colors");
        for (String name : colors.propertyNames()) {
            hexes.put(name, Hex.of(colors.path(name).asString()));
        }
    }

    /** Of a name, or of the code itself. */
    public @Nullable Hex hex(String name) {
        return name.startsWith("#") ? Hex.of(name) : hexes.get(plain(name));
    }

    /** What people would call a colour: the nearest of the plain names. */
    public String name(Hex color) {
        return hexes.entrySet().stream()
                .filter(one -> plain.contains(one.getKey()))
                .min(
                        Comparator.<Map.Entry<String, Hex>>comparingDouble(
                                        one -> distance(color, one.getValue()))
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** A colour with another mixed in, as "deep" or "dusty" ask for: "#000000 35" is a share. */
    public Hex shaded(Hex color, String shade) {
        String recipe = shades.getOrDefault(shade, "");
        int blank = recipe.indexOf(' ');
        if (blank < 0) {
            return color;
        }
        Hex other = Hex.of(recipe.substring(0, blank));
        double share = Integer.parseInt(recipe, blank + 1, recipe.length(), 10) / 100.0;
        return Hex.of(
                mixed(color.red(), other.red(), share),
                mixed(color.green(), other.green(), share),
                mixed(color.blue(), other.blue(), share));
    }

    private static int mixed(int own, int added, double share) {
        return (int) Math.round(own + (added - own) * share);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("gray", "grey");
    }

    /** Whether a palette's colour, called so or of that hex code, may be meant by a name. */
    public boolean alike(String name, @Nullable String called, @Nullable String hex) {
        String wanted = plain(name);
        if (called != null && PromptText.find(plain(called), wanted, 0) >= 0) {
            return true;
        }
        Hex known = hexes.get(wanted);
        return known != null && alike(known, hex);
    }

    /** Whether people would call both by one plain name. */
    public boolean alike(Hex known, @Nullable String hex) {
        if (hex == null) {
            return false;
        }
        try {
            return distance(known, Hex.of(hex)) < ALIKE;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static double distance(Hex one, Hex other) {
        return Oklab.of(Srgb.parse(one.value())).distance(Oklab.of(Srgb.parse(other.value())));
    }
}
