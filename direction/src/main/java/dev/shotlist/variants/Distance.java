package dev.shotlist.variants;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far two plans are apart, 0 to 1: in structure, in palette, in words and in their frame. */
final class Distance {
    /** Nearer than this two plans are near-copies: less than one scene of ten is another one. */
    static final double NEAR_COPY = 0.08;

    /** Another idea shares at most some of its pictures. */
    static final double OTHER_IDEA = 0.3;

    private static final double STRUCTURE = 0.35;
    private static final double PALETTE = 0.25;
    private static final double WORDS = 0.4;

    /** Another frame is another set of pictures, whatever they show. */
    private static final double FRAME = 0.25;

    /** Colours this far apart in OKLab are as different as a palette's can be taken to be. */
    private static final double OTHER_COLOR = 0.35;

    private Distance() {}

    static double between(Plan one, Plan other) {
        boolean framed =
                one.creativeDirection()
                        .technicalSpecs()
                        .aspectRatio()
                        .equals(other.creativeDirection().technicalSpecs().aspectRatio());
        double all =
                STRUCTURE * structure(one.scenes(), other.scenes())
                        + PALETTE * palette(colors(one), colors(other))
                        + WORDS * words(one, other)
                        + (framed ? 0 : FRAME);
        return Math.round(Math.min(1, all) * 1000) / 1000.0;
    }

    /** Scene by scene: what it is for, how it is seen, how the camera moves, its share of time. */
    private static double structure(List<Scene> one, List<Scene> other) {
        int most = Math.max(one.size(), other.size());
        double apart = most - Math.min(one.size(), other.size());
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            apart += scene(one.get(i), other.get(i));
        }
        return apart / most;
    }

    private static double scene(Scene one, Scene other) {
        long length = one.duration().millis();
        double shorter = Math.min((double) length, (double) other.duration().millis());
        double longer = Math.max((double) length, (double) other.duration().millis());
        return differs(one.purpose(), other.purpose())
                + differs(one.visual().shotType(), other.visual().shotType())
                + differs(one.visual().cameraMovement(), other.visual().cameraMovement())
                + (1 - shorter / longer) / 4;
    }

    private static double differs(Object one, Object other) {
        return one.equals(other) ? 0 : 0.25;
    }

    private static List<Hex> colors(Plan plan) {
        return plan.creativeDirection().visualDirection().colorPalette().stream()
                .map(PaletteColor::hex)
                .toList();
    }

    /** From each colour to the nearest of the other palette, both ways. */
    private static double palette(List<Hex> one, List<Hex> other) {
        return (nearest(one, other) + nearest(other, one)) / 2;
    }

    private static double nearest(List<Hex> from, List<Hex> to) {
        return from.stream()
                .mapToDouble(color ->
                        to.stream()
                                .mapToDouble(near -> lab(color).distance(lab(near)))
                                .min()
                                .orElse(OTHER_COLOR))
                .map(apart -> Math.min(1, apart / OTHER_COLOR))
                .average()
                .orElse(0);
    }

    private static Oklab lab(Hex color) {
        return Oklab.of(Srgb.parse(color.value()));
    }

    /** The share of words that only one of the two says or shows. */
    private static double words(Plan one, Plan other) {
        Set<String> all = said(one);
        Set<String> both = said(other);
        int ones = all.size();
        int others = both.size();
        both.retainAll(all);
        int union = ones + others - both.size();
        return union == 0 ? 0 : 1 - (double) both.size() / union;
    }

    private static Set<String> said(Plan plan) {
        Set<String> words = new HashSet<>();
        for (Scene scene : plan.scenes()) {
            add(scene.visual().subject(), words);
            add(scene.visual().environment(), words);
            String line = scene.audio().voiceoverText();
            add(line == null ? "" : line, words);
        }
        plan.creativeDirection().textStrategy().overlays().stream()
                .map(Overlay::text)
                .forEach(text -> add(text, words));
        add(plan.creativeDirection().visualDirection().styleAnchor(), words);
        add(plan.creativeDirection().visualDirection().aesthetic(), words);
        add(plan.creativeDirection().visualDirection().lightingStyle(), words);
        return words;
    }

    private static void add(String text, Set<String> words) {
        StringBuilder word = new StringBuilder();
        for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                if (word.length() > 2) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
    }
}
