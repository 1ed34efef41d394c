package dev.shotlist.director.look;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that every prompt carries: texture, the two colours that matter, light where it is
 * asked for, tone. At most 20 words.
 */
public final class StyleAnchor {
    static final int LONGEST = 20;

    private StyleAnchor() {}

    /**
     * @param medium what it is made of; null where it is filmed
     */
    public static String write(
            Settled settled, List<PaletteColor> palette, @Nullable Medium medium, Dice dice) {
        List<String> parts = new ArrayList<>();
        parts.add(medium == null ? texture(settled, dice) : medium.anchor());
        String light = said(settled, StyleWord.Aspect.LIGHT);
        String measured = settled.lead().lighting();
        if (light != null) {
            parts.add(light);
        } else if (measured != null) {
            parts.add(measured);
        }
        parts.add(colors(palette));
        parts.add(settled.mood().tone() + " mood");
        return fitted(parts);
    }

    private static String texture(Settled settled, Dice dice) {
        String asked = said(settled, StyleWord.Aspect.AESTHETIC);
        if (asked != null) {
            return asked;
        }
        String measured = settled.lead().texture();
        return measured == null ? dice.pick(settled.mood().texture(), "texture") : measured;
    }

    /** All that the brief says of one aspect, joined. */
    static @Nullable String said(Settled settled, StyleWord.Aspect aspect) {
        List<String> words = new ArrayList<>();
        for (Fact<StyleWord> fact : settled.reading().style()) {
            StyleWord word = fact.value();
            String said = word.words().replace('-', ' ');
            if (word.aspect() == aspect && !words.contains(said) && words.size() < 2) {
                words.add(said);
            }
        }
        return words.isEmpty() ? null : String.join(" and ", words);
    }

    private static String colors(List<PaletteColor> palette) {
        String primary = name(palette, PaletteRole.PRIMARY);
        String accent = name(palette, PaletteRole.ACCENT);
        String second = accent == null ? name(palette, PaletteRole.SECONDARY) : accent;
        String ground = name(palette, PaletteRole.BACKGROUND);
        StringBuilder words = new StringBuilder(primary == null ? "" : primary);
        if (second != null && !second.equals(primary)) {
            words.append(" and ").append(second);
        }
        if (ground != null && !ground.equals(primary)) {
            words.append(" on ").append(ground);
        }
        return words.toString();
    }

    private static @Nullable String name(List<PaletteColor> palette, PaletteRole role) {
        for (PaletteColor color : palette) {
            if (color.role() == role) {
                return color.name();
            }
        }
        return null;
    }

    /** Leaves words out from the end of the longest part until the whole is short enough. */
    private static String fitted(List<String> parts) {
        List<String> fitted = new ArrayList<>(parts);
        while (Words.count(String.join(", ", fitted)) > LONGEST) {
            int longest = 0;
            for (int i = 1; i < fitted.size(); i++) {
                if (Words.count(fitted.get(i)) > Words.count(fitted.get(longest))) {
                    longest = i;
                }
            }
            String part = fitted.get(longest);
            int last = part.lastIndexOf(' ');
            if (last < 0) {
                fitted.remove(longest);
            } else {
                fitted.set(longest, withoutDanglingWord(part.substring(0, last)));
            }
        }
        return String.join(", ", fitted);
    }

    private static String withoutDanglingWord(String words) {
        String end = words;
        for (String dangling : new String[] {" and", " on", " of", " with", " in", " a", " the"}) {
            if (end.endsWith(dangling)) {
                end = end.substring(0, end.length() - dangling.length());
            }
        }
        return end;
    }
}
