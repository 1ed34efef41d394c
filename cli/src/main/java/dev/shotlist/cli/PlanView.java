package dev.shotlist.cli;

import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.CostSource;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A plan as a page for the terminal. */
final class PlanView {
    private static final int INDENT = 2;
    private static final int LABEL = 10;

    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    private PlanView(Terminal terminal) {
        this.terminal = terminal;
    }

    static String of(Plan plan, Terminal terminal) {
        PlanView view = new PlanView(terminal);
        view.write(plan);
        return view.out.toString();
    }

    private void write(Plan plan) {
        CreativeDirection direction = plan.creativeDirection();
        heading(direction);
        concept(direction);
        palette(direction);
        sound(direction);
        for (Scene scene : plan.scenes()) {
            scene(scene, direction);
        }
        close(plan);
    }

    private void heading(CreativeDirection direction) {
        TechnicalSpecs specs = direction.technicalSpecs();
        String name = direction.product().name();
        String brand = direction.product().brand();
        boolean branded = brand != null && !name.contains(brand);
        line("");
        String title = Escaped.of(branded ? name + " — " + brand : name);
        for (String part : TextBlock.wrap(title, terminal.width() - 2 * INDENT)) {
            line(" ".repeat(INDENT) + terminal.bold(part));
        }
        String facts =
                String.join(
                        " · ",
                        List.of(
                                specs.platform().wire().replace('_', ' '),
                                specs.format().wire().replace('_', ' '),
                                specs.duration() + " s",
                                specs.aspectRatio().toString(),
                                specs.resolution().toString(),
                                plain(specs.fps()) + " fps"));
        line(" ".repeat(INDENT) + terminal.dim(facts));
        line("");
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private void concept(CreativeDirection direction) {
        if (direction.concept() != null) {
            labelled("Idea", direction.concept());
        }
        labelled("Look", direction.visualDirection().aesthetic());
        labelled("Light", direction.visualDirection().lightingStyle());
        labelled("Camera", direction.visualDirection().cameraStyle());
    }

    private void labelled(String label, String text) {
        List<String> lines =
                TextBlock.wrap(Escaped.of(text), terminal.width() - 2 * INDENT - LABEL);
        for (int i = 0; i < lines.size(); i++) {
            String head = TextBlock.fitted(i == 0 ? label : "", LABEL);
            line(" ".repeat(INDENT) + terminal.dim(head) + lines.get(i));
        }
    }

    private void palette(CreativeDirection direction) {
        boolean first = true;
        for (PaletteColor color : direction.visualDirection().colorPalette()) {
            Hex hex = color.hex();
            String block =
                    terminal.color()
                            ? terminal.on("    ", hex.red(), hex.green(), hex.blue()) + " "
                            : "";
            String name = color.name() == null ? "" : "  " + Escaped.of(color.name());
            String head = TextBlock.fitted(first ? "Palette" : "", LABEL);
            line(
                    " ".repeat(INDENT)
                            + terminal.dim(head)
                            + block
                            + hex
                            + "  "
                            + TextBlock.fitted(color.role().wire(), 10)
                            + name);
            first = false;
        }
    }

    private void sound(CreativeDirection direction) {
        var audio = direction.audioDirection();
        StringBuilder sound = new StringBuilder();
        sound.append(audio.musicGenre() == null ? "no music" : audio.musicGenre());
        if (audio.tempo() != null) {
            sound.append(", ").append(plain(audio.tempo().value())).append(" bpm");
        }
        if (!audio.instruments().isEmpty()) {
            sound.append(": ").append(String.join(", ", audio.instruments()));
        }
        labelled("Sound", sound.toString());
        if (audio.voice() != null && audio.voice().description() != null) {
            labelled("Voice", audio.voice().description());
        }
        labelled("Type", direction.textStrategy().fontFamily());
        line("");
    }

    private void scene(Scene scene, CreativeDirection direction) {
        var visual = scene.visual();
        String times =
                String.format(
                        Locale.ROOT,
                        "%5.2f–%5.2f",
                        scene.startTime().value(),
                        scene.endTime().value());
        String frame =
                visual.shotType().wire().replace('_', ' ')
                        + ", "
                        + visual.cameraMovement().wire().replace('_', ' ');
        String head =
                TextBlock.fitted(String.format(Locale.ROOT, "%2d", scene.sceneNumber()), 4)
                        + TextBlock.fitted(times, 14)
                        + TextBlock.fitted(scene.purpose().wire().replace('_', ' '), 18);
        line(
                " ".repeat(INDENT)
                        + terminal.bold(head)
                        + terminal.dim(TextBlock.cut(frame, terminal.width() - INDENT - 36)));
        indented(visual.subject(), "");
        if (!visual.environment().isEmpty()) {
            indented(visual.environment(), "");
        }
        for (Overlay overlay : direction.textStrategy().overlays()) {
            if (overlay.sceneNumber() == scene.sceneNumber()) {
                indented("“" + overlay.text() + "”", "text  ");
            }
        }
        String voice = scene.audio().voiceoverText();
        if (voice != null) {
            indented("“" + voice + "”", "voice ");
        }
        if (!scene.audio().soundEffects().isEmpty()) {
            indented(String.join("; ", scene.audio().soundEffects()), "sound ");
        }
        if (scene.clips() != null) {
            indented(ClipsView.of(scene.clips()), "clips ");
        }
    }

    private void indented(String text, String label) {
        int left = INDENT + 4;
        List<String> lines =
                TextBlock.wrap(Escaped.of(text), terminal.width() - left - INDENT - label.length());
        for (int i = 0; i < lines.size(); i++) {
            String head = i == 0 ? label : " ".repeat(label.length());
            line(" ".repeat(left) + terminal.dim(head) + lines.get(i));
        }
    }

    private void close(Plan plan) {
        line("");
        List<Warning> warnings = plan.metadata().warnings();
        for (Warning warning : warnings) {
            warning(warning);
        }
        List<Warning> mended = plan.metadata().mended();
        if (mended != null) {
            mended.forEach(this::mended);
        }
        if (!warnings.isEmpty() || (mended != null && !mended.isEmpty())) {
            line("");
        }
        var parts = plan.metadata().confidenceBreakdown();
        labelled(
                "Sure",
                percent(plan.metadata().confidenceScore())
                        + "  (product "
                        + percent(parts.productUnderstanding())
                        + ", style "
                        + percent(parts.styleClarity())
                        + ", feasible "
                        + percent(parts.technicalFeasibility())
                        + ")");
        CostEstimate cost = plan.costEstimate();
        if (cost != null) {
            labelled("Cost", cost(cost));
        }
        labelled("Directed", "by " + plan.metadata().llmProviderUsed());
        line("");
    }

    /** With the takes that fail where they are known: half of such pieces cost less than P50. */
    private static String cost(CostEstimate cost) {
        String retakes =
                cost.p50Usd() == null || cost.p90Usd() == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "; with failed takes likely $%.2f, seldom over $%.2f",
                                cost.p50Usd(),
                                cost.p90Usd());
        return String.format(Locale.ROOT, "$%.2f%s (%s)", cost.totalUsd(), retakes, basis(cost));
    }

