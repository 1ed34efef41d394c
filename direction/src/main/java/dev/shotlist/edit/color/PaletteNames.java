package dev.shotlist.edit.color;

import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Same;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import dev.shotlist.plan.Hex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a plan's palette calls its colours. */
public final class PaletteNames {
    private final List<ObjectNode> entries = new ArrayList<>();
    private final ColorWords colors;

    public PaletteNames(Workbench bench, ColorWords colors) {
        this.colors = colors;
        ObjectNode look = bench.partOrNull("visual_direction");
        JsonNode palette = look == null ? null : look.get("color_palette");
        if (palette != null) {
            palette.forEach(node -> {
                if (node instanceof ObjectNode entry) {
                    entries.add(entry);
                }
            });
        }
    }

    /** The entry of that name, or of a colour that it could name. */
    public @Nullable ObjectNode like(String name) {
        for (ObjectNode entry : entries) {
            if (colors.alike(name, Workbench.text(entry, "name"), Workbench.text(entry, "hex"))) {
                return entry;
            }
        }
        return null;
    }

    /**
     * Whether a colour can be told from every entry but the one that leaves, by eye and by name.
     */
    public boolean isApart(String name, Hex hex, @Nullable ObjectNode leaving) {
        return entries.stream()
                .filter(entry -> leaving == null || !Same.node(entry, leaving))
                .noneMatch(entry -> {
                    String called = Workbench.text(entry, "name");
                    return (called != null && PromptText.find(called, name, 0) >= 0)
                            || colors.alike(hex, Workbench.text(entry, "hex"));
                });
    }

    public boolean holds(String name) {
        return like(name) != null;
    }

    /** Whether an entry is called so, by name. */
    public boolean calls(String name) {
        return entries.stream()
                .anyMatch(entry -> {
                    String called = Workbench.text(entry, "name");
                    return called != null && PromptText.find(called, name, 0) >= 0;
                });
    }

    public @Nullable String byRole(String role) {
        for (ObjectNode entry : entries) {
            if (role.equals(Workbench.text(entry, "role"))) {
                return Workbench.text(entry, "name");
            }
        }
        return null;
    }

    /** The entries' names in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (ObjectNode entry : entries) {
            String name = Workbench.text(entry, "name");
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }
}
