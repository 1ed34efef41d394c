package dev.shotlist.edit.applying;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.timeline.Timeline;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Resolution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The piece as a file: length, frame, place, frames a second. */
final class Frame {
    /** Wider than any cinema format; beyond it a ratio is a slip of the pen. */
    private static final double LONGEST_FRAME = 4;

    /** Pixels are whole: a resolution may miss its ratio by so much. */
    private static final double ROUNDED = 0.02;

    private final Defaults defaults;
    private final Map<String, String> ratioWords;

    /**
     * @param ratioWords what prompts call a frame, by its ratio
     */
    Frame(Defaults defaults, Map<String, String> ratioWords) {
        this.defaults = defaults;
        this.ratioWords = Map.copyOf(ratioWords);
    }

    void apply(Workbench bench, FrameOperation operation) {
        switch (operation) {
            case FrameOperation.SetDuration one -> duration(bench, one);
            case FrameOperation.SetRatio one -> ratio(bench, one.ratio());
            case FrameOperation.SetPlatform one -> platform(bench, one);
            case FrameOperation.SetLanguage one -> language(bench, one.language().tag());
            case FrameOperation.SetFps one ->
                    Workbench.number(
                            bench.part("technical_specs"), "fps", BigDecimal.valueOf(one.fps()));
            case FrameOperation.SetResolution one -> resolution(bench, one.resolution());
        }
    }

    private void ratio(Workbench bench, Ratio ratio) {
        if (ratio.value() > LONGEST_FRAME || ratio.value() < 1 / LONGEST_FRAME) {
            throw new CannotApply("edit_impossible", "No screen has a frame of " + ratio + ".");
        }
        ObjectNode specs = bench.part("technical_specs");
        String old = Workbench.text(specs, "aspect_ratio");
        if (!Workbench.put(specs, "aspect_ratio", ratio.toString())) {
            return;
        }
        PlacementFacts facts = placement(specs, null, ratio);
        Workbench.put(specs, "resolution", facts.resolution(ratio).toString());
        bench.follows("resolution " + facts.resolution(ratio));
        if (specs.get("safe_area") != null) {
            specs.set("safe_area", PlanJson.mapper().valueToTree(facts.safeArea(ratio)));
            bench.follows("safe area");
        }
        String was = old == null ? null : ratioWords.get(old);
        String now = ratioWords.get(ratio.toString());
        if (was != null && now != null) {
            PromptText.rewriteAll(bench, text -> text.replace(was, now));
        }
    }

    private void platform(Workbench bench, FrameOperation.SetPlatform operation) {
        ObjectNode specs = bench.part("technical_specs");
        Workbench.put(specs, "platform", operation.platform().wire());
        Ratio was = parsed(Workbench.text(specs, "aspect_ratio"));
        PlacementFacts facts = placement(specs, operation.placement(), was);
        if (specs.get("placement") != null || operation.placement() != null) {
            Workbench.put(specs, "placement", facts.id());
        }
        boolean placed = operation.placement() != null;
        boolean anyWhere =
                defaults.platform(operation.platform()).placements().stream()
                        .anyMatch(one -> was != null && one.takes(was));
        boolean takes = was != null && (placed ? facts.takes(was) : anyWhere);
        if (was == null || !takes) {
            ratio(bench, facts.ratio());
            bench.follows("frame " + facts.ratio() + ", as the platform wants it");
        } else if (specs.get("safe_area") != null) {
            specs.set("safe_area", PlanJson.mapper().valueToTree(facts.safeArea(was)));
            bench.follows("safe area");
        }
    }

    private static @Nullable Ratio parsed(@Nullable String ratio) {
        try {
            return ratio == null ? null : Ratio.of(ratio);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private PlacementFacts placement(
            ObjectNode specs, @Nullable String placement, @Nullable Ratio ratio) {
        String wire = Workbench.text(specs, "platform");
        Platform platform = Platform.GENERIC;
        for (Platform one : Platform.values()) {
            platform = one.wire().equals(wire) ? one : platform;
        }
        return defaults.platform(platform).placement(placement, ratio);
    }

    private static void duration(Workbench bench, FrameOperation.SetDuration operation) {
        long millis = Math.round(operation.seconds() * 1000);
        if (bench.scenes().isEmpty()) {
            Workbench.number(
                    bench.part("technical_specs"), "duration", BigDecimal.valueOf(millis, 3));
            return;
        }
        Timeline time = new Timeline(bench);
        if (time.total() != millis) {
            time.scale(millis, bench.scenes(operation.keep()));
            time.write();
        }
    }

    private static void resolution(Workbench bench, Resolution resolution) {
        ObjectNode specs = bench.part("technical_specs");
        Ratio ratio = parsed(Workbench.text(specs, "aspect_ratio"));
        double shape = (double) resolution.width() / resolution.height();
        if (ratio != null && Math.abs(shape / ratio.value() - 1) > ROUNDED) {
            throw new CannotApply("edit_impossible", resolution + " is no frame of " + ratio + ".");
        }
        String old = Workbench.text(specs, "resolution");
        if (!Workbench.put(specs, "resolution", resolution.toString()) || old == null) {
            return;
        }
        double factor = (double) resolution.width() / Resolution.of(old).width();
        ObjectNode area = Workbench.object(specs, "safe_area");
        if (area != null) {
            scaled(area, factor);
            bench.follows("safe area");
        }
        for (ObjectNode overlay : bench.overlays()) {
            ObjectNode box = Workbench.object(overlay, "box");
            if (box != null) {
                scaled(box, factor);
                bench.follows("boxes of text");
            }
        }
    }

    private static void scaled(ObjectNode insets, double factor) {
        for (String side : List.copyOf(insets.propertyNames())) {
            JsonNode pixels = insets.get(side);
            if (pixels != null && pixels.isNumber()) {
                long whole = Math.round(pixels.doubleValue() * factor);
                Workbench.number(insets, side, BigDecimal.valueOf(whole));
            }
        }
    }

    private static void language(Workbench bench, String language) {
        ObjectNode specs = bench.part("technical_specs");
        if (!language.equals(Workbench.text(specs, "language"))) {
            Workbench.put(specs, "language", language);
            bench.follows("words stay in the language that they are written in");
        }
        ObjectNode sound = bench.partOrNull("audio_direction");
        ObjectNode voice = sound == null ? null : Workbench.object(sound, "voice");
        if (voice != null) {
            Workbench.put(voice, "language", language);
        }
    }
}
