package dev.shotlist.edit;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Frame, place, colours, mood and light. */
final class Look {
    private static final List<String> JOINTS =
            List.of(" and ", ", ", " with ", " on ", " against ");

    /** Wider than any cinema format; beyond it a ratio is a slip of the pen. */
    private static final double LONGEST_FRAME = 4;

    private final Defaults defaults;
    private final ColorWords colors;
    private final Map<String, String> ratioWords;

    Look(Defaults defaults, ColorWords colors, Map<String, String> ratioWords) {
        this.defaults = defaults;
        this.colors = colors;
        this.ratioWords = Map.copyOf(ratioWords);
    }

    void ratio(Workbench bench, Ratio ratio) {
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
            rewriteAll(bench, text -> text.replace(was, now));
        }
    }

    void platform(Workbench bench, Operation.SetPlatform operation) {
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

    void swap(Workbench bench, Operation.SwapColor operation) {
        ObjectNode entry = entry(bench, operation.from());
        String name = Workbench.text(entry, "name");
        String hex = Workbench.text(entry, "hex");
        Workbench.put(entry, "hex", operation.hex().toString());
        Workbench.put(entry, "name", operation.to());
        anchor(
                bench,
                text ->
                        swapped(
                                text,
                                name == null ? operation.from() : name,
                                hex,
                                operation.to(),
                                operation.hex()));
    }

    private static String swapped(
            String anchor, String name, @Nullable String hex, String to, Hex fresh) {
        String text = anchor;
        boolean said = false;
        for (int at = PromptText.find(text, name, 0); at >= 0; ) {
            text = text.substring(0, at) + to + text.substring(at + name.length());
            said = true;
            at = PromptText.find(text, name, at + to.length());
        }
        if (hex != null && text.contains(hex)) {
            text = text.replace(hex, fresh.toString());
            said = true;
        }
        return said ? text : text + ", " + to;
    }

    void add(Workbench bench, Operation.AddColor operation) {
        ArrayNode palette = palette(bench);
        ObjectNode there = find(bench, operation.name());
        if (there != null && operation.hex().toString().equals(Workbench.text(there, "hex"))) {
            return;
        }
        ObjectNode entry = Workbench.NODES.objectNode();
        entry.put("hex", operation.hex().toString()).put("role", "accent");
        entry.put("name", operation.name());
        palette.add(entry);
        boolean hexes = Pictures.anchor(bench).contains("#");
        String words = operation.name() + (hexes ? " " + operation.hex() : "");
        anchor(bench, text -> text + ", a touch of " + words);
    }

    void remove(Workbench bench, Operation.RemoveColor operation) {
        ArrayNode palette = palette(bench);
        ObjectNode entry = entry(bench, operation.name());
        if (palette.size() == 1) {
            throw new CannotApply(
                    "edit_impossible", "The palette's only colour cannot be removed; swap it.");
        }
        bench.part("visual_direction").set("color_palette", Same.without(palette, entry));
        String name = Workbench.text(entry, "name");
        String hex = Workbench.text(entry, "hex");
        anchor(bench, text -> without(text, name == null ? operation.name() : name, hex));
    }

    private static String without(String anchor, String name, @Nullable String hex) {
        String words =
                hex != null && PromptText.find(anchor, name + " " + hex, 0) >= 0
                        ? name + " " + hex
                        : name;
        int at = PromptText.find(anchor, words, 0);
        if (at < 0) {
            return anchor;
        }
        int end = at + words.length();
        if (anchor.startsWith(" accents", end)) {
            end += " accents".length();
        }
        for (String joint : JOINTS) {
            if (anchor.startsWith(joint, at - joint.length())
                    && (joint.equals(", ") || at - joint.length() > 0)
                    && !joint.equals(", ")) {
                return anchor.substring(0, at - joint.length()) + anchor.substring(end);
            }
        }
        for (String joint : JOINTS) {
            if (anchor.startsWith(joint, end)) {
                return anchor.substring(0, at) + anchor.substring(end + joint.length());
            }
        }
        return anchor.substring(0, at).stripTrailing() + anchor.substring(end);
    }

    private static ArrayNode palette(Workbench bench) {
        if (bench.part("visual_direction").get("color_palette") instanceof ArrayNode palette) {
            return palette;
        }
        throw CannotApply.missing("The plan has no palette to change.");
    }

    private ObjectNode entry(Workbench bench, String name) {
        ObjectNode entry = find(bench, name);
        if (entry == null) {
            throw CannotApply.missing("The palette holds no " + name + ".");
        }
        return entry;
    }

    /** By name, by hex code, else by the family that the colour is called by. */
    private @Nullable ObjectNode find(Workbench bench, String name) {
        ObjectNode family = null;
        for (JsonNode node : palette(bench)) {
            if (node instanceof ObjectNode entry) {
                String called = Workbench.text(entry, "name");
                String hex = Workbench.text(entry, "hex");
                if (name.equalsIgnoreCase(called) || name.equalsIgnoreCase(hex)) {
                    return entry;
                }
                if (family == null && colors.alike(name, called, hex)) {
                    family = entry;
                }
            }
        }
        return family;
    }

    void mood(Workbench bench, String mood) {
        ObjectNode look = bench.part("visual_direction");
        ArrayNode moods = Workbench.NODES.arrayNode().add(mood);
        String first = null;
        if (look.get("mood") instanceof ArrayNode old) {
            for (JsonNode one : old) {
                String word = one.isString() ? one.stringValue() : null;
                first = first == null ? word : first;
                if (!mood.equals(word)) {
                    moods.add(one);
                }
            }
            if (mood.equals(first)) {
                return;
            }
        }
        look.set("mood", moods);
        String was = first + " mood";
        boolean said = first != null && Pictures.anchor(bench).contains(was);
        anchor(
                bench,
                text -> said ? text.replace(was, mood + " mood") : text + ", " + mood + " mood");
    }

    void light(Workbench bench, String light) {
        ObjectNode look = bench.part("visual_direction");
        String old = Workbench.text(look, "lighting_style");
        String fresh = light.toLowerCase(Locale.ROOT);
        boolean words = old == null || old.contains(" ");
        if (!Workbench.put(look, "lighting_style", words ? fresh : fresh.replace(' ', '_'))) {
            return;
        }
        String was = old == null ? "" : old.replace('_', ' ');
        String said = fresh.contains("light") ? fresh : fresh + " light";
        anchor(
                bench,
                text -> {
                    String longer = PromptText.swapped(text, was + " light", said);
                    String plain = longer == null ? PromptText.swapped(text, was, said) : longer;
                    return plain == null ? text + ", " + said : plain;
                });
    }

    /** Changes the style anchor, and the prompts where they carry it. */
    private static void anchor(Workbench bench, java.util.function.UnaryOperator<String> change) {
        ObjectNode look = bench.part("visual_direction");
        String before = Workbench.text(look, "style_anchor");
        if (before == null || before.isEmpty()) {
            return;
        }
        String after = change.apply(before);
        if (!after.isBlank() && Workbench.put(look, "style_anchor", after)) {
            bench.follows("style anchor");
            rewriteAll(bench, text -> text.replace(before, after));
        }
    }

    private static void rewriteAll(
            Workbench bench, java.util.function.UnaryOperator<String> change) {
        for (ObjectNode scene : bench.scenes()) {
            if (PromptText.rewrite(scene, change)) {
                bench.follows("prompt of " + Workbench.name(scene) + " rewritten");
            }
        }
    }

    void duration(Workbench bench, Operation.SetDuration operation) {
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
}