    /** Without a model the figure is a dear generator's, and the cheapest is worth knowing. */
    private static String basis(CostEstimate cost) {
        JsonNode cheapest = cost.breakdown().at("/models/0");
        if (cost.source() != CostSource.FALLBACK || !cheapest.path("list_usd").isNumber()) {
            return cost.source().toString();
        }
        return String.format(
                Locale.ROOT,
                "no model chosen: by %s; $%.2f by %s",
                cost.breakdown().path("model").asString("?"),
                cheapest.path("list_usd").doubleValue(),
                cheapest.path("model").asString("?"));
    }

    private void warning(Warning warning) {
        String mark =
                switch (warning.severity()) {
                    case ERROR -> terminal.tinted("error", 220, 60, 50);
                    case WARNING -> terminal.tinted("doubt", 210, 150, 30);
                    case INFO -> terminal.dim("note ");
                };
        String text = warning.message();
        if (warning.suggestion() != null && warning.severity() != Severity.INFO) {
            text += " → " + warning.suggestion();
        }
        marked(mark, text);
    }

    private void mended(Warning warning) {
        marked(terminal.tinted("fixed", 60, 150, 80), warning.message());
    }

    private void marked(String mark, String text) {
        int left = INDENT + 6;
        List<String> lines = TextBlock.wrap(Escaped.of(text), terminal.width() - left - INDENT);
        for (int i = 0; i < lines.size(); i++) {
            line(" ".repeat(INDENT) + (i == 0 ? mark + " " : "      ") + lines.get(i));
        }
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
