package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.markup.Page;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Variant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The plans of one brief side by side: what sets each apart, what it adds to the bill, its scenes.
 */
public final class VariantsPage {
    private static final double USUAL_SHARE = 0.2;

    private final Plan plan;
    private final List<Variant> variants;
    private final Markup page;

    private VariantsPage(Plan plan) {
        this.plan = plan;
        this.variants = plan.variants() == null ? List.of() : plan.variants();
        this.page =
                Page.begunWithStyledElements(
                        plan.creativeDirection().product().name() + " · variants",
                        Page.styles(
                                VariantsPage.class,
                                "colors.css",
                                "storyboard.css",
                                "variants.css"));
    }

    /** The page as HTML, self-contained. */
    public static String of(Plan plan) {
        return new VariantsPage(plan).write();
    }

    private String write() {
        String name = plan.creativeDirection().product().name();
        page.raw("<main><h1>").text(name).raw("</h1>");
        ledger();
        page.raw("<h2>Side by side</h2><div class=\"takes\">");
        take(0, plan, null);
        for (int i = 0; i < variants.size(); i++) {
            take(i + 1, variants.get(i).plan(), variants.get(i));
        }
        return page.raw("</div></main></body></html>\n").toString();
    }

    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private void ledger() {
        page.raw("<h2>What each one adds</h2><table class=\"ledger\"><thead><tr><th></th>")
                .raw("<th>Apart by</th><th class=\"n\">Distance</th><th class=\"n\">Scenes</th>")
                .raw("<th class=\"n\">To render</th><th class=\"n\">Alone</th>")
                .raw("<th class=\"n\">Beside the others</th></tr></thead><tbody>");
        row(0, plan, null);
        for (int i = 0; i < variants.size(); i++) {
            row(i + 1, variants.get(i).plan(), variants.get(i));
        }
        page.raw("</tbody></table>");
    }

    private void row(int index, Plan one, @Nullable Variant variant) {
        int scenes = one.scenes().size();
        int shared = variant == null ? 0 : variant.sharedScenes().size();
        Double alone = one.costEstimate() == null ? null : one.costEstimate().totalUsd();
        Double beside = variant == null ? alone : variant.marginalUsd();
        page.raw("<tr><td><b>").raw(letter(index)).raw("</b></td><td>");
        page.text(variant == null ? "the plan" : axis(variant.axes())).raw("</td>");
        number(
                variant == null ? "" : String.format(Locale.ROOT, "%.2f", variant.distance()),
                false);
        number(String.valueOf(scenes), false);
        number(String.valueOf(scenes - shared), false);
        number(usd(alone), false);
        number(usd(beside), shared > 0);
        page.raw("</tr>");
    }

    private void number(String words, boolean saved) {
        page.raw("<td class=\"n").raw(saved ? " saved" : "").raw("\">").text(words).raw("</td>");
    }

    private static String usd(@Nullable Double amount) {
        return amount == null ? "" : String.format(Locale.ROOT, "$%.2f", amount);
    }

    private static String axis(JsonNode axes) {
        return String.join(", ", axes.propertyNames());
    }

    private void take(int index, Plan one, @Nullable Variant variant) {
        page.raw("<article class=\"take\"><header><div class=\"letter\">")
                .raw(letter(index))
                .raw("<span class=\"axis")
                .raw(variant == null ? " first" : "")
                .raw("\">")
                .text(variant == null ? "the plan" : axis(variant.axes()))
                .raw("</span></div><div class=\"told\">")
                .text(variant == null ? concept(one) : told(variant.axes()))
                .raw("</div></header>");
        strip(one);
        TechnicalSpecs specs = one.creativeDirection().technicalSpecs();
        page.raw("<ul class=\"facts\"><li>")
                .text(specs.aspectRatio().toString())
                .raw("</li><li>")
                .text(specs.duration() + " s")
                .raw("</li><li>")
                .text(one.scenes().size() + " scenes")
                .raw("</li><li>")
                .text(one.creativeDirection().visualDirection().lightingStyle())
                .raw("</li></ul><ol>");
        List<String> shared = variant == null ? List.of() : variant.sharedScenes();
        for (Scene scene : one.scenes()) {
            scene(one, scene, index, shared.contains(scene.id().value()));
        }
        page.raw("</ol></article>");
    }

    private static String concept(Plan plan) {
        String concept = plan.creativeDirection().concept();
        return concept == null ? "" : concept;
    }

    private static String told(JsonNode axes) {
        StringBuilder told = new StringBuilder();
        axes.forEach(one -> told.append(told.isEmpty() ? "" : "; ").append(one.asString("")));
        String words = told.toString();
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private void strip(Plan one) {
        page.raw("<div class=\"strip\">");
        for (PaletteColor color : one.creativeDirection().visualDirection().colorPalette()) {
            double share = color.weight() == null ? USUAL_SHARE : color.weight();
            page.raw("<i style=\"flex:")
                    .number(share)
                    .raw(";background:" + color.hex() + "\" title=\"");
            page.text(color.name() == null ? color.hex().value() : color.name()).raw("\"></i>");
        }
        page.raw("</div>");
    }

    private void scene(Plan one, Scene scene, int index, boolean shared) {
        FrameDrawing drawing = new FrameDrawing(one.creativeDirection(), "v" + index + "s");
        List<Overlay> overlays =
                one.creativeDirection().textStrategy().overlays().stream()
                        .filter(overlay -> overlay.sceneNumber() == scene.sceneNumber())
                        .toList();
        boolean tall = one.creativeDirection().technicalSpecs().aspectRatio().isPortrait();
        page.raw("<li class=\"s").raw(tall ? " tall" : "").raw(shared ? " shared" : "").raw("\">");
        page.raw(drawing.draw(scene, overlays)).raw("<div class=\"cap\"><b>");
        page.text(String.valueOf(scene.sceneNumber())).raw("</b><span>");
        page.text(tenths(scene.startTime()) + "\u2013" + tenths(scene.endTime()) + " s")
                .raw("</span><span>");
        page.text(scene.purpose().wire().replace('_', ' ')).raw("</span>");
        page.raw(shared ? "<span class=\"tag\">shared</span>" : "")
                .raw("</div><div class=\"what\">");
        page.text(scene.visual().subject()).raw("</div>");
        String line = scene.audio().voiceoverText();
        if (line != null) {
            page.raw("<div class=\"said\">").text(line).raw("</div>");
        }
        page.raw("</li>");
    }

    private static String tenths(Seconds time) {
        long tenths = Math.round(time.millis() / 100.0);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
