package dev.shotlist.render;

import dev.shotlist.media.markup.Markup;
import dev.shotlist.media.markup.Page;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import dev.shotlist.style.Contrast;
import java.util.List;

/** A plan as one self-contained page: style board, timeline, a card for each scene, every doubt. */
public final class StoryboardPage {
    private static final Hex WHITE = Hex.of("#FFFFFF");
    private static final Hex BLACK = Hex.of("#000000");

    private final Plan plan;
    private final CreativeDirection direction;
    private final Markup page;

    private StoryboardPage(Plan plan) {
        this.plan = plan;
        this.direction = plan.creativeDirection();
        this.page =
                Page.begunWithStyledElements(
                        direction.product().name() + " · storyboard",
                        Page.styles(
                                StoryboardPage.class,
                                "colors.css",
                                "storyboard.css",
                                "timeline.css"));
    }

    /** The page as HTML. */
    public static String of(Plan plan) {
        return new StoryboardPage(plan).write();
    }

    private String write() {
        page.raw("<main>");
        heading();
        board();
        page.raw("<h2>Timeline</h2>")
                .raw(new TimelineDrawing(plan).draw())
                .raw(
                        "<p class=\"key\"><span>energy of the music</span><span>text</span><span>voice</span><span>bars and beats</span><span>cuts</span></p>");
        scenes();
        doubts();
        return page.raw("</main></body></html>\n").toString();
    }

    private void heading() {
        TechnicalSpecs specs = direction.technicalSpecs();
        page.raw("<header class=\"cover\" style=\"--ground:" + byRole(PaletteRole.BACKGROUND))
                .raw(";--type:" + direction.textStrategy().textColor())
                .raw(";--accent:" + byRole(PaletteRole.ACCENT) + "\"><div><h1>")
                .text(direction.product().name())
                .raw("</h1><ul class=\"facts\">");
        String brand = direction.product().brand();
        if (brand != null && !brand.equals(direction.product().name())) {
            fact(brand);
        }
        fact(specs.platform().wire().replace('_', ' '));
        fact(specs.format().wire().replace('_', ' '));
        fact(specs.duration() + " s");
        fact(specs.aspectRatio().toString());
        fact(Markup.plain(specs.fps()) + " fps");
        fact(plan.scenes().size() + " scenes");
        page.raw("</ul></div>");
        if (direction.concept() != null) {
            page.raw("<p class=\"concept\">").text(direction.concept()).raw("</p>");
        }
        page.raw("</header>");
    }

    private Hex byRole(PaletteRole role) {
        List<PaletteColor> palette = direction.visualDirection().colorPalette();
        for (PaletteColor color : palette) {
            if (color.role() == role) {
                return color.hex();
            }
        }
        return palette.getFirst().hex();
    }

    private void fact(String words) {
        page.raw("<li>").text(words).raw("</li>");
    }

    private void board() {
        page.raw("<h2>Style</h2><div class=\"board\"><div class=\"palette\">");
        for (PaletteColor color : direction.visualDirection().colorPalette()) {
            double share = color.weight() == null ? 0.2 : color.weight();
            Hex ink =
                    Contrast.ratio(color.hex(), WHITE) > Contrast.ratio(color.hex(), BLACK)
                            ? WHITE
                            : BLACK;
            page.raw("<div class=\"swatch\" style=\"flex:")
                    .number(0.12 + share)
                    .raw(";background:" + color.hex() + ";color:" + ink + "\"><b>")
                    .text(color.name() == null ? color.hex().value() : color.name())
                    .raw("</b><span>" + color.hex() + "</span><span>")
                    .text(color.role().wire())
                    .raw("</span></div>");
        }
        page.raw("</div><dl>");
        entry("Look", direction.visualDirection().aesthetic());
        entry("Light", direction.visualDirection().lightingStyle());
        entry("Camera", direction.visualDirection().cameraStyle());
        entry("Composition", direction.visualDirection().composition());
        entry("Mood", String.join(", ", direction.visualDirection().mood()));
        entry("Music", music());
        var voice = direction.audioDirection().voice();
        if (voice != null && voice.description() != null) {
            entry("Voice", voice.description());
        }
        entry("Type", direction.textStrategy().fontFamily());
        page.raw("<dt>Anchor</dt><dd class=\"anchor\">")
                .text(direction.visualDirection().styleAnchor())
                .raw("</dd></dl></div>");
    }

