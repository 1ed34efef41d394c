package dev.shotlist.edit.applying;

import dev.shotlist.edit.color.OwnName;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Same;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import dev.shotlist.plan.Hex;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Frame, place, colours, mood and light. */
final class Look {
    private static final List<String> JOINTS =
            List.of(" and ", ", ", " with ", " on ", " against ");

    private final ColorWords colors;

    Look(ColorWords colors) {
        this.colors = colors;
    }

    void apply(Workbench bench, LookOperation operation) {
        switch (operation) {
            case LookOperation.SwapColor one -> swap(bench, one);
            case LookOperation.AddColor one -> add(bench, one);
            case LookOperation.RemoveColor one -> remove(bench, one);
            case LookOperation.SetMood one -> Moods.set(bench, one.mood());
            case LookOperation.RemoveMood one -> Moods.remove(bench, one.mood());
            case LookOperation.SetLight one -> light(bench, one.light());
            case LookOperation.SetAesthetic one -> aesthetic(bench, one.aesthetic());
        }
    }

    private void swap(Workbench bench, LookOperation.SwapColor operation) {
        ObjectNode entry = entry(bench, operation.from());
        String name = Workbench.text(entry, "name");
        String hex = Workbench.text(entry, "hex");
        OwnName own = new OwnName(name == null ? operation.from() : name, palette(bench));
        Workbench.put(entry, "hex", operation.hex().toString());
        Workbench.put(entry, "name", operation.to());
        anchor(bench, text -> swapped(text, own, hex, operation.to(), operation.hex()));
    }

    private static String swapped(
            String anchor, OwnName own, @Nullable String hex, String to, Hex fresh) {
        String text = anchor;
        boolean said = false;
        for (int at = own.find(text, 0); at >= 0; ) {
            text = text.substring(0, at) + to + text.substring(at + own.name().length());
            said = true;
            at = own.find(text, at + to.length());
        }
        if (hex != null && text.contains(hex)) {
            text = text.replace(hex, fresh.toString());
            said = true;
        }
        return said ? text : text + ", " + to;
    }

    private void add(Workbench bench, LookOperation.AddColor operation) {
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

    private void remove(Workbench bench, LookOperation.RemoveColor operation) {
        ArrayNode palette = palette(bench);
        ObjectNode entry = entry(bench, operation.name());
        if (palette.size() == 1) {
            throw new CannotApply(
                    "edit_impossible", "The palette's only colour cannot be removed; swap it.");
        }
        String name = Workbench.text(entry, "name");
        String hex = Workbench.text(entry, "hex");
        OwnName own = new OwnName(name == null ? operation.name() : name, palette);
        bench.part("visual_direction").set("color_palette", Same.without(palette, entry));
        anchor(bench, text -> without(text, own, hex));
    }

    private static String without(String anchor, OwnName own, @Nullable String hex) {
        String name = own.name();
        String words =
                hex != null && PromptText.find(anchor, name + " " + hex, 0) >= 0
                        ? name + " " + hex
                        : name;
        int at = words.equals(name) ? own.find(anchor, 0) : PromptText.find(anchor, words, 0);
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

    private void light(Workbench bench, String light) {
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

    /** The anchor begins with the look; where it does not, the new one is put before it. */
    private static void aesthetic(Workbench bench, String aesthetic) {
        ObjectNode look = bench.part("visual_direction");
        String old = Workbench.text(look, "aesthetic");
        boolean words = old == null || old.contains(" ") || aesthetic.contains("_");
        String fresh = words ? aesthetic : aesthetic.toLowerCase(Locale.ROOT).replace(' ', '_');
        if (!Workbench.put(look, "aesthetic", fresh)) {
            return;
        }
        String was = old == null ? "" : old.replace('_', ' ');
        anchor(
                bench,
                text -> {
                    int end = text.indexOf(", ");
                    String first = end < 0 ? text : text.substring(0, end);
                    boolean said = !was.isEmpty() && PromptText.find(first, was, 0) >= 0;
                    return said
                            ? aesthetic + text.substring(first.length())
                            : aesthetic + ", " + text;
                });
    }

    /** Changes the style anchor, and the prompts where they carry it. */
    static void anchor(Workbench bench, java.util.function.UnaryOperator<String> change) {
        ObjectNode look = bench.part("visual_direction");
        String before = Workbench.text(look, "style_anchor");
        if (before == null || before.isEmpty()) {
            return;
        }
        String after = change.apply(before);
        if (!after.isBlank() && Workbench.put(look, "style_anchor", after)) {
            bench.follows("style anchor");
            PromptText.rewriteAll(bench, text -> text.replace(before, after));
        }
    }
}
