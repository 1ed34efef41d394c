package dev.shotlist.review;

import dev.shotlist.brief.BrandGuidelines;
import dev.shotlist.plan.Cta;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.plan.Product;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The brand's colours, face and name are there, and its forbidden words are not. */
final class BrandRules implements Rule {
    static final Code COLOR =
            Code.warning(
                            "brand_color_missing",
                            "A colour of the brand is not in the palette.",
                            "No colour of the palette within an Oklab distance of 0.05; our own.")
                    .mendedBy("adds it as an accent, where the palette has fewer than six colours");

    static final Code FONT =
            Code.info(
                            "brand_font_missing",
                            "The text is set in a face that is not the brand's.",
                            "The faces of brand_guidelines.fonts, without case.")
                    .mendedBy("sets the text in the brand's first face");

    static final Code NAME =
            Code.info(
                    "brand_name_unseen",
                    "The brand's name is neither read nor heard.",
                    "The name in overlays, spoken lines or the call to action, also within an"
                            + " address; asked of ads, demos, testimonials, explainers and"
                            + " tutorials.");

    static final Code WORD =
            Code.error(
                    "brand_word_forbidden",
                    "The viewer reads or hears a word that the brand forbids.",
                    "The words of brand_guidelines.forbidden_words, as words of their own.");

    static final Code LOGO =
            Code.info(
                    "brand_logo_unseen",
                    "The brand names a logo by its address, and no picture of it was handed in.",
                    "No picture with the role logo beside brand_guidelines.logo_url, which is not"
                            + " fetched.");

    private static final double NEAR = 0.05;
    private static final int MOST_COLORS = 6;

    @Override
    public List<Code> codes() {
        return List.of(COLOR, FONT, LOGO, NAME, WORD);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        BrandGuidelines brand = subject.asked().brand();
        brand.colors().forEach(color -> color(subject, color, found));
        font(subject, brand.fonts(), found);
        logo(subject, brand.logoUrl(), found);
        name(subject, found);
        for (List<String> word : Tokens.phrases(brand.forbiddenWords())) {
            words(subject, word, found);
        }
    }

    private static void color(Subject subject, Hex color, Consumer<Finding> found) {
        List<PaletteColor> palette = subject.direction().visualDirection().colorPalette();
        double nearest = Double.POSITIVE_INFINITY;
        for (PaletteColor one : palette) {
            nearest = Math.min(nearest, PaletteRule.distance(one.hex(), color));
        }
        if (nearest > NEAR) {
            boolean room = palette.size() < MOST_COLORS;
            PaletteColor accent = new PaletteColor(color, PaletteRole.ACCENT, null, null);
            found.accept(
                    Finding.of(COLOR, At.PALETTE)
                            .says("{} is not in the palette.", color)
                            .figure("nearest", nearest)
                            .figure("most", NEAR)
                            .suggests("Put it in the place of the colour that is nearest to it.")
                            .mends(room ? Mend.add(At.PALETTE + "/-", accent) : null));
        }
    }

    private static void font(Subject subject, List<String> fonts, Consumer<Finding> found) {
        String face = subject.direction().textStrategy().fontFamily();
        if (!fonts.isEmpty() && fonts.stream().noneMatch(face::equalsIgnoreCase)) {
            String path = At.TEXT + "/font_family";
            found.accept(
                    Finding.of(FONT, path)
                            .says("The text is set in {}; the brand uses {}.", face, listed(fonts))
                            .suggests("Use " + fonts.getFirst() + ".")
                            .mends(Mend.replace(path, fonts.getFirst())));
        }
    }

    private static void logo(Subject subject, @Nullable String address, Consumer<Finding> found) {
        boolean pictured =
                subject.references().images().stream().anyMatch(one -> "logo".equals(one.role()));
        if (address != null && !pictured) {
            found.accept(
                    Finding.of(LOGO, At.PRODUCT + "/brand")
                            .says("Nobody has looked at the logo at {}.", address)
                            .suggests("Hand it in as a picture with the role logo."));
        }
    }

    private static String listed(List<String> fonts) {
        return String.join(", ", fonts);
    }

    private static void name(Subject subject, Consumer<Finding> found) {
        Product product = subject.direction().product();
        if (product.brand() == null || !ProductSeen.sells(subject)) {
            return;
        }
        String name = squeezed(product.brand());
        StringBuilder met = new StringBuilder();
        Cta call = subject.direction().cta();
        met.append(call == null ? "" : call.text());
        subject.overlays().forEach(overlay -> met.append(' ').append(overlay.text()));
        for (Scene scene : subject.scenes()) {
            String spoken = scene.audio().voiceoverText();
            met.append(' ').append(spoken == null ? "" : spoken);
        }
        if (!squeezed(met.toString()).contains(name)) {
            found.accept(
                    Finding.of(NAME, At.PRODUCT + "/brand")
                            .says("\"{}\" is neither read nor heard.", product.brand())
                            .suggests("Name the brand in the last scene."));
        }
    }

    /** Letters and digits alone: "Bon Fire" is met in bonfire.com. */
    private static String squeezed(String text) {
        StringBuilder letters = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static void words(Subject subject, List<String> word, Consumer<Finding> found) {
        for (int i = 0; i < subject.overlays().size(); i++) {
            Overlay overlay = subject.overlays().get(i);
            met(overlay.text(), At.overlay(i) + "/text", word, found);
        }
        Cta call = subject.direction().cta();
        if (call != null) {
            met(call.text(), At.CALL + "/text", word, found);
        }
        for (int i = 0; i < subject.scenes().size(); i++) {
            String spoken = subject.scenes().get(i).audio().voiceoverText();
            met(spoken == null ? "" : spoken, At.scene(i) + "/audio/voiceover_text", word, found);
        }
    }

    private static void met(String text, String path, List<String> word, Consumer<Finding> found) {
        if (Tokens.of(text).holds(word)) {
            found.accept(
                    Finding.of(WORD, path)
                            .says("\"{}\" must not be used.", String.join(" ", word))
                            .suggests("Say it in other words."));
        }
    }
}