    private String music() {
        var audio = direction.audioDirection();
        if (audio.musicGenre() == null) {
            return "none";
        }
        String tempo =
                audio.tempo() == null ? "" : ", " + Markup.plain(audio.tempo().value()) + " bpm";
        String instruments =
                audio.instruments().isEmpty() ? "" : ": " + String.join(", ", audio.instruments());
        return audio.musicGenre() + tempo + instruments;
    }

    private void entry(String name, String words) {
        page.raw("<dt>" + name + "</dt><dd>").text(words).raw("</dd>");
    }

    private void scenes() {
        boolean portrait = direction.technicalSpecs().aspectRatio().isPortrait();
        page.raw(
                "<h2>Scenes</h2><div class=\"scenes\" style=\"--w:"
                        + (portrait ? "240px" : "330px")
                        + "\">");
        for (Scene scene : plan.scenes()) {
            card(scene);
        }
        page.raw("</div>");
    }

    private void card(Scene scene) {
        List<Overlay> overlays =
                direction.textStrategy().overlays().stream()
                        .filter(overlay -> overlay.sceneNumber() == scene.sceneNumber())
                        .toList();
        page.raw("<article class=\"scene\">")
                .raw(new FrameDrawing(direction).draw(scene, overlays))
                .raw("<div class=\"body\"><div class=\"head\"><span><b>")
                .number(scene.sceneNumber())
                .raw("</b> ")
                .text(scene.purpose().wire().replace('_', ' '))
                .raw("</span><span>")
                .text(scene.startTime() + "–" + scene.endTime() + " s")
                .raw("</span></div><div class=\"subject\">")
                .text(scene.visual().subject())
                .raw("</div>");
        quiet(scene.visual().environment());
        page.raw("<div class=\"framing\">").text(framing(scene)).raw("</div>");
        for (Overlay overlay : overlays) {
            line(
                    "line",
                    "text " + overlay.startTime() + "–" + overlay.endTime() + " s",
                    overlay.text());
        }
        String voice = scene.audio().voiceoverText();
        if (voice != null) {
            line("line said", "voice", voice);
        }
        if (!scene.audio().soundEffects().isEmpty()) {
            quiet("♪ " + String.join("; ", scene.audio().soundEffects()));
        }
        if (scene.reason() != null) {
            page.raw("<p class=\"why\">").text(scene.reason()).raw("</p>");
        }
        page.raw("<details><summary>Prompt</summary><p>")
                .text(scene.visual().generationPrompt())
                .raw("</p>");
        if (scene.visual().negativePrompt() != null) {
            page.raw("<p>Not: ").text(scene.visual().negativePrompt()).raw("</p>");
        }
        page.raw("</details></div></article>");
    }

    private static String framing(Scene scene) {
        String angle =
                scene.visual().cameraAngle() == null
                        ? ""
                        : " · " + scene.visual().cameraAngle().wire().replace('_', ' ');
        return scene.visual().shotType().wire().replace('_', ' ')
                + angle
                + " · "
                + scene.visual().cameraMovement().wire().replace('_', ' ');
    }

    private void quiet(String words) {
        if (!words.isEmpty()) {
            page.raw("<div class=\"quiet\">").text(words).raw("</div>");
        }
    }

    private void line(String kind, String label, String words) {
        page.raw("<div class=\"" + kind + "\"><i>")
                .text(label)
                .raw("</i>")
                .text(words)
                .raw("</div>");
    }

    private void doubts() {
        List<Warning> warnings = plan.metadata().warnings();
        if (warnings.isEmpty()) {
            return;
        }
        page.raw("<h2>Doubts</h2><ul class=\"doubts\">");
        for (Warning warning : warnings) {
            page.raw("<li class=\"" + warning.severity() + "\">").text(warning.message());
            if (warning.suggestion() != null) {
                page.raw(" ").text(warning.suggestion());
            }
            page.raw(" <code>").text(warning.code()).raw("</code></li>");
        }
        page.raw("</ul>");
    }
}
